package org.newsgraph.time;

import java.util.Locale;

/** What a rule of {@code fr/rules.tsv} means; a rule's argument is named in brackets. */
enum Meaning {
  /** Day, month and year as they stand. */
  CALENDAR_DAY,
  /** Day and month in the year that date and tense make likeliest. */
  DAY_IN_YEAR,
  /** Weekday and day of the month; refused unless they agree. */
  DAY_IN_MONTH,
  /** A weekday: the last one, that of today included, or the next, by tense or "prochain". */
  WEEKDAY,
  /** Days from the article's date [number]. */
  DAY_OFFSET,
  /** Days from the day spoken of last, else from the article's date [number]. */
  CONTEXT_DAY,
  /** The night between two days: the second, since reports name nights by their morning. */
  NIGHT,
  MONTH_IN_YEAR,
  /** A month in the year that date and tense make likeliest. */
  MONTH,
  /** The week, month or year [unit] of the article, or that before or after it. */
  UNIT_OFFSET,
  /** Saturday and Sunday. */
  WEEKEND,
  YEAR,
  SEASON,
  UNITS_AGO,
  UNITS_AHEAD,
  /** Units before the day spoken of last. */
  UNITS_BEFORE,
  UNITS_AFTER,
  LAST_UNITS,
  NEXT_UNITS,
  /** From so long ago to the article's date. */
  SINCE_UNITS,
  SINCE_YEAR,
  DAY_RANGE,
  WEEKDAY_RANGE,
  MONTH_RANGE,
  YEAR_RANGE,
  DECADE,
  CENTURY,
  HOLIDAY,
  /** A time of day on the day spoken of. */
  CLOCK,
  /** Part or time of day after a day. */
  TAIL,
  /** Looks like a time and is none: the name of a newspaper. */
  NO_TIME,
  /** A time expression without a value on the calendar. */
  NONE;

  static Meaning of(String name) {
    return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  /** True if the value rests on a day that the text speaks of. */
  boolean needsContext() {
    return this == CONTEXT_DAY || this == CLOCK || this == UNITS_BEFORE || this == UNITS_AFTER;
  }
}
