package org.newsgraph.site.data;

/**
 * That somebody takes part in an event, or that it happens somewhere.
 *
 * @param role code of the part: {@code agent}, {@code patient} or {@code place}
 * @param who takes part
 * @param words of the article that say so, empty if none are known
 * @param place path and fragment of these words in the article's page
 */
public record Participation(String role, Thing who, String words, String place) {}
