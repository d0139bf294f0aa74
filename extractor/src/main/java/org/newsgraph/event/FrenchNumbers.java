package org.newsgraph.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.event.NumberWords.Word;
import org.newsgraph.text.Span;

/**
 * Reads numbers as French articles write them: "100 000", "1,5 million", "dix-sept", "trois mille",
 * "une centaine", "2,3 à 2,6 milliards", "entre 40 et 50". Of a range the lower bound is given.
 * Time grows linearly with the text.
 */
final class FrenchNumbers {

  /**
   * A number in the text.
   *
   * @param value the number; of a range the lower bound
   * @param span its words
   */
  record Number(BigDecimal value, Span span) {}

  /** One blank within a number, as a pattern. */
  static final String BLANK = "[ \u00a0\u202f]";

  private static final Pattern TOKEN =
      Pattern.compile(NumberWords.DIGITS.pattern() + "|\\p{L}+(?:-\\p{L}+)*");
  private static final Pattern GAP = Pattern.compile(BLANK + "+(?:et" + BLANK + "+)?");

  /** Between "une dizaine" and what it is ten of. */
  private static final Pattern OF = Pattern.compile(BLANK + "+(?:de" + BLANK + "+|d['’])");

  private final NumberWords words = new NumberWords();
  private final NumberRanges ranges = new NumberRanges(words);

  /** The numbers in {@code range} of {@code text}, in order; empty if none. */
  List<Number> find(String text, Span range) {
    List<Number> found = new ArrayList<>();
    Matcher token = TOKEN.matcher(text).region(range.begin(), range.end());
    NumberReading reading = null;
    while (token.find()) {
      if (reading != null && (token.group().equals("et") || isOf(text, reading, token))) {
        continue;
      }
      Optional<Word> word =
          NumberCodes.isCode(text, token.start(), token.end())
              ? Optional.empty()
              : words.read(token.group());
      if (reading != null
          && word.isPresent()
          && goesOn(reading, text.substring(reading.end(), token.start()), word.get(), token)) {
        continue;
      }
      if (reading != null) {
        found.add(reading.number());
      }
      reading = word.map(w -> new NumberReading(w, token)).orElse(null);
    }
    if (reading != null) {
      found.add(reading.number());
    }
    return ranges.merged(text, found);
  }

  /** "Une dizaine de": what it is ten of may be a number as well. */
  private static boolean isOf(String text, NumberReading reading, Matcher token) {
    return reading.isAbout()
        && OF.matcher(text).region(reading.end(), text.length()).lookingAt()
        && token.group().startsWith("d")
        && token.group().length() <= 2;
  }

  private static boolean goesOn(NumberReading reading, String gap, Word word, Matcher token) {
    return GAP.matcher(gap).matches() && reading.extend(word, token)
        || reading.isAbout() && OF.matcher(gap).matches() && reading.scale(word, token);
  }

  /** Without trailing zeros and without an exponent. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
