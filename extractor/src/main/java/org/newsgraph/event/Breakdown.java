package org.newsgraph.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Knows counts that only spell out the one before: "trois corps, deux femmes et un homme". */
final class Breakdown {

  private Breakdown() {}

  /**
   * The counts without those of mere people that together come to the count before them. Of what
   * countries the passengers were is told beside how many they were.
   */
  static List<Count> without(List<Count> counts) {
    List<Count> kept = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      kept.add(counts.get(i));
      i = end(counts, i);
    }
    return kept;
  }

  /** Index of the last part of the whole at {@code whole}; {@code whole} itself if it has none. */
  private static int end(List<Count> counts, int whole) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = whole + 1; i < counts.size(); i++) {
      Count part = counts.get(i);
      if (!part.what().equals(CountedNouns.PEOPLE)) {
        return whole;
      }
      sum = sum.add(part.value().value());
      if (i > whole + 1 && sum.compareTo(counts.get(whole).value().value()) == 0) {
        return i;
      }
    }
    return whole;
  }
}
