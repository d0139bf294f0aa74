package org.newsgraph.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;

/** Resolves the expressions that name a week, month, season, year, decade or century. */
final class PeriodResolver {

  /** Months ahead of which the present speaks: "l'exposition s'ouvre en mars". */
  private static final int SOON = 3;

  private PeriodResolver() {}

  static Optional<TimeValue> monthInYear(Match match) {
    YearMonth month = YearMonth.of(match.get(Category.YEAR), match.get(Category.MONTH));
    return Optional.of(Values.month(month, match.find(Category.EDGE)));
  }

  static Optional<TimeValue> month(Match match, Reference reference) {
    if (match.has(Category.YEAR)) {
      return monthInYear(match);
    }
    int shift = match.find(Category.SHIFT).orElse(match.rule().argument());
    return month(match.get(Category.MONTH), shift, reference)
        .map(month -> Values.month(month, match.find(Category.EDGE)));
  }

  /** The {@code month} of the year that date and tense make likeliest. */
  static Optional<YearMonth> month(int month, int shift, Reference reference) {
    return reference
        .today()
        .map(
            today -> {
              YearMonth now = YearMonth.from(today);
              YearMonth candidate = YearMonth.of(today.getYear(), month);
              boolean near =
                  reference.tense() == Tense.PRESENT
                      && candidate.isAfter(now)
                      && !candidate.isAfter(now.plusMonths(SOON));
              boolean ahead = shift > 0 || shift == 0 && (reference.ahead() || near);
              if (ahead) {
                return candidate.isBefore(now) || shift > 0 && candidate.equals(now)
                    ? candidate.plusYears(1)
                    : candidate;
              }
              return candidate.isAfter(now) || shift < 0 && candidate.equals(now)
                  ? candidate.minusYears(1)
                  : candidate;
            });
  }

  static Optional<TimeValue> unitOffset(Match match, Reference reference) {
    int shift = match.find(Category.SHIFT).orElse(0);
    OptionalInt edge = match.find(Category.EDGE);
    return reference.today().map(today -> unit(match.rule().argument(), today, shift, edge));
  }

  private static TimeValue unit(int unit, LocalDate today, int shift, OptionalInt edge) {
    return switch (unit) {
      case 4 -> Values.week(today.plusWeeks(shift), edge);
      case 5 -> Values.month(YearMonth.from(today).plusMonths(shift), edge);
      case 6 -> Values.year(today.getYear() + shift, edge);
      default -> throw new IllegalStateException("no calendar unit " + unit);
    };
  }

  static Optional<TimeValue> weekend(Match match, Reference reference) {
    int shift = match.find(Category.SHIFT).orElse(0);
    return reference
        .today()
        .map(
            today -> {
              LocalDate saturday =
                  today
                      .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                      .with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
              boolean begun = !saturday.isAfter(today);
              int weeks = shift < 0 || shift == 0 && !begun && !reference.ahead() ? -1 : 0;
              weeks += shift > 0 && begun ? 1 : 0;
              LocalDate first = saturday.plusWeeks(weeks);
              return Values.interval(first, first.plusDays(1), Granularity.DAY);
            });
  }

  static Optional<TimeValue> year(Match match) {
    int year = match.get(match.has(Category.YEAR) ? Category.YEAR : Category.LONEYEAR);
    return Optional.of(Values.year(year, match.find(Category.EDGE)));
  }

  /** A season as its months by weather, its year in ISO since that has no seasons. */
  static Optional<TimeValue> season(Match match, Reference reference) {
    int season = match.find(Category.SEASON).orElse(1);
    int first = 3 * season;
    Optional<YearMonth> begin =
        match.has(Category.YEAR)
            ? Optional.of(YearMonth.of(match.get(Category.YEAR), first))
            : month(first, match.find(Category.SHIFT).orElse(0), reference);
    return begin.map(
        month ->
            new TimeValue(
                Values.iso(month.getYear()),
                month.atDay(1),
                month.plusMonths(2).atEndOfMonth(),
                Granularity.SEASON));
  }

  /**
   * The time {@code count} units from {@code from}, as fine as speakers mean it: "il y a trois
   * semaines" a day, "il y a deux ans" a year.
   */
  static Optional<TimeValue> away(int count, int unit, LocalDate from) {
    if (Math.abs(count) > 1500) {
      return Optional.empty();
    }
    OptionalInt whole = OptionalInt.empty();
    return Optional.of(
        switch (unit) {
          case 1, 2 -> Values.day(unit == 2 ? from.plusDays(count / 24) : from);
          case 3 -> Values.day(from.plusDays(count));
          case 4 -> Values.day(from.plusWeeks(count));
          case 5 -> Values.month(YearMonth.from(from).plusMonths(count), whole);
          case 6 -> Values.year(from.getYear() + count, whole);
          case 7 -> Values.year(from.getYear() + 10 * count, whole);
          default -> century(1 + (from.getYear() + 100 * count - 1) / 100, whole);
        });
  }

  /** From {@code count} units before the article's date to it, or from it to that many after. */
  static Optional<TimeValue> stretch(int count, int unit, LocalDate today) {
    LocalDate other =
        switch (unit) {
          case 1, 2 -> today.plusDays(count / 24);
          case 3 -> today.plusDays(count);
          case 4 -> today.plusWeeks(count);
          case 5 -> today.plusMonths(count);
          case 6 -> today.plusYears(count);
          case 7 -> today.plusYears(10L * count);
          default -> today.plus(count, ChronoUnit.CENTURIES);
        };
    Granularity granularity =
        switch (unit) {
          case 4 -> Granularity.WEEK;
          case 5 -> Granularity.MONTH;
          case 6 -> Granularity.YEAR;
          case 7 -> Granularity.DECADE;
          case 8 -> Granularity.CENTURY;
          default -> Granularity.DAY;
        };
    LocalDate first = count < 0 ? other : today;
    LocalDate last = count < 0 ? today : other;
    return Optional.of(
        new TimeValue(iso(first, unit) + "/" + iso(last, unit), first, last, granularity));
  }

  private static String iso(LocalDate day, int unit) {
    return unit < 5
        ? day.toString()
        : unit == 5 ? YearMonth.from(day).toString() : Values.iso(day.getYear());
  }

  static TimeValue decade(Match match) {
    int first = match.get(Category.DECADE);
    return switch (match.find(Category.EDGE).orElse(0)) {
      case 1 -> Values.years(first, first + 3, Granularity.DECADE);
      case 2 -> Values.years(first + 3, first + 6, Granularity.DECADE);
      case 3 -> Values.years(first + 6, first + 9, Granularity.DECADE);
      default -> Values.years(first, first + 9, Granularity.DECADE);
    };
  }

  static TimeValue century(int number, OptionalInt edge) {
    int first = 100 * (number - 1) + 1;
    return switch (edge.orElse(0)) {
      case 1 -> Values.years(first, first + 32, Granularity.CENTURY);
      case 2 -> Values.years(first + 33, first + 65, Granularity.CENTURY);
      case 3 -> Values.years(first + 66, first + 99, Granularity.CENTURY);
      default -> Values.years(first, first + 99, Granularity.CENTURY);
    };
  }
}
