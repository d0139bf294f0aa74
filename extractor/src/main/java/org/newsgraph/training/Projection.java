package org.newsgraph.training;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes crossing arcs planar by hanging their dependents higher (Nivre and Nilsson 2005).
 *
 * <p>About one arc in a hundred of the French treebanks crosses another; the parser cannot make
 * such arcs and learns where it should have put them instead.
 */
final class Projection {

  private Projection() {}

  /** The heads of a tree with no arc over a word that its head does not govern. */
  static int[] projective(List<Integer> heads) {
    int[] lifted = heads.stream().mapToInt(Integer::intValue).toArray();
    for (int arc = shortestCrossing(lifted); arc >= 0; arc = shortestCrossing(lifted)) {
      lifted[arc] = lifted[lifted[arc]];
    }
    return lifted;
  }

  private static int shortestCrossing(int[] heads) {
    int shortest = -1;
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= 0
          && crosses(heads, i)
          && (shortest < 0 || Math.abs(i - heads[i]) < Math.abs(shortest - heads[shortest]))) {
        shortest = i;
      }
    }
    return shortest;
  }

  private static boolean crosses(int[] heads, int dependent) {
    int head = heads[dependent];
    List<Integer> between = new ArrayList<>();
    for (int i = Math.min(head, dependent) + 1; i < Math.max(head, dependent); i++) {
      between.add(i);
    }
    return between.stream().anyMatch(i -> !governs(heads, head, i));
  }

  private static boolean governs(int[] heads, int ancestor, int word) {
    int i = word;
    while (i >= 0 && i != ancestor) {
      i = heads[i];
    }
    return i == ancestor;
  }
}
