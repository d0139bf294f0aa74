package org.newsgraph.event;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells figures that are part of a name from numbers. */
final class NumberCodes {

  private static final Pattern HYPHEN_RANGE =
      Pattern.compile("(\\d+)-(\\d+)(?=" + FrenchNumbers.BLANK + "+\\p{L})");
  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");

  private NumberCodes() {}

  /**
   * "TK6491", "GBU-43/B", "747-400F", "2e": figures that letters or other figures are glued to, but
   * not "10-15 morts".
   */
  static boolean isCode(String text, int begin, int end) {
    if (!Character.isDigit(text.charAt(begin)) || isOfHyphenRange(text, begin, end)) {
      return false;
    }
    char before = begin > 0 ? text.charAt(begin - 1) : ' ';
    char after = end < text.length() ? text.charAt(end) : ' ';
    return Character.isLetter(before)
        || Character.isLetter(after)
        || before == '-' && begin > 1 && Character.isLetterOrDigit(text.charAt(begin - 2))
        || after == '/'
        || after == '-'
            && end + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(end + 1));
  }

  /** "10-15 morts", but not "2016-2017", "3-2", "747-400F" or "01-02-03". */
  private static boolean isOfHyphenRange(String text, int begin, int end) {
    int from = begin;
    while (from > 0 && isGlued(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && isGlued(text.charAt(to))) {
      to++;
    }
    Matcher bounds = HYPHEN_RANGE.matcher(text).region(from, to).useTransparentBounds(true);
    return bounds.matches()
        && !YEAR.matcher(bounds.group(1)).matches()
        && new BigDecimal(bounds.group(1)).compareTo(new BigDecimal(bounds.group(2))) < 0;
  }

  private static boolean isGlued(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '/';
  }
}
