package org.newsgraph.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgraph.training.LogisticRegression.Example;

/** How much each sign speaks for what is looked for: learned, asked and written as a table. */
final class SignWeights {

  private static final String THRESHOLD = "threshold";

  private final SortedMap<String, Double> weights;

  private SignWeights(Map<String, Double> weights) {
    this.weights = new TreeMap<>(weights);
  }

  /**
   * Learned from examples.
   *
   * @param examples each as often as it counts
   * @param seen the same once each: signs that fewer than {@code seldom} of them have are left out
   * @param ridge as in {@link LogisticRegression}
   */
  static SignWeights learned(List<Example> examples, List<Example> seen, int seldom, double ridge) {
    Map<String, Integer> counts = new HashMap<>();
    seen.forEach(e -> e.evidence().forEach(sign -> counts.merge(sign, 1, Integer::sum)));
    List<Example> frequent =
        examples.stream()
            .map(
                e ->
                    new Example(
                        e.evidence().stream().filter(s -> counts.get(s) >= seldom).toList(),
                        e.right()))
            .toList();
    return new SignWeights(LogisticRegression.fit(frequent, ridge));
  }

  /** The same with a sign that speaks no more for it than {@code most}. */
  SignWeights atMost(String sign, double most) {
    Map<String, Double> bounded = new TreeMap<>(weights);
    bounded.merge(sign, most, Math::min);
    return new SignWeights(bounded);
  }

  /** The signs that have a weight, in alphabetical order. */
  Set<String> signs() {
    return weights.keySet();
  }

  /** How much a sign speaks for what is looked for, 0 if it says nothing. */
  double weight(String sign) {
    return weights.getOrDefault(sign, 0.0);
  }

  /** The same with a weight that is set, for a sign that examples cannot teach. */
  SignWeights with(String sign, double weight) {
    Map<String, Double> set = new TreeMap<>(weights);
    set.put(sign, weight);
    return new SignWeights(set);
  }

  /** From 0 to 1; a sign without a weight says nothing. */
  double probability(Example example) {
    double sum = example.evidence().stream().mapToDouble(this::weight).sum();
    return 1 / (1 + Math.exp(-sum));
  }

  /** Writes the weights and the probability from which on somebody who reads them says yes. */
  void write(String head, double threshold, Path model) throws IOException {
    SortedMap<String, Double> lines = new TreeMap<>(weights);
    lines.put(THRESHOLD, threshold);
    StringBuilder text = new StringBuilder(head);
    lines.forEach((sign, w) -> text.append(String.format(Locale.ROOT, "%s\t%.2f\n", sign, w)));
    Files.writeString(model, text, StandardCharsets.UTF_8);
  }
}
