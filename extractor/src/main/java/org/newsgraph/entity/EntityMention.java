package org.newsgraph.entity;

import org.newsgraph.mention.Mention;

/**
 * A mention in the light of the entity to which it refers.
 *
 * @param mention the place in the text
 * @param metonymic true if the name of a place or building stands for the institution
 */
public record EntityMention(Mention mention, boolean metonymic) {}
