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

  private final Map<Category, Map<String, Integer>> forms = new EnumMap<>(Category.class);
  private final Map<String, Set<Category>> categories = new HashMap<>();
  private final Years years;
  private final Clocks clocks;

  TimeWords() {
    for (Row row : LexiconFile.read(TimeWords.class, "fr/words.tsv")) {
      Category category = Category.valueOf(row.get("category"));
      Map<String, Integer> values = forms.computeIfAbsent(category, c -> new HashMap<>());
      for (String form : row.list("forms")) {
        values.put(form, Integer.parseInt(row.get("value")));
        switch (category) {
          case COUNTING, ZONE -> {}
          case ABBREVIATED -> mayBegin(form, Category.MONTH);
          case NUMBER -> {
            mayBegin(form, Category.NUMBER);
            mayBegin(form, Category.DAYWORD);
          }
          default -> mayBegin(form, category);
        }
      }
    }
    mayBegin("premier", Category.DAYWORD);
    mayBegin("midi", Category.CLOCK);
    mayBegin("minuit", Category.CLOCK);
    years = new Years(forms.get(Category.COUNTING).keySet());
    clocks = new Clocks(forms.get(Category.ZONE).keySet());
  }

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
      case DAY -> Numerals.day(words, i);
      case DAYWORD -> dayWord(words.get(i));
      case YEAR -> Years.isYear(words.get(i)) ? Found.one(words.get(i).number()) : Found.NOTHING;
      case LONEYEAR -> years.alone(words, i);
      case SLASHED -> Numerals.slashed(words, i);
      case CLOCK -> clocks.at(words, i, false);
      case HCLOCK -> clocks.at(words, i, true);
      case DECADE -> Numerals.decade(words.get(i));
      case CENTURY -> Numerals.century(words, i);
      default -> listed(category, words.get(i));
    };
  }

  private Found listed(Category category, Word word) {
    Integer value = forms.get(category).get(word.form());
    return value == null ? Found.NOTHING : Found.one(value);
  }

  /** "Jeudi cinéma" in mid-sentence is a name. */
  private Found weekday(List<Word> words, int i) {
    Word word = words.get(i);
    boolean inside = i > 0 && (words.get(i - 1).isLetters() || Word.isForm(words, i - 1, ","));
    boolean dated = i + 1 < words.size() && words.get(i + 1).isDigits();
    return word.capital() && inside && !dated ? Found.NOTHING : listed(Category.WEEKDAY, word);
  }

  /** "Avril" is a first name and "Mars" a planet, unless a day comes before or a year after. */
  private Found month(List<Word> words, int i) {
    Found month = listed(Category.MONTH, words.get(i));
    boolean dated =
        i > 0 && (words.get(i - 1).isDigits() || words.get(i - 1).form().equals("er"))
            || i + 1 < words.size() && Years.isYear(words.get(i + 1));
    if (month.length() > 0 && words.get(i).capital() && !dated) {
      return Found.NOTHING;
    }
    if (month.length() == 0 && Word.isForm(words, i + 1, ".")) {
      Found abbreviated = listed(Category.ABBREVIATED, words.get(i));
      return abbreviated.length() > 0 ? new Found(2, abbreviated.value()) : Found.NOTHING;
    }
    return month;
  }

  private Found number(List<Word> words, int i) {
    Word word = words.get(i);
    if (word.isDigits()) {
      return word.number() <= 9999 ? Found.one(word.number()) : Found.NOTHING;
    }
    Found number = listed(Category.NUMBER, word);
    // "une dizaine de jours", "vingt et un jours"
    if (number.value() == 1 && i + 1 < words.size()) {
      Found dozen = listed(Category.NUMBER, words.get(i + 1));
      if (dozen.length() > 0
          && (Word.isForm(words, i + 2, "de") || Word.isForm(words, i + 2, "d'"))) {
        return new Found(3, dozen.value());
      }
    }
    if (number.length() > 0 && Word.isForm(words, i + 1, "et") && Word.isForm(words, i + 2, "un")) {
      return new Found(3, number.value() + 1);
    }
    return number;
  }

  private Found dayWord(Word word) {
    if (word.form().equals("premier")) {
      return Found.one(1);
    }
    Found number = listed(Category.NUMBER, word);
    return number.value() > 1 && number.value() < 32 ? number : Found.NOTHING;
  }
}
