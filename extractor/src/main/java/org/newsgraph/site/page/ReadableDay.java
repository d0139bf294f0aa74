package org.newsgraph.site.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as one reads them: "3 février 2022", "1er avril 2017", "février 2022". */
final class ReadableDay {

  private static final int DAY_LENGTH = "2022-02-03".length();
  private static final int MONTH_LENGTH = "2022-02".length();

  private ReadableDay() {}

  /**
   * The date in words.
   *
   * @param iso a day, with or without a time of day, a month or a year
   * @return the same as it came if it is none of these
   */
  static String of(String iso, Locale locale) {
    try {
      if (iso.length() >= DAY_LENGTH) {
        return day(LocalDate.parse(iso.substring(0, DAY_LENGTH)), locale);
      }
      return iso.length() == MONTH_LENGTH
          ? YearMonth.parse(iso).format(DateTimeFormatter.ofPattern("MMMM yyyy", locale))
          : iso;
    } catch (DateTimeException e) {
      return iso;
    }
  }

  /** French counts the first day of a month and no other: "1er avril", "2 avril". */
  private static String day(LocalDate day, Locale locale) {
    boolean first = day.getDayOfMonth() == 1 && locale.getLanguage().equals("fr");
    return day.format(
        DateTimeFormatter.ofPattern(first ? "d'er' MMMM yyyy" : "d MMMM yyyy", locale));
  }
}
