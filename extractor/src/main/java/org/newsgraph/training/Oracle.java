package org.newsgraph.training;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.language.ParserMoves;
import org.newsgraph.language.ParserState;

/** Tells by which moves the parser comes to the tree of a treebank. */
final class Oracle {

  private Oracle() {}

  /** The moves to the projective tree {@code heads} with {@code relations}. */
  static int[] moves(int[] heads, List<String> relations, ParserMoves known) {
    int size = heads.length;
    int[] last = new int[size];
    for (int i = 0; i < size; i++) {
      if (heads[i] >= 0) {
        last[heads[i]] = Math.max(last[heads[i]], i);
      }
    }
    List<Integer> moves = new ArrayList<>();
    ParserState state = ParserState.first();
    while (!state.done(size)) {
      int move = move(state, heads, last, relations, known);
      moves.add(move);
      state = state.after(move, 0, false);
    }
    return moves.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int move(
      ParserState state, int[] heads, int[] last, List<String> relations, ParserMoves known) {
    int top = state.top();
    int front = state.front();
    if (top < 0) {
      return ParserState.SHIFT;
    }
    boolean end = front == heads.length;
    if (!state.topAttached() && heads[top] == (end ? -1 : front)) {
      return ParserState.left(known.relations().indexOf(relations.get(top)));
    }
    if (!end && heads[front] == top) {
      return ParserState.right(known.relations().indexOf(relations.get(front)));
    }
    // As early as possible: what is finished leaves the stack.
    return state.topAttached() && last[top] < front ? ParserState.REDUCE : ParserState.SHIFT;
  }
}
