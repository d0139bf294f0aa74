package org.newsgraph.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Resolves the expressions that name one day. */
final class DayResolver {

  /** What the wrong direction costs when a year is chosen, in days. */
  private static final int AGAINST_TENSE = 200;

  /** Argument of the rule for "ce mardi". */
  private static final int NEAREST = 2;

  private DayResolver() {}

  static Optional<LocalDate> calendarDay(Match match) {
    if (match.has(Category.SLASHED)) {
      int eight = match.get(Category.SLASHED);
      return Values.date(eight / 10_000, eight / 100 % 100, eight % 100);
    }
    int day = match.get(match.has(Category.DAY) ? Category.DAY : Category.DAYWORD);
    return Values.date(match.get(Category.YEAR), match.get(Category.MONTH), day);
  }

  static Optional<LocalDate> dayInYear(Match match, Reference reference) {
    int day = match.get(match.has(Category.DAY) ? Category.DAY : Category.DAYWORD);
    int shift = match.find(Category.SHIFT).orElse(0);
    return nearest(match.get(Category.MONTH), day, reference, shift);
  }

  /**
   * The {@code day} of {@code month} that lies nearest to the article's date, the direction of the
   * tense preferred; empty without such a date.
   *
   * @param shift -1 for one before the article's date only, 1 for one after it, 0 for either
   */
  static Optional<LocalDate> nearest(int month, int day, Reference reference, int shift) {
    LocalDate best = null;
    long least = Long.MAX_VALUE;
    for (int years = -4; years <= 4 && reference.today().isPresent(); years++) {
      LocalDate today = reference.today().get();
      Optional<LocalDate> candidate = Values.date(today.getYear() + years, month, day);
      if (candidate.isPresent()) {
        long distance = ChronoUnit.DAYS.between(today, candidate.get());
        boolean excluded = shift < 0 && distance >= 0 || shift > 0 && distance <= 0;
        boolean against = shift == 0 && (reference.ahead() ? distance < 0 : distance > 0);
        long cost = Math.abs(distance) + (against ? AGAINST_TENSE : 0);
        if (!excluded && cost < least) {
          best = candidate.get();
          least = cost;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** "mercredi 2": the month nearest to the article in which that is a Wednesday. */
  static Optional<LocalDate> dayInMonth(Match match, Reference reference) {
    int day = match.get(Category.DAY);
    DayOfWeek weekday = DayOfWeek.of(match.get(Category.WEEKDAY));
    for (int months : new int[] {0, -1, 1}) {
      Optional<LocalDate> candidate =
          reference
              .today()
              .map(today -> today.withDayOfMonth(1).plusMonths(months))
              .flatMap(m -> Values.date(m.getYear(), m.getMonthValue(), day))
              .filter(d -> d.getDayOfWeek() == weekday)
              .filter(d -> Math.abs(ChronoUnit.DAYS.between(reference.today().get(), d)) < 32);
      if (candidate.isPresent()) {
        return candidate;
      }
    }
    return Optional.empty();
  }

  static Optional<LocalDate> weekday(Match match, Reference reference) {
    int shift = match.find(Category.SHIFT).orElse(match.rule().argument());
    return weekday(match.get(Category.WEEKDAY), shift, reference);
  }

  /**
   * A weekday near the article's date; empty without such a date.
   *
   * @param shift -1 for the last before that date, 1 for the next after it, {@value #NEAREST} for
   *     the nearest as "ce mardi" has it, 0 for what the tense says
   */
  static Optional<LocalDate> weekday(int number, int shift, Reference reference) {
    DayOfWeek weekday = DayOfWeek.of(number);
    boolean decided = reference.ahead() || reference.tense() == Tense.PAST;
    return reference
        .today()
        .map(
            today ->
                switch (shift) {
                  case -1 -> today.with(TemporalAdjusters.previous(weekday));
                  case 1 -> today.with(TemporalAdjusters.next(weekday));
                  case NEAREST ->
                      decided ? byTense(today, weekday, reference) : nearest(today, weekday);
                  default -> byTense(today, weekday, reference);
                });
  }

  private static LocalDate byTense(LocalDate today, DayOfWeek weekday, Reference reference) {
    return today.with(
        reference.ahead()
            ? TemporalAdjusters.nextOrSame(weekday)
            : TemporalAdjusters.previousOrSame(weekday));
  }

  private static LocalDate nearest(LocalDate today, DayOfWeek weekday) {
    return today.plusDays(3).with(TemporalAdjusters.previousOrSame(weekday));
  }

  /** The second day of a night that stretches over two. */
  static Optional<LocalDate> night(Match match, Reference reference) {
    if (!match.hasSecond(Category.DAY)) {
      return weekday(match.second(Category.WEEKDAY), 0, reference);
    }
    int day = match.second(Category.DAY);
    if (!match.hasSecond(Category.MONTH)) {
      return reference.today().flatMap(t -> Values.date(t.getYear(), t.getMonthValue(), day));
    }
    int month = match.second(Category.MONTH);
    return match.hasSecond(Category.YEAR)
        ? Values.date(match.second(Category.YEAR), month, day)
        : nearest(month, day, reference, 0);
  }

  static Optional<LocalDate> holiday(Match match, Reference reference) {
    int code = match.find(Category.HOLIDAY).orElse(101);
    if (code < 10_000) {
      int shift = match.find(Category.SHIFT).orElse(0);
      return nearest(code / 100, code % 100, reference, shift);
    }
    return reference.today().map(today -> Easter.of(today.getYear()).plusDays(code - 10_000L));
  }
}
