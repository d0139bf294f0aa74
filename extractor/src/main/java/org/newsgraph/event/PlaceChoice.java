package org.newsgraph.event;

import java.util.List;

/** Chooses by learned weights which of the places near a happening are its places. */
final class PlaceChoice {

  private final LearnedWeights weights = LearnedWeights.read("fr/places.tsv", "weight");

  /** The probable ones, what the rules say first; empty if none is probable. */
  List<Participant> of(List<PlaceOptions.Option> options) {
    return PlaceChain.outermost(
        options.stream().filter(o -> isLikely(o.signs())).map(PlaceOptions.Option::place).toList());
  }

  private boolean isLikely(List<String> signs) {
    return signs.contains(PlaceOptions.SITE)
        || weights.probability(signs) >= weights.threshold("threshold");
  }
}
