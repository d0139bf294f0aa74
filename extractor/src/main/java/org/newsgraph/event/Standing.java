package org.newsgraph.event;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Where in its article a mention stands.
 *
 * @param before how many sentences of the body stand before its own
 * @param fifth in which fifth of the article's sentences its own stands, from 1 to 5
 * @param single true if its sentence has no other mention
 * @param quoted true in quoted words
 * @param titled indices in the cast of the entities that the headline names
 * @param published the day of the article, empty if unknown
 */
record Standing(
    int before,
    int fifth,
    boolean single,
    boolean quoted,
    Set<Integer> titled,
    Optional<LocalDate> published) {}
