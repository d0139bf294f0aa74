package org.newsgraph.site.service;

import java.util.List;
import org.newsgraph.site.data.EventLine;

/** An event as programs get it. */
record ListedEvent(
    String iri,
    String label,
    String type,
    String status,
    String when,
    String until,
    List<String> roles,
    String sentence,
    String article,
    String day) {

  static ListedEvent of(EventLine line) {
    return new ListedEvent(
        line.event().iri(),
        line.event().label(),
        line.type(),
        line.status(),
        line.when(),
        line.until(),
        line.roles(),
        line.report().passage().sentence(),
        line.report().article().iri(),
        line.report().day());
  }
}
