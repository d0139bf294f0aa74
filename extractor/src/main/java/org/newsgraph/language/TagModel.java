package org.newsgraph.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;

/**
 * The shipped part-of-speech model with a greedy search from left to right. Thread-safe.
 *
 * <p>OpenNLP's own beam of three gains less than 0.1 points with these features and costs four
 * times as long, because it looks up what does not depend on the tags before anew for every
 * hypothesis.
 */
final class TagModel {

  private static final String MODEL = "fr/pos.bin";

  private final Map<String, Context> weights = new HashMap<>();
  private final String[] tags;
  private final TagLimits limits;

  /** Reads the model that lies beside this class. */
  TagModel() {
    TaggerFactory.register();
    try (InputStream in = TagModel.class.getResourceAsStream(MODEL)) {
      AbstractModel model = new POSModel(in).getArtifact("pos.model");
      Map<?, ?> learnt = (Map<?, ?>) model.getDataStructures()[1];
      learnt.forEach((feature, weight) -> weights.put((String) feature, (Context) weight));
      tags = new String[model.getNumOutcomes()];
      for (int i = 0; i < tags.length; i++) {
        tags[i] = model.getOutcome(i);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(MODEL, e);
    }
    limits = new TagLimits(tags);
  }

  /**
   * The best tag of each word.
   *
   * @param features what {@link TagFeatures} says of each of {@code forms}
   */
  List<String> tag(List<String> forms, String[][] features) {
    String[] found = new String[features.length];
    double[] scores = new double[tags.length];
    for (int i = 0; i < features.length; i++) {
      found[i] = limits.byShape(forms, i);
      if (found[i].isEmpty()) {
        Arrays.fill(scores, 0);
        add(features[i], scores);
        add(TagContext.ofTags(i, found, features[i]), scores);
        String readings =
            TagLimits.isLetterName(forms, i) ? "NOUN" : TagFeatures.readings(features[i]);
        found[i] = tags[best(scores, limits.byReadings(readings))];
      }
    }
    return List.of(found);
  }

  private static int best(double[] scores, boolean[] allowed) {
    int best = -1;
    for (int k = 0; k < scores.length; k++) {
      if (allowed[k] && (best < 0 || scores[k] > scores[best])) {
        best = k;
      }
    }
    return best;
  }

  private void add(String[] features, double[] scores) {
    for (String feature : features) {
      Context weight = weights.get(feature);
      if (weight != null) {
        int[] outcomes = weight.getOutcomes();
        double[] parameters = weight.getParameters();
        for (int k = 0; k < outcomes.length; k++) {
          scores[outcomes[k]] += parameters[k];
        }
      }
    }
  }
}
