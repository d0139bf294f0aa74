package org.newsgraph.entity;

import java.util.OptionalInt;
import org.newsgraph.text.Span;

/**
 * A function that the article says a person holds.
 *
 * @param person index of the person in the cast
 * @param label the words of the function without the name, such as "président"
 * @param body index of the body or country in the cast, empty if not said
 * @param span where the article says so, from the function to the name
 */
public record Role(int person, String label, OptionalInt body, Span span) {}
