package org.newsgraph.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Resolves the expressions that name a first and a last day, month or year. */
final class RangeResolver {

  private RangeResolver() {}

  static Optional<TimeValue> days(Match match, Reference reference) {
    int day = match.second(Category.DAY);
    Optional<LocalDate> last =
        !match.hasSecond(Category.MONTH)
            ? reference.today().flatMap(t -> Values.date(t.getYear(), t.getMonthValue(), day))
            : match.hasSecond(Category.YEAR)
                ? Values.date(match.second(Category.YEAR), match.second(Category.MONTH), day)
                : DayResolver.nearest(
                    match.second(Category.MONTH),
                    day,
                    reference,
                    match.find(Category.SHIFT).orElse(0));
    return last.flatMap(
        end -> {
          int month = match.find(Category.MONTH).orElse(end.getMonthValue());
          int year =
              match
                  .find(Category.YEAR)
                  .orElse(end.getYear() - (month > end.getMonthValue() ? 1 : 0));
          return Values.date(year, month, match.get(Category.DAY))
              .flatMap(begin -> interval(begin, end, match.rule().argument()));
        });
  }

  /**
   * From {@code begin} to {@code end}; if {@code listed} days are listed before the last, as in
   * "les 4 et 5 mars", only if they follow each other: "les 3 et 17 mai" is no stretch of time.
   */
  private static Optional<TimeValue> interval(LocalDate begin, LocalDate end, int listed) {
    if (listed > 0) {
      return begin.plusDays(1).equals(end)
          ? Optional.of(Values.interval(end.minusDays(listed), end, Granularity.DAY))
          : Optional.empty();
    }
    return begin.isAfter(end)
        ? Optional.empty()
        : Optional.of(Values.interval(begin, end, Granularity.DAY));
  }

  static Optional<TimeValue> weekdays(Match match, Reference reference) {
    return DayResolver.weekday(match.second(Category.WEEKDAY), 0, reference)
        .map(
            end -> {
              int days =
                  Math.floorMod(match.second(Category.WEEKDAY) - match.get(Category.WEEKDAY), 7);
              return Values.interval(end.minusDays(days), end, Granularity.DAY);
            });
  }

  static Optional<TimeValue> months(Match match, Reference reference) {
    Optional<YearMonth> last =
        match.hasSecond(Category.YEAR)
            ? Optional.of(YearMonth.of(match.second(Category.YEAR), match.second(Category.MONTH)))
            : PeriodResolver.month(match.second(Category.MONTH), 0, reference);
    return last.flatMap(
        end -> {
          int month = match.get(Category.MONTH);
          int year =
              match
                  .find(Category.YEAR)
                  .orElse(end.getYear() - (month > end.getMonthValue() ? 1 : 0));
          return Optional.of(YearMonth.of(year, month))
              .filter(begin -> !begin.isAfter(end))
              // "avril et mai 2017" is a stretch of time, "avril et juin 2017" is none.
              .filter(begin -> match.rule().argument() == 0 || begin.plusMonths(1).equals(end))
              .map(begin -> Values.months(begin, end));
        });
  }

  /** Years in rising order; "de 2000 à 1500" is no range of years. */
  static Optional<TimeValue> years(Match match) {
    int first = match.get(Category.YEAR);
    int last = match.second(Category.YEAR);
    return first < last
        ? Optional.of(Values.years(first, last, Granularity.YEAR))
        : Optional.empty();
  }
}
