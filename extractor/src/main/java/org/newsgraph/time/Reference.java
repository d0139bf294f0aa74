package org.newsgraph.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What relative times are counted from.
 *
 * @param today the article's date, empty if unknown
 * @param spoken the day that the text speaks of at this place, empty if none was named lately
 * @param told the time of whatever size that the text named last, empty if none lately
 * @param tense tense of the governing verb
 */
record Reference(
    Optional<LocalDate> today, Optional<LocalDate> spoken, Optional<TimeValue> told, Tense tense) {

  /** True if the verb looks ahead; news tells of what was, so in doubt it does not. */
  boolean ahead() {
    return tense == Tense.FUTURE;
  }

  /** The day spoken of, else the article's date. */
  Optional<LocalDate> spokenOrToday() {
    return spoken.or(this::today);
  }
}
