package org.newsgraph.site.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A header such as {@code Accept} or {@code Accept-Language} (RFC 9110, 12.4): what a client takes,
 * the most welcome first.
 */
final class Preferences {

  /** More than any honest client sends. */
  private static final int MOST = 50;

  private static final Pattern WEIGHT =
      Pattern.compile("(?i)\\s*q\\s*=\\s*([01](\\.\\d{0,3})?)\\s*");

  private Preferences() {}

  private record Weighted(String value, BigDecimal weight) {}

  /**
   * The values in lower case, the most welcome first, without those that are refused ({@code q=0});
   * empty for an empty header.
   */
  static List<String> of(String header) {
    List<Weighted> all = new ArrayList<>();
    for (String part : header.split(",", MOST)) {
      String[] fields = part.split(";");
      String value = fields[0].strip().toLowerCase(Locale.ROOT);
      BigDecimal weight = BigDecimal.ONE;
      for (int i = 1; i < fields.length; i++) {
        Matcher matcher = WEIGHT.matcher(fields[i]);
        weight = matcher.matches() ? new BigDecimal(matcher.group(1)) : weight;
      }
      if (!value.isEmpty() && weight.signum() > 0) {
        all.add(new Weighted(value, weight));
      }
    }
    all.sort(Comparator.comparing(Weighted::weight).reversed());
    return all.stream().map(Weighted::value).toList();
  }
}
