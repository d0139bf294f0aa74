package org.newsgraph.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * How names are written as one label a word: first, inner, last or only word of a name of some
 * type, or outside of names.
 *
 * <p>Telling the ends of a name from its middle costs more labels than the usual "first or inner",
 * but a name's last word often shows that it is the last (surnames, acronyms).
 */
public final class NameLabels {

  /** The label of a word outside of names. */
  public static final int OUTSIDE = 0;

  private static final int FIRST = 0;
  private static final int INNER = 1;
  private static final int LAST = 2;
  private static final int ONLY = 3;
  private static final int POSITIONS = 4;

  private NameLabels() {}

  /** Number of labels for names of {@code types} types. */
  public static int count(int types) {
    return 1 + types * POSITIONS;
  }

  /**
   * A name as words of a sentence: from {@code first} to before {@code end}.
   *
   * @param type its number among the types of the model, counted from 0
   */
  public record Words(int first, int end, int type) {}

  /** Writes {@code name} into {@code labels}, over what is there. */
  public static void write(Words name, int[] labels) {
    for (int i = name.first(); i < name.end(); i++) {
      boolean first = i == name.first();
      boolean last = i == name.end() - 1;
      int position = first ? last ? ONLY : FIRST : last ? LAST : INNER;
      labels[i] = 1 + name.type() * POSITIONS + position;
    }
  }

  /**
   * The names in {@code labels}, which must be as {@link #mayFollow} demands, in order; empty if
   * there are none.
   */
  public static List<Words> read(int[] labels) {
    List<Words> names = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == OUTSIDE) {
        continue;
      }
      int position = (labels[i] - 1) % POSITIONS;
      if (position == FIRST || position == ONLY) {
        first = i;
      }
      if (position == LAST || position == ONLY) {
        names.add(new Words(first, i + 1, type(labels[i])));
      }
    }
    return names;
  }

  /** The type in a label other than {@link #OUTSIDE}. */
  public static int type(int label) {
    return (label - 1) / POSITIONS;
  }

  /** True if {@code label} may stand after {@code before}: a name begun is ended. */
  public static boolean mayFollow(int before, int label) {
    return isOpen(before)
        ? label != OUTSIDE
            && type(label) == type(before)
            && ((label - 1) % POSITIONS == INNER || (label - 1) % POSITIONS == LAST)
        : mayBegin(label);
  }

  /** True if {@code label} may stand at the beginning of a sentence. */
  public static boolean mayBegin(int label) {
    return label == OUTSIDE || (label - 1) % POSITIONS == FIRST || (label - 1) % POSITIONS == ONLY;
  }

  /** True if a name goes on after {@code label}, so that no sentence may end there. */
  public static boolean isOpen(int label) {
    return label != OUTSIDE
        && ((label - 1) % POSITIONS == FIRST || (label - 1) % POSITIONS == INNER);
  }
}
