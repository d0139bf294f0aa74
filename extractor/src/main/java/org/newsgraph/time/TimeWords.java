package org.newsgraph.time;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/** Tells which words, or few words together, belong to a {@link Category}. Thread-safe. */
final class TimeWords {

  /** Words that make the number after them a count: "environ 2000 personnes". */
  private static final Set<String> COUNTING =
      Set.of(
          "les", "des", "ses", "ces", "quelque", "environ", "numéro", "n", "article", "vol", "que",
          "près", "plus", "moins", "autour", "total");

  /** Parts of speech that a count is followed by. */
  private static final Set<String> COUNTED = Set.of("NOUN", "ADJ", "NUM", "SYM");

  private static final Set<String> ZONES = Set.of("utc", "gmt", "locale", "locales", "française");

  private final Map<Category, Map<String, Integer>> forms = new EnumMap<>(Category.class);

  TimeWords() {
    for (Row row : LexiconFile.read(TimeWords.class, "fr/words.tsv")) {
      Map<String, Integer> category =
          forms.computeIfAbsent(Category.valueOf(row.get("category")), c -> new HashMap<>());
      for (String form : row.list("forms")) {
        category.put(form, Integer.parseInt(row.get("value")));
        mayBegin(form, Category.valueOf(row.get("category")));
        if (row.get("category").equals("NUMBER")) {
          mayBegin(form, Category.DAYWORD);
        }
      }
    }
    mayBegin("premier", Category.DAYWORD);
    mayBegin("midi", Category.CLOCK);
    mayBegin("minuit", Category.CLOCK);
  }

  private static final Set<Category> NUMERIC =
      EnumSet.of(
          Category.NUMBER,
          Category.DAY,
          Category.YEAR,
          Category.LONEYEAR,
          Category.SLASHED,
          Category.CLOCK,
          Category.HCLOCK,
          Category.DECADE);

  private final Map<String, Set<Category>> categories = new HashMap<>();

  /** The categories that may begin with {@code word}; empty for nearly every word of a text. */
  Set<Category> candidates(Word word) {
    if (word.number() >= 0) {
      return word.grouped() ? Set.of() : NUMERIC;
    }
    Set<Category> listed = categories.get(word.form());
    if (listed != null) {
      return listed;
    }
    return "ivx".indexOf(word.form().charAt(0)) >= 0 ? EnumSet.of(Category.CENTURY) : Set.of();
  }

  /**
   * What was found: how many words it takes, 0 if it is not there, and the number it stands for.
   */
  record Found(int length, int value) {

    static final Found NOTHING = new Found(0, 0);
  }

  private void mayBegin(String form, Category category) {
    categories.computeIfAbsent(form, f -> EnumSet.noneOf(Category.class)).add(category);
  }

  /** Looks for {@code category} at word {@code i}. */
  Found at(Category category, List<Word> words, int i) {
    return switch (category) {
      case MONTH -> month(words, i);
      case WEEKDAY -> weekday(words, i);
      case NUMBER -> number(words, i);
      case HOLIDAY -> words.get(i).capital() ? listed(category, words.get(i)) : Found.NOTHING;
      case DAY -> day(words, i);
      case DAYWORD -> dayWord(words.get(i));
      case YEAR -> isYear(words.get(i)) ? one(words.get(i).number()) : Found.NOTHING;
      case LONEYEAR -> loneYear(words, i);
      case SLASHED -> slashed(words, i);
      case CLOCK -> clock(words, i, false);
      case HCLOCK -> clock(words, i, true);
      case DECADE -> decade(words.get(i));
      case CENTURY -> century(words, i);
      default -> listed(category, words.get(i));
    };
  }

  private Found listed(Category category, Word word) {
    Integer value = forms.get(category).get(word.form());
    return value == null ? Found.NOTHING : one(value);
  }

  private static Found one(int value) {
    return new Found(1, value);
  }

  /** "Jeudi cinéma" in mid-sentence is a name. */
  private Found weekday(List<Word> words, int i) {
    Word word = words.get(i);
    boolean inside = i > 0 && (words.get(i - 1).isLetters() || isForm(words, i - 1, ","));
    boolean dated = i + 1 < words.size() && words.get(i + 1).isDigits();
    return word.capital() && inside && !dated ? Found.NOTHING : listed(Category.WEEKDAY, word);
  }

  /** "Avril" is a first name and "Mars" a planet, unless a day comes before or a year after. */
  private Found month(List<Word> words, int i) {
    Found month = listed(Category.MONTH, words.get(i));
    boolean dated =
        i > 0 && (words.get(i - 1).isDigits() || words.get(i - 1).form().equals("er"))
            || i + 1 < words.size() && isYear(words.get(i + 1));
    if (month.length() > 0 && words.get(i).capital() && !dated) {
      return Found.NOTHING;
    }
    boolean abbreviated = words.get(i).form().length() < 5 && isForm(words, i + 1, ".");
    boolean needsDot =
        Set.of("janv", "fév", "févr", "avr", "juil", "sept", "oct", "nov", "déc")
            .contains(words.get(i).form());
    if (month.length() > 0 && needsDot) {
      return abbreviated ? new Found(2, month.value()) : Found.NOTHING;
    }
    return month;
  }

  private Found number(List<Word> words, int i) {
    Word word = words.get(i);
    if (word.isDigits()) {
      return word.number() <= 9999 ? one(word.number()) : Found.NOTHING;
    }
    Found number = listed(Category.NUMBER, word);
    // "une dizaine de jours", "vingt et un jours"
    if (number.value() == 1 && i + 1 < words.size()) {
      Found dozen = listed(Category.NUMBER, words.get(i + 1));
      if (dozen.length() > 0 && (isForm(words, i + 2, "de") || isForm(words, i + 2, "d'"))) {
        return new Found(3, dozen.value());
      }
    }
    if (number.length() > 0 && isForm(words, i + 1, "et") && isForm(words, i + 2, "un")) {
      return new Found(3, number.value() + 1);
    }
    return number;
  }

  private static Found day(List<Word> words, int i) {
    Word word = words.get(i);
    if (!word.isDigits() || word.number() < 1 || word.number() > 31 || word.span().length() > 2) {
      return Found.NOTHING;
    }
    boolean first = word.number() == 1 && isForm(words, i + 1, "er");
    return new Found(first ? 2 : 1, word.number());
  }

  private Found dayWord(Word word) {
    if (word.form().equals("premier")) {
      return one(1);
    }
    Found number = listed(Category.NUMBER, word);
    return number.value() > 1 && number.value() < 32 ? number : Found.NOTHING;
  }

  private static boolean isYear(Word word) {
    return word.isDigits()
        && word.span().length() == 4
        && word.number() >= 1000
        && word.number() < 2200;
  }

  /** "2015 personnes" and "près de 2000" count, "2014 UZ224" and "2011a" name. */
  private static Found loneYear(List<Word> words, int i) {
    Word word = words.get(i);
    if (!isYear(word) || word.number() < 1900 || word.number() > 2099 || counts(words, i)) {
      return Found.NOTHING;
    }
    if (i + 1 == words.size()) {
      return one(word.number());
    }
    Word after = words.get(i + 1);
    boolean glued = after.span().begin() == word.span().end() && after.isLetters();
    boolean code = after.capital() && i + 2 < words.size() && words.get(i + 2).number() >= 0;
    boolean unit = "%€$°/-".contains(after.form()) || COUNTED.contains(after.tag());
    boolean name = after.capital() && after.isLetters();
    return glued || code || unit && !name ? Found.NOTHING : one(word.number());
  }

  private static boolean counts(List<Word> words, int i) {
    String before = i > 0 ? words.get(i - 1).form() : "";
    boolean near = before.equals("de") && i > 1 && COUNTING.contains(words.get(i - 2).form());
    return COUNTING.contains(before) || near || touches(words, i);
  }

  /** True if the number is glued to something: "A2015", "n°2015", "15.2015". */
  private static boolean touches(List<Word> words, int i) {
    return i > 0
        && words.get(i - 1).span().end() == words.get(i).span().begin()
        && "('\"«/-–".indexOf(words.get(i - 1).form()) < 0
        && !words.get(i - 1).form().endsWith("'");
  }

  private static Found slashed(List<Word> words, int i) {
    if (i + 4 >= words.size() || !words.get(i).isDigits()) {
      return Found.NOTHING;
    }
    String mark = words.get(i + 1).form();
    boolean glued = words.get(i + 4).span().end() - words.get(i).span().begin() <= 10;
    if (!glued || !"/-".contains(mark) || !isForm(words, i + 3, mark)) {
      return Found.NOTHING;
    }
    Word middle = words.get(i + 2);
    Word last = words.get(i + 4);
    if (isYear(words.get(i)) && middle.isDigits() && last.isDigits() && mark.equals("-")) {
      return new Found(5, eight(words.get(i).number(), middle.number(), last.number()));
    }
    if (isYear(last) && middle.isDigits()) {
      return new Found(5, eight(last.number(), middle.number(), words.get(i).number()));
    }
    return Found.NOTHING;
  }

  private static int eight(int year, int month, int day) {
    return month > 99 || day > 99 ? 0 : year * 10_000 + month * 100 + day;
  }

  private static Found clock(List<Word> words, int i, boolean exact) {
    Word word = words.get(i);
    if (word.form().equals("midi") || word.form().equals("minuit")) {
      return exact ? Found.NOTHING : one(word.form().equals("midi") ? 720 : 0);
    }
    if (!word.isDigits() || word.number() > 24 || i + 1 >= words.size()) {
      return Found.NOTHING;
    }
    String unit = words.get(i + 1).form();
    boolean hours = unit.equals("h") || unit.equals("heures") || unit.equals("heure");
    boolean colon = unit.equals(":") && words.get(i + 1).span().begin() == word.span().end();
    int length = 2;
    int minutes = 0;
    boolean half = isForm(words, i + 2, "et") && isForm(words, i + 3, "demie");
    if ((hours || colon) && isMinutes(words, i + 2, colon)) {
      minutes = words.get(i + 2).number();
      length = 3;
    } else if (hours && half) {
      minutes = 30;
      length = 4;
    } else if (colon || exact || !hours) {
      return Found.NOTHING;
    }
    // "1 h 23 min 45" is a time of arrival, not of day.
    if (isForm(words, i + length, "min")
        || isForm(words, i + length, "minutes")
        || isForm(words, i + length, ":")
        || colon
            && isForm(words, i + length, ".")
            && i + length + 1 < words.size()
            && words.get(i + length + 1).number() >= 0
        || isForm(words, i + length, "'")) {
      return Found.NOTHING;
    }
    int hour = word.number();
    if (isForm(words, i + length, "du") && isForm(words, i + length + 1, "matin")) {
      length += 2;
    } else if ((isForm(words, i + length, "du") && isForm(words, i + length + 1, "soir")
            || isForm(words, i + length, "de") && isForm(words, i + length + 1, "l'"))
        && hour < 12) {
      hour += 12;
      length += isForm(words, i + length, "du") ? 2 : 3;
    }
    length = zone(words, i, length);
    int value = hour * 60 + minutes;
    return value < 24 * 60 + 1 ? new Found(length, value % (24 * 60)) : Found.NOTHING;
  }

  private static int zone(List<Word> words, int i, int length) {
    int at = i + length;
    boolean open = isForm(words, at, "(") || isForm(words, at, ",");
    int word = open ? at + 1 : at;
    if (isForm(words, word, "heure") || isForm(words, word, "heures")) {
      word++;
    }
    if (word >= words.size() || !ZONES.contains(words.get(word).form())) {
      return length;
    }
    return word + 1 - i + (open && isForm(words, word + 1, ")") ? 1 : 0);
  }

  private static boolean isMinutes(List<Word> words, int i, boolean colon) {
    return i < words.size()
        && words.get(i).isDigits()
        && words.get(i).number() < 60
        && words.get(i).span().length() == 2
        && (!colon || words.get(i).span().begin() == words.get(i - 1).span().end());
  }

  private static Found decade(Word word) {
    if (!word.isDigits() || word.number() % 10 != 0) {
      return Found.NOTHING;
    }
    if (isYear(word)) {
      return one(word.number());
    }
    return word.span().length() == 2 ? one(1900 + word.number()) : Found.NOTHING;
  }

  private static Found century(List<Word> words, int i) {
    String form = words.get(i).form();
    boolean glued = form.length() > 1 && form.endsWith("e");
    int century = Roman.value(glued ? form.substring(0, form.length() - 1) : form);
    int siecle = glued ? i + 1 : i + 2;
    boolean ordinal = glued || isForm(words, i + 1, "e") || isForm(words, i + 1, "er");
    return century > 0 && ordinal && isForm(words, siecle, "siècle")
        ? new Found(siecle + 1 - i, century)
        : Found.NOTHING;
  }

  private static boolean isForm(List<Word> words, int i, String form) {
    return i >= 0 && i < words.size() && words.get(i).form().equals(form);
  }
}
