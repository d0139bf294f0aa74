package org.newsgraph.event;

import java.util.List;
import java.util.Optional;
import org.newsgraph.time.TimeExpression;

/** Chooses by learned weights which of the times near a happening is its time. */
final class TimeChoice {

  /** A time that the rules give is left out below this probability; 0.2 was no better. */
  private static final double KEPT = 0.1;

  /** How much likelier another time must be than that of the rules. */
  private static final double AHEAD = 0.3;

  private final LearnedWeights weights;

  TimeChoice() {
    this(LearnedWeights.read("fr/times.tsv", "weight"));
  }

  /** By given weights; with them stands the probability from which on a time is taken. */
  TimeChoice(LearnedWeights weights) {
    this.weights = weights;
  }

  /**
   * The time that the rules give, unless it is unlikely or another far likelier; where they give
   * none the likeliest, of two the first in the text; empty if none is probable.
   */
  Optional<TimeExpression> of(List<TimeOptions.Option> options) {
    TimeOptions.Option likeliest = null;
    TimeOptions.Option given = null;
    for (TimeOptions.Option option : options) {
      if (likeliest == null || probability(option) > probability(likeliest)) {
        likeliest = option;
      }
      given = option.given() ? option : given;
    }
    if (given != null
        && probability(given) >= KEPT
        && probability(likeliest) - probability(given) < AHEAD) {
      return Optional.of(given.time());
    }
    return Optional.ofNullable(likeliest)
        .filter(option -> probability(option) >= weights.threshold("threshold"))
        .map(TimeOptions.Option::time);
  }

  private double probability(TimeOptions.Option option) {
    return weights.probability(option.signs());
  }
}
