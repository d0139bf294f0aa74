package org.newsgraph.corpus;

import java.time.LocalDate;
import java.util.Set;

/**
 * A claim as its answers in other articles see it.
 *
 * @param claim its IRI
 * @param article the article that reports it
 * @param published the day of the article
 * @param speaker who makes it, if that is somebody whom articles share; else an IRI of the article
 * @param about whom and what it speaks of, without what lives in the article alone
 * @param happenings classes of the events that it speaks of
 * @param stems of its words; for an answer also of the words that it answers
 * @param answers true for a denial, a confirmation and the like
 * @param answerable true if others may answer it
 */
record ClaimReport(
    String claim,
    String article,
    LocalDate published,
    String speaker,
    Set<String> about,
    Set<String> happenings,
    Set<String> stems,
    boolean answers,
    boolean answerable) {

  ClaimReport {
    about = Set.copyOf(about);
    happenings = Set.copyOf(happenings);
    stems = Set.copyOf(stems);
  }
}
