package org.newsgraph.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The moves that a model knows: only relations in directions that its treebanks show.
 *
 * @param relations the name of each relation, {@code root} first
 * @param known the moves in use, by increasing number
 */
public record ParserMoves(List<String> relations, List<Integer> known) {

  /** A byte holds a move in the model. */
  private static final int MOST_RELATIONS = 60;

  private static final Set<String> MARKERS = Set.of("case", "mark");

  public ParserMoves {
    relations = List.copyOf(relations);
    known = List.copyOf(known);
    if (relations.size() > MOST_RELATIONS || !relations.get(0).equals("root")) {
      throw new IllegalArgumentException("too many relations or no root: " + relations);
    }
  }

  /**
   * The moves for arcs seen in treebanks.
   *
   * @param left relations seen with the head after the dependent, without the root's
   * @param right relations seen with the head before the dependent
   */
  public static ParserMoves seen(Set<String> left, Set<String> right) {
    Set<String> all = new TreeSet<>(left);
    all.addAll(right);
    List<String> relations = new ArrayList<>();
    relations.add("root");
    relations.addAll(all);
    List<Integer> known = new ArrayList<>();
    known.add(ParserState.SHIFT);
    known.add(ParserState.REDUCE);
    known.add(ParserState.left(0));
    for (int i = 1; i < relations.size(); i++) {
      if (left.contains(relations.get(i))) {
        known.add(ParserState.left(i));
      }
      if (right.contains(relations.get(i))) {
        known.add(ParserState.right(i));
      }
    }
    return new ParserMoves(relations, known);
  }

  /** One more than the highest move. */
  public int count() {
    return 2 + 2 * relations.size();
  }

  /** True if the dependent of {@code move} marks its head as a preposition or conjunction does. */
  boolean marks(int move) {
    return move >= 2 && MARKERS.contains(relations.get(ParserState.relation(move)));
  }
}
