package org.newsgraph.site.page;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** A number of an answer as one reads it. */
final class ReadableNumber {

  /** Shorter ones may be years, and are read without a separator as well. */
  private static final Pattern LONG = Pattern.compile("-?\\d{5,18}");

  private ReadableNumber() {}

  /** "12345" as "12,345" in English; what is no whole number, or a short one, as it is. */
  static String of(String number, Locale locale) {
    return LONG.matcher(number).matches()
        ? NumberFormat.getIntegerInstance(locale).format(Long.parseLong(number))
        : number;
  }
}
