package org.newsgraph.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.newsgraph.event.FrenchNumbers.Number;

/** Makes one number of the two bounds of a range: "2,3 à 2,6 milliards", "entre 40 et 50". */
final class NumberRanges {

  private static final Pattern RANGE =
      Pattern.compile(
          FrenchNumbers.BLANK + "+(?:à|et|ou)" + FrenchNumbers.BLANK + "+|[-–]",
          Pattern.UNICODE_CASE);
  private static final String BETWEEN = "entre";

  private NumberRanges() {}

  /**
   * The numbers with each range as one, worth its lower bound; that takes the scale that only the
   * upper bound spells out. Empty if there are none.
   */
  static List<Number> merged(String text, List<Number> numbers) {
    List<Number> merged = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      Number low = numbers.get(i);
      if (i + 1 < numbers.size()) {
        Number high = numbers.get(i + 1);
        String between = text.substring(low.span().end(), high.span().begin());
        if (isRange(text, low, between) && low.value().compareTo(high.value()) < 0) {
          merged.add(new Number(scaled(text, low, high), low.span().cover(high.span())));
          i++;
          continue;
        }
      }
      merged.add(low);
    }
    return merged;
  }

  /**
   * "40 à 50", "cinq ou six", "entre 40 et 50"; without "entre" what "et" joins are two numbers.
   */
  private static boolean isRange(String text, Number low, String between) {
    if (!RANGE.matcher(between).matches()) {
      return false;
    }
    int begin = low.span().begin();
    String before = text.substring(Math.max(0, begin - BETWEEN.length() - 1), begin);
    return !between.strip().equals("et")
        || before.strip().toLowerCase(Locale.FRENCH).endsWith(BETWEEN);
  }

  private static BigDecimal scaled(String text, Number low, Number high) {
    String words = high.span().of(text);
    long scale =
        words.contains("milliard")
            ? 1_000_000_000L
            : words.contains("million") ? 1_000_000L : words.contains("mille") ? 1000L : 1L;
    BigDecimal raised = low.value().multiply(BigDecimal.valueOf(scale));
    boolean fits = scale > 1 && low.value().compareTo(BigDecimal.valueOf(1000)) < 0;
    return fits && raised.compareTo(high.value()) < 0 ? FrenchNumbers.plain(raised) : low.value();
  }
}
