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
  static List<Count> without(Tree tree, List<Count> counts) {
    List<Count> kept = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      kept.add(counts.get(i));
      i = end(tree, counts, i);
    }
    return kept;
  }

  /** Index of the last part of the whole at {@code whole}; {@code whole} itself if it has none. */
  private static int end(Tree tree, List<Count> counts, int whole) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = whole + 1; i < counts.size(); i++) {
      Count part = counts.get(i);
      boolean first = i == whole + 1;
      if (!part.what().equals(CountedNouns.PEOPLE)
          || isSubject(tree, part)
          || first && !isSetOff(tree, part)) {
        return whole;
      }
      sum = sum.add(part.value().value());
      if (i > whole + 1 && sum.compareTo(counts.get(whole).value().value()) == 0) {
        return i;
      }
    }
    return whole;
  }

  /** "Cinq blessés, trois personnes ont été tuées": who has a verb of his own is no part. */
  private static boolean isSubject(Tree tree, Count part) {
    return part.noun() < 0
        || tree.token(tree.firstConjunct(part.noun())).relation().startsWith("nsubj");
  }

  /** True if the part stands behind a mark or "dont", as what spells out the whole does. */
  private static boolean isSetOff(Tree tree, Count part) {
    for (int i = 1; i < tree.size(); i++) {
      if (tree.token(i).span().end() > part.span().begin()) {
        return WordGroup.SPELLED_OUT.has(tree.token(i - 1).form());
      }
    }
    return false;
  }
}
