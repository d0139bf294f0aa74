package org.newsgraph.time;

import java.util.Optional;
import org.newsgraph.text.Span;

/**
 * A time expression of the text with its value.
 *
 * @param span the words, such as "mercredi soir"
 * @param value the time meant, empty where the article gives no date to resolve it against
 * @param kind point, interval, duration or repetition
 */
public record TimeExpression(Span span, Optional<TimeValue> value, TimeKind kind) {

  /**
   * The time meant where the words say when; empty where they say how long or how often: "pendant
   * trois ans", "tous les lundis".
   */
  public Optional<TimeValue> when() {
    return value.filter(v -> kind == TimeKind.DATE || kind == TimeKind.INTERVAL);
  }
}
