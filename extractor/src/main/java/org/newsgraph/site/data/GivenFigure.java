package org.newsgraph.site.data;

import java.util.Optional;

/**
 * A number that is given for an event.
 *
 * @param what code of what it counts: {@code killed}
 * @param value the number
 * @param by who gives it, empty where the article gives it itself
 * @param claim in which it is given, likewise
 * @param report where
 * @param conflicts true where another number is given for the same thing
 */
public record GivenFigure(
    String what,
    String value,
    Optional<Thing> by,
    Optional<Thing> claim,
    Report report,
    boolean conflicts) {}
