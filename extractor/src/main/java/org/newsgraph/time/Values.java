package org.newsgraph.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes {@link TimeValue}s; a day or month that does not exist gives none. */
final class Values {

  private Values() {}

  static TimeValue day(LocalDate day) {
    return new TimeValue(day.toString(), day, day, Granularity.DAY);
  }

  static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      // "31 février": the text names no day.
      return Optional.empty();
    }
  }

  /** A month, or the third of it that {@code edge} names: 1 its begin, 2 its middle, 3 its end. */
  static TimeValue month(YearMonth month, OptionalInt edge) {
    return third(month.toString(), month.atDay(1), month.atEndOfMonth(), Granularity.MONTH, edge);
  }

  static TimeValue year(int year, OptionalInt edge) {
    return third(
        iso(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Granularity.YEAR, edge);
  }

  /** The ISO week of {@code day}, Monday to Sunday. */
  static TimeValue week(LocalDate day, OptionalInt edge) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    String iso =
        String.format(
            Locale.ROOT,
            "%04d-W%02d",
            monday.get(IsoFields.WEEK_BASED_YEAR),
            monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    return third(iso, monday, monday.plusDays(6), Granularity.WEEK, edge);
  }

  static TimeValue interval(LocalDate first, LocalDate last, Granularity granularity) {
    return new TimeValue(first + "/" + last, first, last, granularity);
  }

  static TimeValue years(int first, int last, Granularity granularity) {
    return new TimeValue(
        iso(first) + "/" + iso(last),
        LocalDate.of(first, 1, 1),
        LocalDate.of(last, 12, 31),
        granularity);
  }

  static TimeValue months(YearMonth first, YearMonth last) {
    return new TimeValue(
        first + "/" + last, first.atDay(1), last.atEndOfMonth(), Granularity.MONTH);
  }

  static String iso(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  private static TimeValue third(
      String iso, LocalDate first, LocalDate last, Granularity granularity, OptionalInt edge) {
    if (edge.isEmpty()) {
      return new TimeValue(iso, first, last, granularity);
    }
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    long begin = days * (edge.getAsInt() - 1) / 3;
    long end = days * edge.getAsInt() / 3 - 1;
    return new TimeValue(iso, first.plusDays(begin), first.plusDays(end), granularity);
  }
}
