package org.newsgraph.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.lexicon.LexiconFile;

/** Chooses by learned weights which of the places near a happening are its places. */
final class PlaceChoice {

  private final Map<String, Double> weights = new HashMap<>();

  PlaceChoice() {
    for (LexiconFile.Row row : LexiconFile.read(PlaceChoice.class, "fr/places.tsv")) {
      weights.put(row.get("sign"), Double.valueOf(row.get("weight")));
    }
  }

  /** The probable ones, what the rules say first; empty if none is probable. */
  List<Participant> of(List<PlaceOptions.Option> options) {
    return PlaceChain.outermost(
        options.stream().filter(o -> isLikely(o.signs())).map(PlaceOptions.Option::place).toList());
  }

  private boolean isLikely(List<String> signs) {
    return signs.contains(PlaceOptions.SITE) || probability(signs) >= weights.get("threshold");
  }

  /** A sign that the table does not list counts nothing. */
  private double probability(List<String> signs) {
    double sum = signs.stream().mapToDouble(s -> weights.getOrDefault(s, 0.0)).sum();
    return 1 / (1 + Math.exp(-sum));
  }
}
