package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Names a happening without the negation that its words may hold: that it did not happen is said by
 * its status. "A pas été arrêté" becomes "a été arrêté", "a pas encore tué" becomes "a tué".
 */
public final class Affirmative {

  private Affirmative() {}

  /** The words without negation; {@code words} itself if it holds none, or nothing else. */
  public static String of(String words) {
    List<String> kept = new ArrayList<>();
    boolean dropping = false;
    for (String word : words.split(" ")) {
      String lower = word.toLowerCase(Locale.FRENCH);
      // The first word is the auxiliary, or a noun such as "point".
      boolean negator = !kept.isEmpty() && WordGroup.NEGATOR.has(lower);
      dropping = negator || dropping && WordGroup.NEGATOR_DEGREE.has(lower);
      if (!dropping) {
        kept.add(word);
      }
    }
    return String.join(" ", kept);
  }
}
