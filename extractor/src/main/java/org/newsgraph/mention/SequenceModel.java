package org.newsgraph.mention;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;

/**
 * A linear-chain conditional random field: labels a sequence of words, each given as the hashes of
 * its features.
 *
 * <p>Source of the method: Lafferty, McCallum and Pereira, "Conditional Random Fields", 2001. The
 * best labelling is found by the Viterbi algorithm over the labellings that {@link NameLabels}
 * allows. Immutable and thread-safe.
 */
public final class SequenceModel {

  private static final double FORBIDDEN = -1e9;

  private final int labels;
  private final int[] keys; // open addressing by feature hash; 0 marks a free slot
  private final int[] rows; // the row of weights of the feature in the slot
  private final float[] weights; // a row of one weight a label for each feature
  private final double[][] transitions; // from label, to label

  /** A labelling with how sure the model is of each label, from 0 to 1. */
  public record Labelling(int[] labels, double[] confidence) {}

  /**
   * @param labels number of labels
   * @param features hash of each feature, none 0, all different
   * @param weights {@code labels} weights for each feature, in the order of {@code features}
   * @param transitions weight of each label after each label, before first
   */
  public SequenceModel(int labels, int[] features, float[] weights, double[][] transitions) {
    this.labels = labels;
    this.weights = weights.clone();
    this.transitions = allowed(transitions);
    int size = Integer.highestOneBit(Math.max(16, features.length * 2)) * 2;
    keys = new int[size];
    rows = new int[size];
    for (int f = 0; f < features.length; f++) {
      int slot = slot(features[f]);
      keys[slot] = features[f];
      rows[slot] = f;
    }
  }

  private static double[][] allowed(double[][] transitions) {
    double[][] copy = new double[transitions.length][];
    for (int from = 0; from < copy.length; from++) {
      copy[from] = transitions[from].clone();
      for (int to = 0; to < copy.length; to++) {
        if (!NameLabels.mayFollow(from, to)) {
          copy[from][to] = FORBIDDEN;
        }
      }
    }
    return copy;
  }

  private int slot(int key) {
    int slot = key & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  /** The scores of every label at every word by the features alone. */
  double[][] scores(int[][] features) {
    double[][] scores = new double[features.length][labels];
    for (int i = 0; i < features.length; i++) {
      for (int feature : features[i]) {
        int slot = slot(feature);
        if (keys[slot] != 0) {
          int row = rows[slot] * labels;
          for (int y = 0; y < labels; y++) {
            scores[i][y] += weights[row + y];
          }
        }
      }
      for (int y = 0; y < labels; y++) {
        if (i == 0 && !NameLabels.mayBegin(y) || i == features.length - 1 && NameLabels.isOpen(y)) {
          scores[i][y] = FORBIDDEN;
        }
      }
    }
    return scores;
  }

  /**
   * The best labelling of a sequence of at least one word.
   *
   * @param features hashes of the features of each word
   */
  public Labelling label(int[][] features) {
    double[][] scores = scores(features);
    int[] best = best(scores);
    return new Labelling(best, confidence(scores, best));
  }

  private int[] best(double[][] scores) {
    int n = scores.length;
    int[][] from = new int[n][labels];
    double[] before = scores[0];
    for (int i = 1; i < n; i++) {
      double[] now = new double[labels];
      for (int y = 0; y < labels; y++) {
        int top = 0;
        for (int x = 1; x < labels; x++) {
          if (before[x] + transitions[x][y] > before[top] + transitions[top][y]) {
            top = x;
          }
        }
        from[i][y] = top;
        now[y] = before[top] + transitions[top][y] + scores[i][y];
      }
      before = now;
    }
    int[] best = new int[n];
    for (int y = 1; y < labels; y++) {
      if (before[y] > before[best[n - 1]]) {
        best[n - 1] = y;
      }
    }
    for (int i = n - 1; i > 0; i--) {
      best[i - 1] = from[i][best[i]];
    }
    return best;
  }

  /** The probability of each label of {@code best}, whatever the others are. */
  private double[] confidence(double[][] scores, int[] best) {
    ChainSums sums = new ChainSums(scores, transitions);
    double[] confidence = new double[best.length];
    for (int i = 0; i < best.length; i++) {
      confidence[i] = Math.min(1, sums.probability(i, best[i]));
    }
    return confidence;
  }

  /**
   * Writes the model; weights keep about two digits, which costs no accuracy that can be measured.
   *
   * <p>The features come in the order of their hashes, as differences, and the weights label by
   * label, so that a compressing stream finds much to do.
   *
   * @throws IOException if the stream takes nothing
   */
  public void write(DataOutputStream out) throws IOException {
    int[] sorted = Arrays.stream(keys).filter(key -> key != 0).sorted().toArray();
    out.writeInt(labels);
    out.writeInt(sorted.length);
    int before = 0;
    for (int key : sorted) {
      out.writeInt(key - before);
      before = key;
    }
    float top = 0;
    for (float weight : weights) {
      top = Math.max(top, Math.abs(weight));
    }
    out.writeFloat(top);
    for (int y = 0; y < labels; y++) {
      for (int key : sorted) {
        out.writeByte(small(weights[rows[slot(key)] * labels + y], top));
      }
    }
    for (double[] row : transitions) {
      for (double weight : row) {
        out.writeFloat((float) weight);
      }
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if the stream ends before the model does
   */
  public static SequenceModel read(DataInputStream in) throws IOException {
    int labels = in.readInt();
    int[] keys = new int[in.readInt()];
    byte[] bytes = in.readNBytes(keys.length * Integer.BYTES);
    IntBuffer differences = ByteBuffer.wrap(bytes).asIntBuffer();
    int before = 0;
    for (int f = 0; f < keys.length; f++) {
      before += differences.get(f);
      keys[f] = before;
    }
    float top = in.readFloat();
    float[] weights = new float[keys.length * labels];
    for (int y = 0; y < labels; y++) {
      byte[] column = in.readNBytes(keys.length);
      for (int f = 0; f < keys.length; f++) {
        weights[f * labels + y] = large(column[f], top);
      }
    }
    double[][] transitions = new double[labels][labels];
    for (double[] row : transitions) {
      for (int y = 0; y < labels; y++) {
        row[y] = in.readFloat();
      }
    }
    return new SequenceModel(labels, keys, weights, transitions);
  }

  /** Roots spread the steps of a byte finer where most weights are: near 0. */
  private static byte small(float weight, float top) {
    double root = Math.sqrt(Math.abs(weight) / top) * Byte.MAX_VALUE;
    return (byte) Math.round(weight < 0 ? -root : root);
  }

  private static float large(byte small, float top) {
    float root = (float) small / Byte.MAX_VALUE;
    return Math.signum(root) * root * root * top;
  }

  @Override
  public String toString() {
    return "chain of " + labels + " labels over " + weights.length / labels + " features";
  }
}
