package org.newsgraph.site.data;

/**
 * A statement of or to a node.
 *
 * @param property short name of the property: {@code prefLabel}
 * @param value what it leads to, or where it comes from; for a literal its text is the label and
 *     there is no address
 */
public record Statement(String property, Thing value) {}
