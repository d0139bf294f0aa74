package org.newsgraph.mention;

/**
 * Sums over all labellings of a chain, by the forward-backward algorithm with scaling at every
 * word.
 */
public final class ChainSums {

  private final int labels;
  private final double[][] emission; // exp of score, by word and label, up to a factor per word
  private final double[][] step; // exp of transition weight
  private final double[][] forward;
  private final double[][] backward;
  private final double[] scale;
  private double logTotal;

  /**
   * @param scores score of each label at each word, at least one word
   * @param transitions score of each label after each label
   */
  public ChainSums(double[][] scores, double[][] transitions) {
    this(scores, exp(transitions), true);
  }

  private ChainSums(double[][] scores, double[][] step, boolean ready) {
    labels = step.length;
    this.step = step;
    int n = scores.length;
    emission = new double[n][labels];
    forward = new double[n][labels];
    backward = new double[n][labels];
    scale = new double[n];
    for (int i = 0; i < n; i++) {
      double top = max(scores[i]);
      logTotal += top;
      for (int y = 0; y < labels; y++) {
        emission[i][y] = Math.exp(scores[i][y] - top);
      }
    }
    runForward(n);
    runBackward(n);
  }

  /** As the constructor, with {@code step} the exponentials of the transition scores. */
  public static ChainSums ofExponentials(double[][] scores, double[][] step) {
    return new ChainSums(scores, step, true);
  }

  /** The exponential of every number. */
  public static double[][] exp(double[][] transitions) {
    double[][] step = new double[transitions.length][transitions.length];
    for (int x = 0; x < step.length; x++) {
      for (int y = 0; y < step.length; y++) {
        step[x][y] = Math.exp(transitions[x][y]);
      }
    }
    return step;
  }

  private static double max(double[] values) {
    double max = values[0];
    for (double value : values) {
      max = Math.max(max, value);
    }
    return max;
  }

  private void runForward(int n) {
    for (int i = 0; i < n; i++) {
      double sum = 0;
      for (int y = 0; y < labels; y++) {
        double in = i == 0 ? 1 : 0;
        if (i > 0 && emission[i][y] > 0) {
          for (int x = 0; x < labels; x++) {
            in += forward[i - 1][x] * step[x][y];
          }
        }
        forward[i][y] = in * emission[i][y];
        sum += forward[i][y];
      }
      scale[i] = sum;
      logTotal += Math.log(sum);
      for (int y = 0; y < labels; y++) {
        forward[i][y] /= sum;
      }
    }
  }

  private void runBackward(int n) {
    java.util.Arrays.fill(backward[n - 1], 1);
    for (int i = n - 2; i >= 0; i--) {
      for (int x = 0; x < labels; x++) {
        double out = 0;
        for (int y = 0; y < labels; y++) {
          out += step[x][y] * emission[i + 1][y] * backward[i + 1][y];
        }
        backward[i][x] = out / scale[i + 1];
      }
    }
  }

  /** Logarithm of the sum over all labellings. */
  public double logTotal() {
    return logTotal;
  }

  /** Probability that word {@code i} has label {@code y}. */
  public double probability(int i, int y) {
    return forward[i][y] * backward[i][y];
  }

  /** Probability that word {@code i} has label {@code y} and the word before it {@code x}. */
  public double probability(int i, int x, int y) {
    return forward[i - 1][x] * step[x][y] * emission[i][y] * backward[i][y] / scale[i];
  }
}
