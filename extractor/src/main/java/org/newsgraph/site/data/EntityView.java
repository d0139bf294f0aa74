package org.newsgraph.site.data;

import java.util.List;

/**
 * What the page of an entity shows. Lists are cut where they grow long.
 *
 * @param thing the entity
 * @param names the names that the articles give it, the most frequent first
 * @param links IRIs of the same entity elsewhere
 * @param offices functions it holds
 * @param holders who holds functions in it
 * @param events in which it takes part, the latest first
 * @param said claims that it makes
 * @param about claims that speak of it
 * @param neighbours entities that stand in the same events and claims, the most frequent first
 * @param source what it is worth as a source
 */
public record EntityView(
    Thing thing,
    List<Counted<String>> names,
    List<String> links,
    List<Office> offices,
    List<Office> holders,
    List<EventLine> events,
    List<ClaimLine> said,
    List<ClaimLine> about,
    List<Counted<Thing>> neighbours,
    SourceView source) {

  /** True of an entity with a name that no outside authority knows, or that was not found there. */
  public boolean isUnlinked() {
    return links.isEmpty() && thing.kind().compareTo(Kind.PLACE) <= 0;
  }

  /** Its events of which nobody is sure that they happened; empty if there are none. */
  public List<EventLine> open() {
    return events.stream()
        .filter(
            e ->
                e.status().equals("alleged")
                    || e.status().equals("possible")
                    || e.status().equals("denied"))
        .toList();
  }
}
