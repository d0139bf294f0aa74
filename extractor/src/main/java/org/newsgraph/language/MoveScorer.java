package org.newsgraph.language;

/** Tells how well each move fits a state: the model while it learns, and the finished one. */
public interface MoveScorer {

  /**
   * Adds the weights of all features to {@code scores}, one for each move.
   *
   * @param features keys as {@link ParserFeatures} makes them
   * @param count how many of {@code features} are set
   */
  void score(long[] features, int count, float[] scores);
}
