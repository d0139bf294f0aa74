package org.newsgraph.linking;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.entity.EntityType;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/**
 * How sure a link is, from what speaks for and against it: a logistic regression over yes-or-no
 * evidence. Its weights are a data file, so that anyone can read why a link was made.
 */
public final class LinkModel {

  private final Map<String, Double> weights;

  /**
   * @param weights by the name of the evidence; those of {@link #thresholdOf} are thresholds
   */
  public LinkModel(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** The model that ships with the program. */
  public static LinkModel load() {
    Map<String, Double> weights = new HashMap<>();
    for (Row row : LexiconFile.read(LinkModel.class, "weights.tsv")) {
      weights.put(row.get("evidence"), Double.valueOf(row.get("weight")));
    }
    return new LinkModel(weights);
  }

  /** Under which name the weights hold the threshold of a type. */
  public static String thresholdOf(EntityType type) {
    return type.name().toLowerCase(Locale.ROOT) + ".threshold";
  }

  /** Below this confidence an entity of the type is NIL: no link is made. */
  double threshold(EntityType type) {
    return weights.getOrDefault(thresholdOf(type), 1.0);
  }

  /** From 0 to 1; evidence that the model does not know counts nothing. */
  public double confidence(List<String> evidence) {
    double sum = 0;
    for (String name : evidence) {
      sum += weights.getOrDefault(name, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
