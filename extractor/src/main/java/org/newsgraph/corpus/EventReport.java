package org.newsgraph.corpus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one article says of one event, as far as it helps to know it again in another article.
 *
 * <p>Entities are IRIs that articles share; what lives in one article only ("un policier") tells
 * nothing outside of it and is left out.
 *
 * @param event IRI of the event
 * @param article IRI of its article
 * @param published day of the article, empty if unknown
 * @param type IRI of its class
 * @param time when it may have happened
 * @param agents who did it
 * @param patients who underwent it
 * @param places where it happened
 * @param company further entities of the sentence that tells it
 * @param figures the counts given for it, by what is counted
 * @param words stems of the sentence that tells it
 */
record EventReport(
    String event,
    String article,
    Optional<LocalDate> published,
    String type,
    TimeWindow time,
    Set<String> agents,
    Set<String> patients,
    Set<String> places,
    Set<String> company,
    Map<String, Set<BigDecimal>> figures,
    Set<String> words) {

  /** All entities that it names, in whatever part. */
  Set<String> names() {
    Set<String> names = new HashSet<>(company);
    names.addAll(agents);
    names.addAll(patients);
    names.addAll(places);
    return names;
  }
}
