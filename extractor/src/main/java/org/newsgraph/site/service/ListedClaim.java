package org.newsgraph.site.service;

import org.newsgraph.site.data.ClaimLine;

/** A claim as programs get it. */
record ListedClaim(
    String iri,
    String speaker,
    String speakerIri,
    String sourceKind,
    String act,
    String form,
    boolean hedged,
    String words,
    String sentence,
    String article,
    String day) {

  static ListedClaim of(ClaimLine line) {
    return new ListedClaim(
        line.claim().iri(),
        line.speaker().label(),
        line.speaker().iri(),
        line.sourceKind(),
        line.act(),
        line.form(),
        line.hedged(),
        line.text(),
        line.report().passage().sentence(),
        line.report().article().iri(),
        line.report().day());
  }
}
