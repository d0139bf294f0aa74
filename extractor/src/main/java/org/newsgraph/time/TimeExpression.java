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
public record TimeExpression(Span span, Optional<TimeValue> value, TimeKind kind) {}
