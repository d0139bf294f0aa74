package org.newsgraph.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day out of a metadata field. */
final class MetadataDate {

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?");

  private MetadataDate() {}

  /**
   * The calendar day of an ISO date or date-time, in the zone in which it is written; empty if
   * {@code value} is neither or no such day exists.
   */
  static Optional<LocalDate> parse(String value) {
    Matcher date = ISO.matcher(value.strip());
    if (!date.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(date.group(1)),
              Integer.parseInt(date.group(2)),
              Integer.parseInt(date.group(3))));
    } catch (DateTimeException e) {
      // 2022-02-30: a date that is none says nothing.
      return Optional.empty();
    }
  }
}
