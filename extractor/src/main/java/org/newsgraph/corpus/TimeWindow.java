package org.newsgraph.corpus;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The days on which a reported event may have happened.
 *
 * @param first the earliest day
 * @param last the latest day, not before {@code first}
 * @param stated true if the article says so, false if guessed from the day of its publication
 */
record TimeWindow(LocalDate first, LocalDate last, boolean stated) {

  /** News without a date are of these last days before the article, its own day among them. */
  private static final int FRESH = 2;

  /** Longer windows, such as "en 2015", are met by their whole length only, not by each day. */
  private static final int SHORT = 7;

  static TimeWindow day(LocalDate day) {
    return new TimeWindow(day, day, true);
  }

  static TimeWindow before(LocalDate published) {
    return new TimeWindow(published.minusDays(FRESH), published, false);
  }

  /** The day of publication of news without a date that may be of this day at the earliest. */
  static LocalDate toldAfter(LocalDate first) {
    return first.plusDays(FRESH);
  }

  boolean isDay() {
    return first.equals(last);
  }

  boolean isShort() {
    return ChronoUnit.DAYS.between(first, last) < SHORT;
  }

  /**
   * Names of the blocks in which events of this time meet: its days, and the next one for a stated
   * day, which may be off by one; or the window as a whole.
   */
  List<String> blocks() {
    LocalDate end = isDay() && stated ? last.plusDays(1) : last;
    return isShort()
        ? first.datesUntil(end.plusDays(1)).map(LocalDate::toString).toList()
        : List.of(first + "/" + last);
  }

  boolean meets(TimeWindow other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /**
   * The days that events of this time or the articles on them may bear; empty for longer windows.
   */
  List<LocalDate> mayMeet() {
    return isShort() ? first.minusDays(1).datesUntil(last.plusDays(FRESH + 1)).toList() : List.of();
  }

  /** The month or year as an event's time stamp; empty for shorter windows. */
  Optional<Node> period() {
    if (isShort()) {
      return Optional.empty();
    }
    boolean month = first.getMonth() == last.getMonth();
    return Optional.of(
        month
            ? NodeFactory.createLiteralDT(
                YearMonth.from(first).toString(), XSDDatatype.XSDgYearMonth)
            : NodeFactory.createLiteralDT(Year.from(first).toString(), XSDDatatype.XSDgYear));
  }
}
