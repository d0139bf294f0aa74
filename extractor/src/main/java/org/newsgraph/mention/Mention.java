package org.newsgraph.mention;

import org.newsgraph.text.Span;

/**
 * A place where the text refers to an entity.
 *
 * @param span the surface form, without article, title or quote marks for a name
 * @param type what the surface form names by itself: "Washington" is a location even where it
 *     stands for a government
 * @param kind how the text refers
 * @param confidence from 0 to 1
 */
public record Mention(Span span, MentionType type, MentionKind kind, double confidence) {}
