package org.newsgraph.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What relative times are counted from.
 *
 * @param today the article's date, empty if unknown
 * @param spoken the day that the text speaks of at this place, empty if none was named lately
 * @param ahead true if the governing verb looks ahead
 */
record Reference(Optional<LocalDate> today, Optional<LocalDate> spoken, boolean ahead) {

  /** The day spoken of, else the article's date. */
  Optional<LocalDate> spokenOrToday() {
    return spoken.or(this::today);
  }
}
