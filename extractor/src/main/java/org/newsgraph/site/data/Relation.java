package org.newsgraph.site.data;

/**
 * That two entities are connected, with the event, claim or function that says so.
 *
 * @param source from whom it goes out
 * @param target to whom
 * @param type code of the event class, or {@code place}, {@code about}, {@code says}, {@code
 *     disputes}, {@code derived} or {@code member}
 * @param via the event, claim or membership
 * @param label of the function, empty for all else
 * @param status code of the status of an event, empty for all else
 * @param when the event happened, else the day of the article; empty if unknown
 * @param report where it is told
 */
public record Relation(
    Thing source,
    Thing target,
    String type,
    Thing via,
    String label,
    String status,
    String when,
    Report report) {}
