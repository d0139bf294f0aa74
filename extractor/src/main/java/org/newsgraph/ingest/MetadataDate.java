package org.newsgraph.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the day out of a metadata field. */
final class MetadataDate {

  /** What follows the day: a time, with a "T", a comma or blanks before it. */
  private static final Pattern TIME = Pattern.compile("(?:T|,? ++(?:à ++)?)\\d{1,2}(?::|h).*$");

  /** Characters of the longest way to write a day and a time, and more. */
  private static final int LONGEST = 100;

  private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}++\\.?,? ++(?=\\d)");

  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          format("uuuu-MM-dd", Locale.ROOT),
          format("uuuuMMdd", Locale.ROOT),
          format("uuuu/MM/dd", Locale.ROOT),
          format("d MMM uuuu", Locale.ENGLISH),
          // Day first, as in France.
          format("d/M/uuuu", Locale.ROOT),
          format("d.M.uuuu", Locale.ROOT),
          format("d MMMM uuuu", Locale.FRENCH),
          format("d MMM uuuu", Locale.FRENCH));

  private MetadataDate() {}

  /**
   * Reads the moment out of a metadata field such as {@code 2022-02-03T10:15:00+01:00}.
   *
   * @return empty without a time of day and its zone: two versions of one day could not be told
   *     apart
   */
  static Optional<Instant> instant(String field) {
    try {
      return Optional.of(OffsetDateTime.parse(field.strip()).toInstant());
    } catch (DateTimeParseException e) {
      // What is no moment orders nothing.
      return Optional.empty();
    }
  }

  private static DateTimeFormatter format(String pattern, Locale locale) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(locale)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /**
   * The calendar day of {@code value}, in the zone in which it is written: ISO 8601, the dates of
   * mail and feeds ("Thu, 03 Feb 2022 07:00:00 GMT"), and French ones ("3 février 2022",
   * "03/02/2022"). Empty if it is none of these or no such day exists.
   */
  static Optional<LocalDate> parse(String value) {
    if (value.length() > LONGEST) {
      return Optional.empty();
    }
    String day = TIME.matcher(value.strip()).replaceFirst("");
    day = WEEKDAY.matcher(day).replaceFirst("").replaceFirst("^1er ", "1 ");
    for (DateTimeFormatter format : FORMATS) {
      try {
        return Optional.of(LocalDate.parse(day, format));
      } catch (DateTimeException e) {
        // Not written this way, or 2022-02-30, which says nothing: the next format may fit.
        continue;
      }
    }
    return Optional.empty();
  }
}
