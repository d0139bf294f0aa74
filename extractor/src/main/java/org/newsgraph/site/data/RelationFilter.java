package org.newsgraph.site.data;

import java.util.Optional;

/**
 * Which relations a reader wants to see.
 *
 * @param type code of the kind of relation, empty for all
 * @param since first day as ISO 8601 writes it, or a month or year; empty for all
 * @param until last day, empty for all
 */
public record RelationFilter(
    Optional<String> type, Optional<String> since, Optional<String> until) {

  /** ISO dates of any precision compare as texts do; the last day of "2017" is after its start. */
  private static final String LAST = "-99";

  /** True if the reader wants to see the relation; one without a day is within all days. */
  public boolean lets(Relation relation) {
    String when = relation.when();
    return type.filter(t -> !t.equals(relation.type())).isEmpty()
        && (when.isEmpty()
            || since.filter(day -> (when + LAST).compareTo(day) < 0).isEmpty()
                && until.filter(day -> when.compareTo(day) > 0).isEmpty());
  }
}
