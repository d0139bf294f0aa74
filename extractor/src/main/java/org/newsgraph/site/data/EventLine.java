package org.newsgraph.site.data;

import java.util.List;

/**
 * An event in one line of a list.
 *
 * @param event what happened; its label is the words of the article
 * @param type code of its class: {@code attack}
 * @param status code of whether it happened: {@code alleged}
 * @param when day, month or year as ISO 8601 writes it, empty if unknown
 * @param until the last day of an interval, empty if it is none
 * @param roles codes of the part that the entity of the page has in it: {@code agent}; empty if no
 *     entity was asked for
 * @param parties who takes part in it, and where
 * @param report the article
 */
public record EventLine(
    Thing event,
    String type,
    String status,
    String when,
    String until,
    List<String> roles,
    Parties parties,
    Report report) {

  public EventLine {
    roles = List.copyOf(roles);
  }

  /** {@code day}, {@code month} or {@code year}; empty if the time is unknown. */
  public String granularity() {
    return switch (when.replaceFirst("^-", "").length()) {
      case 0 -> "";
      case 4 -> "year";
      case 7 -> "month";
      default -> "day";
    };
  }
}
