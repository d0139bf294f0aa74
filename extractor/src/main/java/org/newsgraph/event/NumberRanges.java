package org.newsgraph.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsgraph.event.FrenchNumbers.Number;

/** Makes one number of the two bounds of a range: "2,3 à 2,6 milliards", "entre 40 et 50". */
final class NumberRanges {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final NumberWords words;

  NumberRanges(NumberWords words) {
    this.words = words;
  }

  /**
   * The numbers with each range as one, worth its lower bound; that takes the scale that only the
   * upper bound spells out. Empty if there are none.
   */
  List<Number> merged(String text, List<Number> numbers) {
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
    if (!Wording.BETWEEN_BOUNDS.matches(between)) {
      return false;
    }
    return !WordGroup.LIST_AND.has(between.strip())
        || WordGroup.BETWEEN.has(wordBefore(text, low.span().begin()));
  }

  /** The word right before {@code end} in lower case, empty if none is. */
  private static String wordBefore(String text, int end) {
    int last = end;
    while (last > 0 && Character.isSpaceChar(text.charAt(last - 1))) {
      last--;
    }
    int first = last;
    while (first > 0 && Character.isLetter(text.charAt(first - 1))) {
      first--;
    }
    return text.substring(first, last).toLowerCase(Locale.FRENCH);
  }

  private BigDecimal scaled(String text, Number low, Number high) {
    BigDecimal scale = words.scale(high.span().of(text));
    BigDecimal raised = low.value().multiply(scale);
    boolean fits = scale.compareTo(BigDecimal.ONE) > 0 && low.value().compareTo(THOUSAND) < 0;
    return fits && raised.compareTo(high.value()) < 0 ? FrenchNumbers.plain(raised) : low.value();
  }
}
