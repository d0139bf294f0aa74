package org.newsgraph.entity;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How the name of a place is shown that the article has in capitals alone: "PORT-SOUDAN (AFP)". */
final class LabelCase {

  /** Shorter names in capitals may be acronyms: "ZAC", "CHU". */
  private static final int SHORTEST = 5;

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

  private static final Set<String> SMALL = WordClasses.of("small-in-names");

  private LabelCase() {}

  static boolean isCapitals(String name) {
    return name.length() >= SHORTEST
        && name.equals(name.toUpperCase(Locale.FRENCH))
        && !name.equals(name.toLowerCase(Locale.FRENCH));
  }

  /** "PORT-SOUDAN" becomes "Port-Soudan"; a name that has small letters stays as it is. */
  static String ofPlace(String name) {
    if (!isCapitals(name)) {
      return name;
    }
    return WORD.matcher(name)
        .replaceAll(
            word -> {
              String letters = word.group();
              String small = letters.toLowerCase(Locale.FRENCH);
              boolean inner = word.start() > 0 && SMALL.contains(small);
              return inner ? small : letters.charAt(0) + small.substring(1);
            });
  }
}
