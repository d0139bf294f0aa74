package org.newsgraph.site.data;

/**
 * Something and how often.
 *
 * @param what the thing
 * @param times how often, at least 1
 */
public record Counted<T>(T what, int times) {}
