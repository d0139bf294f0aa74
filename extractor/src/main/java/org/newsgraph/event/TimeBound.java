package org.newsgraph.event;

import java.util.Locale;
import java.util.stream.IntStream;
import org.newsgraph.language.Sentence;
import org.newsgraph.time.Granularity;
import org.newsgraph.time.TimeExpression;

/** Times that only bound what they stand with: "avant lundi", "la plus meurtrière depuis 1945". */
final class TimeBound {

  /** Words between a time and the preposition that makes it a bound: "avant le lundi". */
  private static final int BOUND = 3;

  /** Words before "depuis" among which a superlative stands. */
  private static final int COMPARED = 8;

  private TimeBound() {}

  /** True if {@code time}, a day or longer, is the bound of what its sentence tells. */
  static boolean isOne(Sentence sentence, TimeExpression time) {
    return !isHour(time) && isBehindBound(sentence, sentence.firstTokenIn(time.span()));
  }

  /** "Une prise d'otages jusqu'à 5 heures": whatever the hour bounds, the day is that day. */
  private static boolean isHour(TimeExpression time) {
    return time.value().filter(v -> v.granularity().compareTo(Granularity.DAY) < 0).isPresent();
  }

  /**
   * "Avant le 16 mai", "d'ici à décembre": the day by which it ends is not that of the event, nor
   * is the year since which nothing was worse ("la plus meurtrière depuis 1945").
   */
  private static boolean isBehindBound(Sentence sentence, int first) {
    for (int i = first - 1; i >= Math.max(0, first - BOUND); i--) {
      String form = sentence.tokens().get(i).form().toLowerCase(Locale.FRENCH);
      if (WordGroup.BOUND.has(form)) {
        // "peu avant midi"
        String before = i > 0 ? sentence.tokens().get(i - 1).form() : "";
        return !WordGroup.NEARLY.has(before.toLowerCase(Locale.FRENCH));
      }
      if (WordGroup.SINCE.has(form)) {
        return IntStream.range(Math.max(0, i - COMPARED), i)
            .mapToObj(j -> sentence.tokens().get(j).form().toLowerCase(Locale.FRENCH))
            .anyMatch(WordGroup.EXTREME::has);
      }
      if (!WordGroup.BOUND_LINK.has(form)) {
        return false;
      }
    }
    return false;
  }
}
