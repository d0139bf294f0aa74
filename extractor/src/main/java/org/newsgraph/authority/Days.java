package org.newsgraph.authority;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days as data files give them, with months and days that may be missing or zero. */
final class Days {

  private static final Pattern DAY =
      Pattern.compile("\\+?0*(\\d{1,4})(?:-(\\d{1,2})(?:-(\\d{1,2}).*)?)?");

  private Days() {}

  /** The first day of "2017", "2017-05" or "2017-05-14"; empty if it is no date. */
  static Optional<LocalDate> first(String text) {
    return day(text, true);
  }

  /** The last day of what {@link #first} reads. */
  static Optional<LocalDate> last(String text) {
    return day(text, false);
  }

  private static Optional<LocalDate> day(String text, boolean first) {
    Matcher matcher = DAY.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    int month = number(matcher.group(2));
    int day = number(matcher.group(3));
    try {
      if (month == 0) {
        return Optional.of(first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31));
      }
      YearMonth in = YearMonth.of(year, month);
      if (day == 0) {
        return Optional.of(first ? in.atDay(1) : in.atEndOfMonth());
      }
      return Optional.of(in.atDay(day));
    } catch (DateTimeException e) {
      // The 30th of February is no day, and no date is better than a guessed one.
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
