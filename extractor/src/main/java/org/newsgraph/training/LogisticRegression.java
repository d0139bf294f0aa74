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
    Map<String, Integer> index = new TreeMap<>();
    examples.forEach(e -> e.evidence().forEach(name -> index.putIfAbsent(name, 0)));
    List<String> names = new ArrayList<>(index.keySet());
    Map<String, Integer> places = new HashMap<>();
    for (String name : names) {
      places.put(name, places.size());
    }
    double[] weights = new double[names.size()];
    double[] squares = new double[names.size()];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[weights.length];
      for (Example example : examples) {
        double error = probability(example, weights, places) - (example.right() ? 1 : 0);
        for (String name : example.evidence()) {
          gradient[places.get(name)] += error;
        }
      }
      for (int i = 0; i < weights.length; i++) {
        double slope = gradient[i] + RIDGE * weights[i];
        squares[i] += slope * slope;
        weights[i] -= RATE * slope / (1e-9 + Math.sqrt(squares[i]));
      }
    }
    Map<String, Double> fitted = new TreeMap<>();
    places.forEach((name, i) -> fitted.put(name, weights[i]));
    return fitted;
  }

  private static double probability(
      Example example, double[] weights, Map<String, Integer> places) {
    double sum = 0;
    for (String name : example.evidence()) {
      sum += weights[places.get(name)];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
