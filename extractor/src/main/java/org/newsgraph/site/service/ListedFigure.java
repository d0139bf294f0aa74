package org.newsgraph.site.service;

import org.newsgraph.site.data.GivenFigure;
import org.newsgraph.site.data.Thing;

/** A figure of an event as programs get it. */
record ListedFigure(
    String what,
    String value,
    String by,
    String byIri,
    String claim,
    boolean conflicts,
    String words,
    String article,
    String day) {

  static ListedFigure of(GivenFigure figure) {
    return new ListedFigure(
        figure.what(),
        figure.value(),
        figure.by().map(Thing::label).orElse(""),
        figure.by().map(Thing::iri).orElse(""),
        figure.claim().map(Thing::iri).orElse(""),
        figure.conflicts(),
        figure.report().passage().words(),
        figure.report().article().iri(),
        figure.report().day());
  }
}
