package org.newsgraph.authority;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From one day to another, both included. Where the source gives but a year or a month, the first
 * day begins the period and the last day ends it.
 *
 * @param from empty if unknown
 * @param to empty if unknown or not yet over
 */
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {

  /** Nothing is known. */
  public static final Period UNKNOWN = new Period(Optional.empty(), Optional.empty());

  /** Whether nothing that is known speaks against the day. */
  public boolean mayContain(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
  }
}
