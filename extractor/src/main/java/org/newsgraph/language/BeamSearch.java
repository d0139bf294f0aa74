package org.newsgraph.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Goes through a sentence with the best few states at each step (Zhang and Clark 2008).
 *
 * <p>Not thread-safe: one for each sentence.
 */
public final class BeamSearch {

  private final MoveScorer scorer;
  private final ParserMoves moves;
  private final int[] known;
  private final ParserFeatures features;
  private final int size;
  private final float[] scores;
  private final float[] bestScores;
  private final int[] best;
  private int found;

  /**
   * A search through {@code words}.
   *
   * @param width how many states are kept at each step, at least 1
   */
  public BeamSearch(MoveScorer scorer, ParserMoves moves, ParserWords words, int width) {
    this.scorer = scorer;
    this.moves = moves;
    this.known = moves.known().stream().mapToInt(Integer::intValue).toArray();
    this.features = new ParserFeatures(words);
    this.size = words.size();
    this.scores = new float[moves.count()];
    this.bestScores = new float[width];
    this.best = new int[width];
  }

  /** The state after the last move on the best path found. */
  public ParserState best() {
    List<ParserState> beam = List.of(ParserState.first());
    for (int step = 0; step < 2 * size; step++) {
      beam = advance(beam);
    }
    return beam.get(0);
  }

  /**
   * The best successors of the states in {@code beam}, best first; equals stay in order. Empty if
   * no move is left to any of them.
   */
  public List<ParserState> advance(List<ParserState> beam) {
    found = 0;
    for (int s = 0; s < beam.size(); s++) {
      ParserState state = beam.get(s);
      score(state);
      for (int move : known) {
        float total = state.score() + scores[move];
        if ((found < best.length || total > bestScores[found - 1]) && state.allows(move, size)) {
          keep(s * scores.length + move, total);
        }
      }
    }
    List<ParserState> next = new ArrayList<>(found);
    for (int i = 0; i < found; i++) {
      int move = best[i] % scores.length;
      next.add(beam.get(best[i] / scores.length).after(move, bestScores[i], moves.marks(move)));
    }
    return next;
  }

  /** The state after {@code move}, whether it is among the best or not. */
  public ParserState follow(ParserState state, int move) {
    score(state);
    return state.after(move, state.score() + scores[move], moves.marks(move));
  }

  private void score(ParserState state) {
    Arrays.fill(scores, 0);
    int count = features.describe(state);
    scorer.score(features.keys(), count, scores);
  }

  private void keep(int candidate, float total) {
    int place = found < best.length ? found++ : found - 1;
    while (place > 0 && bestScores[place - 1] < total) {
      bestScores[place] = bestScores[place - 1];
      best[place] = best[place - 1];
      place--;
    }
    bestScores[place] = total;
    best[place] = candidate;
  }
}
