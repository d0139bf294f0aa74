package org.newsgraph.site.data;

import java.util.Optional;

/**
 * A function that somebody holds in a body.
 *
 * @param label the words of the function
 * @param other the body, or on the page of a body the one who holds it; empty if the article names
 *     none
 * @param times in how many places it is told
 * @param report one of them
 */
public record Office(String label, Optional<Thing> other, int times, Report report) {}
