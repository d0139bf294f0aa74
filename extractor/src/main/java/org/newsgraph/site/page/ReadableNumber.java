package org.newsgraph.site.page;

import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** A number of an answer as one reads it. */
final class ReadableNumber {

  /** Shorter ones may be years, and are read without a separator as well. */
  private static final Pattern LONG = Pattern.compile("-?\\d{5,18}");

  private static final Pattern DECIMAL = Pattern.compile("-?\\d+\\.\\d+");

  private ReadableNumber() {}

  /**
   * "12345" as "12,345" in English, "0.56" as "0,56" in French; what is no number, or a short one,
   * as it is.
   */
  static String of(String number, Locale locale) {
    if (DECIMAL.matcher(number).matches()) {
      return number.replace('.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
    }
    return LONG.matcher(number).matches()
        ? NumberFormat.getIntegerInstance(locale).format(Long.parseLong(number))
        : number;
  }
}
