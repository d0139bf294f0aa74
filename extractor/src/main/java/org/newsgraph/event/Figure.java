package org.newsgraph.event;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.newsgraph.text.Span;

/**
 * A count or sum that the article gives for an event.
 *
 * @param value the number; of a range the lower bound
 * @param what what is counted: {@code killed}, {@code injured}, {@code arrested}, {@code missing},
 *     {@code demonstrators}, {@code troops}, {@code votes}, {@code euros} …
 * @param span the words, such as "Quatre femmes"
 * @param claim index of the claim that gives the figure, empty if the article itself does
 */
public record Figure(BigDecimal value, String what, Span span, OptionalInt claim) {}
