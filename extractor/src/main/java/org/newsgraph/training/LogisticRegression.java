package org.newsgraph.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits a logistic regression over yes-or-no evidence by gradient descent. The same examples give
 * the same weights.
 */
final class LogisticRegression {

  /**
   * @param evidence names of what holds
   * @param right whether the example is one of the kind looked for
   */
  record Example(List<String> evidence, boolean right) {}

  /** Half the squared weights cost this much: rare evidence keeps small weights. */
  private static final double RIDGE = 0.5;

  private static final int STEPS = 3_000;
  private static final double RATE = 0.5;

  private LogisticRegression() {}

  /** The weights by evidence, in alphabetical order. */
  static Map<String, Double> fit(List<Example> examples) {
    return fit(examples, RIDGE);
  }

  /**
   * The same where half the squared weights cost {@code ridge}: the fewer the examples, the more.
   */
  static Map<String, Double> fit(List<Example> examples, double ridge) {
    Map<String, Integer> index = new TreeMap<>();
    examples.forEach(e -> e.evidence().forEach(name -> index.putIfAbsent(name, 0)));
    List<String> names = new ArrayList<>(index.keySet());
    Map<String, Integer> places = new HashMap<>();
    for (String name : names) {
      places.put(name, places.size());
    }
    int[][] rows =
        examples.stream()
            .map(e -> e.evidence().stream().mapToInt(places::get).toArray())
            .toArray(int[][]::new);
    double[] weights = new double[names.size()];
    double[] squares = new double[names.size()];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[weights.length];
      for (int row = 0; row < rows.length; row++) {
        double error = probability(rows[row], weights) - (examples.get(row).right() ? 1 : 0);
        for (int place : rows[row]) {
          gradient[place] += error;
        }
      }
      for (int i = 0; i < weights.length; i++) {
        double slope = gradient[i] + ridge * weights[i];
        squares[i] += slope * slope;
        weights[i] -= RATE * slope / (1e-9 + Math.sqrt(squares[i]));
      }
    }
    Map<String, Double> fitted = new TreeMap<>();
    places.forEach((name, i) -> fitted.put(name, weights[i]));
    return fitted;
  }

  private static double probability(int[] row, double[] weights) {
    double sum = 0;
    for (int place : row) {
      sum += weights[place];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
