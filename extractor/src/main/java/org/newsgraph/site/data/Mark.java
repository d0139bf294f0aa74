package org.newsgraph.site.data;

/**
 * Words of an article that name something, are said by somebody, or tell an event.
 *
 * @param id its number in the article
 * @param kind {@code mention}, {@code claim} or {@code event}
 * @param thing what they name or tell
 * @param begin in UTF-16 units of the text
 * @param end likewise, exclusive
 * @param anchor the fragment by which links lead here: {@code char=12,20}
 */
public record Mark(int id, String kind, Thing thing, int begin, int end, String anchor) {}
