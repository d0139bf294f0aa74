package org.newsgraph.event;

import java.util.List;
import java.util.Optional;
import org.newsgraph.time.TimeExpression;

/** Chooses by learned weights which of the times near a happening is its time. */
final class TimeChoice {

  private final LearnedWeights weights;

  TimeChoice() {
    this(LearnedWeights.read("fr/times.tsv", "weight"));
  }

  /** By given weights, with the probability from which on a time is taken. */
  TimeChoice(LearnedWeights weights) {
    this.weights = weights;
  }

  /** The likeliest, of two the first in the text; empty if none is probable. */
  Optional<TimeExpression> of(List<TimeOptions.Option> options) {
    TimeExpression likeliest = null;
    double most = 0;
    for (TimeOptions.Option option : options) {
      double probability = weights.probability(option.signs());
      if (probability > most && probability >= weights.threshold("threshold")) {
        most = probability;
        likeliest = option.time();
      }
    }
    return Optional.ofNullable(likeliest);
  }
}
