package org.newsgraph.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.newsgraph.mention.ChainSums;
import org.newsgraph.mention.NameLabels;
import org.newsgraph.mention.SequenceModel;

/**
 * Trains a {@link SequenceModel} by stochastic gradient ascent on the likelihood of the labels,
 * with a Gaussian prior on the weights.
 *
 * <p>Source of the method: Bottou, "Stochastic gradient descent tricks", 2012: the prior is a
 * common factor of all weights, and the learning rate falls with the number of examples seen. The
 * model is the mean of the weights after each pass of the second half: single steps leave much
 * noise (half a point of F1 between two orders of the same examples). The same examples give the
 * same model.
 */
public final class ChainLearner {

  /** A sentence: hashes of the features of each word, and its labels. */
  public record Example(int[][] features, int[] labels) {}

  /**
   * @param passes passes over the examples, 1 or more
   * @param prior strength of the prior, per set of examples
   * @param rate learning rate at the beginning
   * @param minimum features seen more seldom than this are left out
   * @param blind share of the features of each word that a step does not see, from 0 to below 1: a
   *     known name must not keep its neighbours and its shape from being learnt as signs of names
   * @param least features whose weights are all smaller than this are left out of the model
   * @param runs how often all passes are made, each time in another order, 1 or more: the model is
   *     the mean
   * @param leaning how much is taken from the score of words outside of names: likelihood alone
   *     misses more names than it invents, which costs F1
   */
  public record Settings(
      int passes,
      double prior,
      double rate,
      int minimum,
      double blind,
      double least,
      int runs,
      double leaning) {}

  private final int labels;
  private final Settings settings;
  private final Map<Integer, Integer> index = new HashMap<>();
  private int[] keys;
  private double[] weights;
  private double[][] transitions;
  private double factor = 1;

  /** A learner for chains of {@code labels} labels. */
  public ChainLearner(int labels, Settings settings) {
    this.labels = labels;
    this.settings = settings;
  }

  /** The model of {@code examples}, which are none of length 0. */
  public SequenceModel learn(List<Example> examples) {
    List<Example> indexed = index(examples);
    double[] sum = new double[keys.length * labels];
    double[][] sumOfTransitions = new double[labels][labels];
    for (int run = 0; run < settings.runs(); run++) {
      weights = new double[sum.length];
      transitions = new double[labels][labels];
      run(indexed, new Random(run + 1), sum, sumOfTransitions);
    }
    weights = sum;
    transitions = sumOfTransitions;
    factor = 1.0 / (settings.runs() * (settings.passes() - settings.passes() / 2));
    rescale();
    for (double[] row : transitions) {
      row[NameLabels.OUTSIDE] -= settings.leaning();
    }
    return model();
  }

  /** All passes; adds the weights after each pass of the second half. */
  private void run(
      List<Example> indexed, Random random, double[] sum, double[][] sumOfTransitions) {
    int[] order = new int[indexed.size()];
    Arrays.setAll(order, i -> i);
    double lambda = settings.prior() / order.length;
    double offset = 1 / (lambda * settings.rate());
    long seen = 0;
    for (int pass = 0; pass < settings.passes(); pass++) {
      shuffle(order, random);
      for (int at : order) {
        double rate = 1 / (lambda * (offset + seen++));
        factor *= 1 - rate * lambda;
        step(FeatureDropout.of(indexed.get(at), settings.blind(), random), rate / factor);
        if (factor < 1e-6) {
          rescale();
        }
      }
      rescale();
      if (pass >= settings.passes() / 2) {
        add(weights, sum);
        for (int x = 0; x < labels; x++) {
          add(transitions[x], sumOfTransitions[x]);
        }
      }
    }
  }

  private static void add(double[] values, double[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += values[i];
    }
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int held = order[i];
      order[i] = order[j];
      order[j] = held;
    }
  }

  private List<Example> index(List<Example> examples) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Example example : examples) {
      for (int[] word : example.features()) {
        for (int feature : word) {
          counts.merge(feature, 1, Integer::sum);
        }
      }
    }
    keys =
        counts.entrySet().stream()
            .filter(e -> e.getValue() >= settings.minimum())
            .mapToInt(Map.Entry::getKey)
            .sorted()
            .toArray();
    for (int i = 0; i < keys.length; i++) {
      index.put(keys[i], i);
    }
    return examples.stream().map(e -> new Example(rows(e.features()), e.labels())).toList();
  }

  private int[][] rows(int[][] features) {
    int[][] rows = new int[features.length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] =
          Arrays.stream(features[i])
              .map(feature -> index.getOrDefault(feature, -1))
              .filter(row -> row >= 0)
              .map(row -> row * labels)
              .toArray();
    }
    return rows;
  }

  /** One step towards the labels of {@code example}; weights are kept divided by the factor. */
  private void step(Example example, double rate) {
    int[][] rows = example.features();
    int[] gold = example.labels();
    double[][] scores = new double[rows.length][labels];
    for (int i = 0; i < rows.length; i++) {
      for (int row : rows[i]) {
        for (int y = 0; y < labels; y++) {
          scores[i][y] += weights[row + y];
        }
      }
      for (int y = 0; y < labels; y++) {
        scores[i][y] *= factor;
      }
    }
    double[][] step = new double[labels][labels];
    for (int x = 0; x < labels; x++) {
      for (int y = 0; y < labels; y++) {
        step[x][y] = Math.exp(transitions[x][y] * factor);
      }
    }
    ChainSums sums = ChainSums.ofExponentials(scores, step);
    for (int i = 0; i < rows.length; i++) {
      double[] change = scores[i];
      for (int y = 0; y < labels; y++) {
        change[y] = rate * ((y == gold[i] ? 1 : 0) - sums.probability(i, y));
      }
      for (int row : rows[i]) {
        for (int y = 0; y < labels; y++) {
          weights[row + y] += change[y];
        }
      }
      if (i > 0) {
        transitions[gold[i - 1]][gold[i]] += rate;
        for (int x = 0; x < labels; x++) {
          for (int y = 0; y < labels; y++) {
            transitions[x][y] -= rate * sums.probability(i, x, y);
          }
        }
      }
    }
  }

  private void rescale() {
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= factor;
    }
    for (double[] row : transitions) {
      for (int y = 0; y < labels; y++) {
        row[y] *= factor;
      }
    }
    factor = 1;
  }

  /** The model without the features that hardly count: they are most of them. */
  private SequenceModel model() {
    int kept = 0;
    int[] features = new int[keys.length];
    float[] single = new float[weights.length];
    for (int f = 0; f < keys.length; f++) {
      boolean counts = false;
      for (int y = 0; y < labels; y++) {
        float weight = (float) (weights[f * labels + y] * (1 - settings.blind()));
        single[kept * labels + y] = weight;
        counts |= Math.abs(weight) >= settings.least();
      }
      if (counts) {
        features[kept++] = keys[f];
      }
    }
    return new SequenceModel(
        labels, Arrays.copyOf(features, kept), Arrays.copyOf(single, kept * labels), transitions);
  }
}
