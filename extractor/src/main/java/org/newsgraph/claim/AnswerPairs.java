package org.newsgraph.claim;

import java.util.List;

/**
 * The pairs of claims of an article of which one may answer the other, for learning which does.
 *
 * @param attribution the claims
 * @param pairs by the index of the answer, then in the order of the text
 */
public record AnswerPairs(Attribution attribution, List<Pair> pairs) {

  /**
   * One such pair.
   *
   * @param answer index of the claim that may be the answer
   * @param other index of the claim that it may answer
   * @param evidence what speaks for and against it
   */
  public record Pair(int answer, int other, List<String> evidence) {

    public Pair {
      evidence = List.copyOf(evidence);
    }
  }

  public AnswerPairs {
    pairs = List.copyOf(pairs);
  }
}
