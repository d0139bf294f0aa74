package org.newsgraph.training;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.training.NamedArticle.Name;

/**
 * Counts of names found, right and wanted: a name is right if its place in characters and its type
 * are exactly those marked.
 */
public final class NameScore {

  private final List<String> types;
  private final int[] right;
  private final int[] found;
  private final int[] wanted;

  public NameScore(List<String> types) {
    this.types = List.copyOf(types);
    right = new int[types.size()];
    found = new int[types.size()];
    wanted = new int[types.size()];
  }

  /** Counts one article. */
  public void add(List<Name> marked, List<Name> names) {
    Set<Name> gold = new HashSet<>(marked);
    marked.forEach(name -> wanted[name.type()]++);
    for (Name name : names) {
      found[name.type()]++;
      if (gold.contains(name)) {
        right[name.type()]++;
      }
    }
  }

  /** Balanced F1 of the first {@code count} types together, from 0 to 1. */
  public double f1(int count) {
    int r = 0;
    int f = 0;
    int w = 0;
    for (int t = 0; t < count; t++) {
      r += right[t];
      f += found[t];
      w += wanted[t];
    }
    return f1(r, f, w);
  }

  private static double f1(int right, int found, int wanted) {
    return found + wanted == 0 ? 0 : 2.0 * right / (found + wanted);
  }

  /** Prints precision, recall and F1 by type, and of the first three types together. */
  public void print(PrintStream out) {
    for (int t = 0; t < types.size(); t++) {
      out.printf(
          Locale.ROOT,
          "%-14s P %.3f  R %.3f  F1 %.3f  of %d%n",
          types.get(t),
          (double) right[t] / Math.max(1, found[t]),
          (double) right[t] / Math.max(1, wanted[t]),
          f1(right[t], found[t], wanted[t]),
          wanted[t]);
    }
    out.printf(Locale.ROOT, "%-14s F1 %.3f%n", "together", f1(Math.min(3, types.size())));
  }
}
