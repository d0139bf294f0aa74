package org.newsgraph.event;

import java.util.Set;
import org.newsgraph.text.Span;

/**
 * A number of the text with the noun that it counts.
 *
 * @param value the number as read
 * @param what what is counted, see {@code counted-nouns.tsv}; empty where the event decides
 * @param noun index of the counted noun in the sentence
 * @param span from the number to the noun
 * @param follows true if it goes where the count before it went: "trois morts, dont deux enfants"
 */
record Count(FrenchNumbers.Number value, String what, int noun, Span span, boolean follows) {

  static final String YEARS = "years";
  static final String MONTHS = "months";

  private static final Set<String> TOLL = Set.of("killed", "injured", "missing");

  private static final Set<String> ABOARD = Set.of("passengers", "crew", "survivors", "nationals");

  /** True if the noun itself tells of dead, injured or missing. */
  boolean isToll() {
    return isToll(what);
  }

  static boolean isToll(String what) {
    return TOLL.contains(what);
  }

  /** True if votes are counted, which are cast in nothing but votes. */
  boolean isBallot() {
    return what.equals("votes") || what.equals("abstentions");
  }

  /** True if those are counted whom something brought together. */
  boolean isGathered() {
    return what.equals("participants");
  }

  /** True if those counted were there when an accident or attack befell them. */
  boolean isAboard() {
    return ABOARD.contains(what);
  }

  /** True if the years or months of a sentence are counted, which only a sentence has. */
  boolean isPenalty() {
    return isPenalty(what);
  }

  static boolean isPenalty(String what) {
    return what.equals(YEARS) || what.equals(MONTHS);
  }

  /** True if nobody at all was found of what one counts after a deed: "aucun mort". */
  boolean isNone() {
    return value.value().signum() == 0;
  }
}
