package org.newsgraph.training;

import java.util.Arrays;
import java.util.Random;
import org.newsgraph.training.ChainLearner.Example;

/**
 * Hides part of an example's features from a step of training, so that no feature takes the weight
 * of its neighbours.
 */
final class FeatureDropout {

  private static final int HIDING_BITS = 16;

  private FeatureDropout() {}

  /**
   * The example without the features that one step does not see; all of them if {@code share} is 0.
   *
   * @param share share of the features of each word that are left out, from 0 to below 1
   */
  static Example of(Example example, double share, Random random) {
    if (share == 0) {
      return example;
    }
    int hidden = (int) (share * (1 << HIDING_BITS));
    long state = random.nextLong() | 1;
    int[][] rows = new int[example.features().length][];
    for (int i = 0; i < rows.length; i++) {
      int[] all = example.features()[i];
      int[] kept = new int[all.length];
      int count = 0;
      for (int row : all) {
        // Xorshift: good enough to choose by, and much faster than a Random a feature.
        state ^= state << 13;
        state ^= state >>> 7;
        state ^= state << 17;
        if ((int) (state >>> (64 - HIDING_BITS)) >= hidden) {
          kept[count++] = row;
        }
      }
      rows[i] = Arrays.copyOf(kept, count);
    }
    return new Example(rows, example.labels());
  }
}
