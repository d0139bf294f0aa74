package org.newsgraph.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Gives a match its value on the calendar. */
final class Resolver {

  private Resolver() {}

  /** The value of {@code match}, empty if it has none or {@code reference} does not tell it. */
  static Optional<TimeValue> resolve(Match match, Reference reference) {
    return switch (match.rule().meaning()) {
      case CALENDAR_DAY -> DayResolver.calendarDay(match).map(Values::day);
      case DAY_IN_YEAR -> DayResolver.dayInYear(match, reference).map(Values::day);
      case DAY_IN_MONTH -> DayResolver.dayInMonth(match, reference).map(Values::day);
      case WEEKDAY -> DayResolver.weekday(match, reference).map(Values::day);
      case NIGHT -> DayResolver.night(match, reference).map(Resolver::partOf);
      case HOLIDAY -> DayResolver.holiday(match, reference).map(Values::day);
      case DAY_OFFSET -> dayOffset(match, reference);
      case CONTEXT_DAY -> contextDay(match, reference);
      case CLOCK -> reference.spokenOrToday().map(day -> at(day, match.get(clock(match))));
      case MONTH_IN_YEAR -> PeriodResolver.monthInYear(match);
      case MONTH -> PeriodResolver.month(match, reference);
      case UNIT_OFFSET -> PeriodResolver.unitOffset(match, reference);
      case WEEKEND -> PeriodResolver.weekend(match, reference);
      case YEAR -> PeriodResolver.year(match);
      case SEASON -> PeriodResolver.season(match, reference);
      case UNITS_AGO -> away(match, -1, reference.today());
      case UNITS_AHEAD -> away(match, 1, reference.today());
      case UNITS_BEFORE -> away(match, -1, spoken(match, reference));
      case UNITS_AFTER -> away(match, 1, spoken(match, reference));
      case LAST_UNITS, SINCE_UNITS -> stretch(match, -1, reference);
      case NEXT_UNITS -> stretch(match, 1, reference);
      case SINCE_YEAR -> sinceYear(match, reference);
      case DAY_RANGE -> RangeResolver.days(match, reference);
      case WEEKDAY_RANGE -> RangeResolver.weekdays(match, reference);
      case MONTH_RANGE -> RangeResolver.months(match, reference);
      case YEAR_RANGE -> RangeResolver.years(match);
      case DECADE -> Optional.of(PeriodResolver.decade(match));
      case CENTURY ->
          Optional.of(
              PeriodResolver.century(match.get(Category.CENTURY), match.find(Category.EDGE)));
      case NONE, NO_TIME, TAIL -> Optional.empty();
    };
  }

  /** {@code value}, which is a day, with the part or time of day that {@code tail} adds. */
  static TimeValue refine(TimeValue value, Match tail) {
    boolean clock = tail.has(Category.CLOCK) || tail.has(Category.HCLOCK);
    return clock ? at(value.first(), tail.get(clock(tail))) : partOf(value.first());
  }

  private static Category clock(Match match) {
    return match.has(Category.CLOCK) ? Category.CLOCK : Category.HCLOCK;
  }

  private static TimeValue at(LocalDate day, int minutes) {
    LocalTime time = LocalTime.of(minutes / 60, minutes % 60);
    Granularity granularity = minutes % 60 == 0 ? Granularity.HOUR : Granularity.MINUTE;
    return new TimeValue(day + "T" + time, day, day, granularity);
  }

  /** A part of a day keeps the day's ISO value: the events' time stamps are days. */
  private static TimeValue partOf(LocalDate day) {
    return new TimeValue(day.toString(), day, day, Granularity.PART_OF_DAY);
  }

  private static Optional<TimeValue> dayOffset(Match match, Reference reference) {
    boolean part = match.has(Category.PART);
    return reference
        .today()
        .map(today -> today.plusDays(match.rule().argument()))
        .map(day -> part ? partOf(day) : Values.day(day));
  }

  private static Optional<TimeValue> contextDay(Match match, Reference reference) {
    // "le lendemain" of nothing is not the day after the article.
    int days = match.rule().argument();
    Optional<LocalDate> base = days > 0 ? reference.spoken() : reference.spokenOrToday();
    boolean part = match.has(Category.SPELL);
    return base.map(day -> day.plusDays(days)).map(day -> part ? partOf(day) : Values.day(day));
  }

  /**
   * What "quatre mois auparavant" counts from: for minutes and hours the article's own day will do,
   * for days and weeks it must be a day, for months and years a month or year is enough.
   */
  private static Optional<LocalDate> spoken(Match match, Reference reference) {
    int unit = match.get(Category.UNIT);
    if (unit <= 4) {
      return unit <= 2 ? reference.spokenOrToday() : reference.spoken();
    }
    Granularity coarsest = unit == 5 ? Granularity.MONTH : Granularity.YEAR;
    return reference
        .told()
        .filter(time -> time.granularity().compareTo(coarsest) <= 0)
        .map(TimeValue::first);
  }

  private static Optional<TimeValue> away(Match match, int sign, Optional<LocalDate> from) {
    return from.flatMap(
        day ->
            PeriodResolver.away(sign * match.get(Category.NUMBER), match.get(Category.UNIT), day));
  }

  private static Optional<TimeValue> stretch(Match match, int sign, Reference reference) {
    int count = match.get(Category.NUMBER);
    return count > 1500
        ? Optional.empty()
        : reference
            .today()
            .flatMap(t -> PeriodResolver.stretch(sign * count, match.get(Category.UNIT), t));
  }

  /** Without the article's date nobody knows how long "depuis 2011" lasts. */
  private static Optional<TimeValue> sinceYear(Match match, Reference reference) {
    LocalDate first = LocalDate.of(match.get(Category.YEAR), 1, 1);
    return reference
        .today()
        .filter(today -> !first.isAfter(today))
        .map(
            today ->
                new TimeValue(
                    Values.iso(first.getYear()) + "/" + today, first, today, Granularity.YEAR));
  }
}
