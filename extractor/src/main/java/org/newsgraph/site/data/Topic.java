package org.newsgraph.site.data;

import java.util.Optional;

/**
 * What a claim speaks of.
 *
 * @param thing an entity or an event; the label of an event is the words of the article
 * @param event what it is called by if it is an event
 */
public record Topic(Thing thing, Optional<Happening> event) {}
