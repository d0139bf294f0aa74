package org.newsgraph.time;

import java.time.LocalDate;

/** Easter Sunday, on which the movable holidays hang. */
final class Easter {

  private Easter() {}

  /** Easter Sunday of a Gregorian {@code year}, by the anonymous algorithm in Meeus 1991, ch. 8. */
  static LocalDate of(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
