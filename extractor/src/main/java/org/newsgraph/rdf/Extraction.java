package org.newsgraph.rdf;

import java.util.List;
import org.newsgraph.claim.Attribution;
import org.newsgraph.event.Event;
import org.newsgraph.language.Analysis;
import org.newsgraph.linking.Link;

/**
 * All that was found in one article: what a graph is built from.
 *
 * @param analysis the article and its linguistic analysis
 * @param attribution the cast and the claims
 * @param events the events
 * @param links the links of the cast to outside authorities
 */
public record Extraction(
    Analysis analysis, Attribution attribution, List<Event> events, List<Link> links) {

  public Extraction {
    events = List.copyOf(events);
    links = List.copyOf(links);
  }
}
