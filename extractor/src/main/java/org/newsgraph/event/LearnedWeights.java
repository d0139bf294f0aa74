package org.newsgraph.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.lexicon.LexiconFile;

/**
 * How much each sign speaks for something, as a logistic regression learned it from labelled
 * articles; with them stand the probabilities from which on it is taken to be so.
 */
final class LearnedWeights {

  private final Map<String, Double> weights;

  LearnedWeights(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** Those of a column of a table of this room, whose signs stand in the column {@code sign}. */
  static LearnedWeights read(String table, String column) {
    Map<String, Double> weights = new HashMap<>();
    for (LexiconFile.Row row : LexiconFile.read(LearnedWeights.class, table)) {
      weights.put(row.get("sign"), Double.valueOf(row.get(column)));
    }
    return new LearnedWeights(weights);
  }

  /** The weight of a sign, or {@code otherwise} if the table does not list it. */
  double of(String sign, double otherwise) {
    return weights.getOrDefault(sign, otherwise);
  }

  /** What the table says under this name, from 0 to 1; it must be there. */
  double threshold(String name) {
    return weights.get(name);
  }

  /** The weights of all signs together; one that the table does not list counts nothing. */
  double sum(List<String> signs) {
    return signs.stream().mapToDouble(s -> of(s, 0)).sum();
  }

  /** From 0 to 1, the more the signs speak for it. */
  double probability(List<String> signs) {
    return probability(sum(signs));
  }

  /** The probability that a sum of weights means. */
  static double probability(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }
}
