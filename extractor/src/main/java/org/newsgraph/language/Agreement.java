package org.newsgraph.language;

import java.util.List;
import java.util.Set;

/**
 * Fills in gender and number that a noun does not show by itself from the words that agree with it:
 * "les pays" is plural, "la ministre" feminine, "un responsable américain" masculine.
 */
final class Agreement {

  private static final Set<String> BETWEEN = Set.of("ADJ", "NUM", "ADV");
  private static final int REACH = 4;

  private Agreement() {}

  /** Completes the nouns of one sentence in place. */
  static void complete(List<Reading> readings) {
    for (int i = 0; i < readings.size(); i++) {
      Reading noun = readings.get(i);
      Morphology m = noun.morphology();
      if (noun.tag().equals("NOUN") && (m.gender().isEmpty() || m.number().isEmpty())) {
        Morphology before = determiner(readings, i);
        Morphology after = adjective(readings, i);
        Morphology whole =
            new Morphology(
                first(m.gender(), before.gender(), after.gender()),
                first(m.number(), before.number(), after.number()),
                "",
                "",
                "",
                "");
        readings.set(i, new Reading(noun.tag(), noun.lemma(), whole));
      }
    }
  }

  private static Morphology determiner(List<Reading> readings, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
      Reading word = readings.get(i);
      // A contraction such as "du" carries the inflection of its article.
      if (word.tag().equals("DET") || word.tag().equals("ADP")) {
        return word.morphology();
      }
      if (!BETWEEN.contains(word.tag())) {
        return Morphology.UNKNOWN;
      }
    }
    return Morphology.UNKNOWN;
  }

  private static Morphology adjective(List<Reading> readings, int noun) {
    if (noun + 1 >= readings.size()) {
      return Morphology.UNKNOWN;
    }
    Reading next = readings.get(noun + 1);
    boolean agrees = next.tag().equals("ADJ") || next.morphology().tense().equals("Past");
    return agrees ? next.morphology() : Morphology.UNKNOWN;
  }

  private static String first(String own, String before, String after) {
    return !own.isEmpty() ? own : !before.isEmpty() ? before : after;
  }
}
