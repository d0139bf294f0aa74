package org.newsgraph.site.data;

/**
 * Something that a search found.
 *
 * @param thing what was found
 * @param name the words by which it was found
 * @param detail what tells it from others of that name, empty if nothing does
 * @param day of the article that tells it, such as {@code 2022-02-03}; empty if unknown, and for
 *     what many articles name
 */
public record Hit(Thing thing, String name, String detail, String day) {}
