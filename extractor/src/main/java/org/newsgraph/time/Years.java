package org.newsgraph.time;

import java.util.List;
import java.util.Set;

/** Tells a year from a number that counts or names. */
final class Years {

  /** Parts of speech that a count is followed by. */
  private static final Set<String> COUNTED = Set.of("NOUN", "ADJ", "NUM", "SYM");

  private final Set<String> counting;

  Years(Set<String> counting) {
    this.counting = counting;
  }

  /** True for four digits from 1000 to 2199. */
  static boolean isYear(Word word) {
    return word.isDigits()
        && word.span().length() == 4
        && word.number() >= 1000
        && word.number() < 2200;
  }

  /** "2015 personnes" and "près de 2000" count, "2014 UZ224" and "2011a" name. */
  Found alone(List<Word> words, int i) {
    Word word = words.get(i);
    if (!isYear(word) || word.number() < 1900 || word.number() > 2099 || counts(words, i)) {
      return Found.NOTHING;
    }
    if (i + 1 == words.size()) {
      return Found.one(word.number());
    }
    Word after = words.get(i + 1);
    boolean glued = after.span().begin() == word.span().end() && after.isLetters();
    boolean code = after.capital() && i + 2 < words.size() && words.get(i + 2).number() >= 0;
    boolean unit = "%€$°/-".contains(after.form()) || COUNTED.contains(after.tag());
    boolean name = after.capital() && after.isLetters();
    return glued || code || unit && !name ? Found.NOTHING : Found.one(word.number());
  }

  private boolean counts(List<Word> words, int i) {
    String before = i > 0 ? words.get(i - 1).form() : "";
    boolean near = before.equals("de") && i > 1 && counting.contains(words.get(i - 2).form());
    return counting.contains(before) || near || touches(words, i);
  }

  /** True if the number is glued to something: "A2015", "n°2015", "15.2015". */
  private static boolean touches(List<Word> words, int i) {
    return i > 0
        && words.get(i - 1).span().end() == words.get(i).span().begin()
        && "('\"«/-–".indexOf(words.get(i - 1).form()) < 0
        && !words.get(i - 1).form().endsWith("'");
  }
}
