package org.newsgraph.time;

import java.util.List;
import java.util.Set;

/** Reads times of day: "20 heures", "14h30", "2 heures du matin", "10:15 (UTC)", "midi". */
final class Clocks {

  private static final int NOON = 12 * 60;

  private final Set<String> zones;

  Clocks(Set<String> zones) {
    this.zones = zones;
  }

  /**
   * The time of day at word {@code i} in minutes.
   *
   * @param exact true to take only what no duration looks like, "14h30" but not "14 heures"
   */
  Found at(List<Word> words, int i, boolean exact) {
    Word word = words.get(i);
    if (word.form().equals("midi") || word.form().equals("minuit")) {
      return exact ? Found.NOTHING : Found.one(word.form().equals("midi") ? NOON : 0);
    }
    if (!word.isDigits() || word.number() > 24) {
      return Found.NOTHING;
    }
    Found figures = figures(words, i);
    if (figures.length() == 0 || exact && figures.length() < 3 || isTimeTaken(words, i, figures)) {
      return Found.NOTHING;
    }
    Found halved = halfOfDay(words, i, figures);
    int length = zone(words, i, halved.length());
    int minutes = halved.value();
    return minutes <= 24 * 60 ? new Found(length, minutes % (24 * 60)) : Found.NOTHING;
  }

  /** "14 h 30", "14:30", "14 heures", "14 heures et demie". */
  private static Found figures(List<Word> words, int i) {
    int hours = words.get(i).number() * 60;
    boolean colon =
        Word.isForm(words, i + 1, ":")
            && words.get(i + 1).span().begin() == words.get(i).span().end();
    boolean unit =
        Word.isForm(words, i + 1, "h")
            || Word.isForm(words, i + 1, "heures")
            || Word.isForm(words, i + 1, "heure");
    if ((unit || colon) && isMinutes(words, i + 2, colon)) {
      return new Found(3, hours + words.get(i + 2).number());
    }
    if (unit && Word.isForm(words, i + 2, "et") && Word.isForm(words, i + 3, "demie")) {
      return new Found(4, hours + 30);
    }
    return unit ? new Found(2, hours) : Found.NOTHING;
  }

  private static boolean isMinutes(List<Word> words, int i, boolean glued) {
    return i < words.size()
        && words.get(i).isDigits()
        && words.get(i).number() < 60
        && words.get(i).span().length() == 2
        && (!glued || words.get(i).span().begin() == words.get(i - 1).span().end());
  }

  /** "1 h 23 min 45" and "1:11.93" are what a race takes. */
  private static boolean isTimeTaken(List<Word> words, int i, Found figures) {
    int after = i + figures.length();
    boolean fraction =
        Word.isForm(words, after, ".")
            && after + 1 < words.size()
            && words.get(after + 1).number() >= 0;
    return fraction && Word.isForm(words, i + 1, ":")
        || Word.isForm(words, after, "min")
        || Word.isForm(words, after, "minutes")
        || Word.isForm(words, after, ":")
        || Word.isForm(words, after, "'");
  }

  /** "du matin" leaves the hours as they are, "du soir" and "de l'après-midi" add twelve. */
  private static Found halfOfDay(List<Word> words, int i, Found figures) {
    int after = i + figures.length();
    int evening = figures.value() < NOON ? figures.value() + NOON : figures.value();
    if (Word.isForm(words, after, "du") && Word.isForm(words, after + 1, "matin")) {
      return new Found(figures.length() + 2, figures.value());
    }
    if (Word.isForm(words, after, "du") && Word.isForm(words, after + 1, "soir")) {
      return new Found(figures.length() + 2, evening);
    }
    if (Word.isForm(words, after + 1, "l'") && Word.isForm(words, after + 2, "après-midi")) {
      return new Found(figures.length() + 3, evening);
    }
    return figures;
  }

  /** The number of words with "UTC", "(heure locale)" or the like that follows. */
  private int zone(List<Word> words, int i, int length) {
    int at = i + length;
    boolean open = Word.isForm(words, at, "(") || Word.isForm(words, at, ",");
    int word = open ? at + 1 : at;
    if (Word.isForm(words, word, "heure") || Word.isForm(words, word, "heures")) {
      word++;
    }
    if (word >= words.size() || !zones.contains(words.get(word).form())) {
      return length;
    }
    return word + 1 - i + (open && Word.isForm(words, word + 1, ")") ? 1 : 0);
  }
}
