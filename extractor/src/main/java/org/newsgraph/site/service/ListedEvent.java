package org.newsgraph.site.service;

import java.util.List;
import org.newsgraph.site.data.EventLine;
import org.newsgraph.site.data.Thing;

/** An event as programs get it. */
record ListedEvent(
    String iri,
    String label,
    String type,
    String status,
    String when,
    String until,
    List<String> roles,
    List<Party> agents,
    List<Party> patients,
    List<Party> places,
    String sentence,
    String article,
    String day) {

  /** Who takes part, or where it happens. */
  record Party(String iri, String label) {}

  static ListedEvent of(EventLine line) {
    return new ListedEvent(
        line.event().iri(),
        line.event().label(),
        line.type(),
        line.status(),
        line.when(),
        line.until(),
        line.roles(),
        parties(line.parties().agents()),
        parties(line.parties().patients()),
        parties(line.parties().places()),
        line.report().passage().sentence(),
        line.report().article().iri(),
        line.report().day());
  }

  private static List<Party> parties(List<Thing> things) {
    return things.stream().map(thing -> new Party(thing.iri(), thing.label())).toList();
  }
}
