package org.newsgraph.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A stretch of calendar time at the granularity at which the text gives it.
 *
 * @param iso ISO 8601 at that granularity: {@code 2022-02-02}, {@code 2022-02}, {@code 2022},
 *     {@code 2022-02-02T20:30}, or an interval {@code 2000/2003}
 * @param first first day, inclusive
 * @param last last day, inclusive
 * @param granularity the unit of the text
 */
public record TimeValue(String iso, LocalDate first, LocalDate last, Granularity granularity) {

  private static final Pattern CALENDAR = Pattern.compile("-?\\d{4,}(?:-\\d{2}(?:-\\d{2})?)?");

  /**
   * The day, month or year in ISO 8601, of a time of day its day; empty for any other stretch of
   * time.
   */
  public Optional<String> date() {
    if (CALENDAR.matcher(iso).matches()) {
      return Optional.of(iso);
    }
    return first.equals(last) ? Optional.of(first.toString()) : Optional.empty();
  }
}
