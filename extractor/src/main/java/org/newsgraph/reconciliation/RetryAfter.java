package org.newsgraph.reconciliation;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The header with which a service asks to be left alone for a while (RFC 9110, 10.2.3). */
final class RetryAfter {

  private RetryAfter() {}

  /**
   * Reads seconds ("120") or a date ("Fri, 31 Dec 1999 23:59:59 GMT").
   *
   * @return never negative; empty if the value is neither
   */
  static Optional<Duration> parse(String value, Clock clock) {
    String stripped = value.strip();
    if (stripped.matches("[0-9]{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(stripped)));
    }
    try {
      ZonedDateTime date = ZonedDateTime.parse(stripped, DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration pause = Duration.between(clock.instant(), date.toInstant());
      return Optional.of(pause.isNegative() ? Duration.ZERO : pause);
    } catch (DateTimeParseException e) {
      // A service that garbles the header has still said to wait: the caller's own pause applies.
      return Optional.empty();
    }
  }
}
