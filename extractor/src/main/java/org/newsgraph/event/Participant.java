package org.newsgraph.event;

import org.newsgraph.text.Span;

/**
 * An entity that takes part in an event.
 *
 * @param entity index in the cast
 * @param span the words that say so
 */
public record Participant(int entity, Span span) {}
