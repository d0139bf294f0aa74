package org.newsgraph.claim;

/**
 * What stands between a reporting verb and its content: when, to whom and where it was said, as in
 * "a annoncé ce matin à la presse, dans un communiqué, l'ouverture".
 */
final class Circumstances {

  private static final int LONGEST = 8;

  private Circumstances() {}

  /** The first token at or after {@code from} that belongs to no circumstance. */
  static int skip(Syntax s, int from) {
    int j = from;
    for (int steps = 0; steps < 4; steps++) {
      int next = time(s, j);
      next = next == j ? phrase(s, j) : next;
      if (next == j) {
        return j;
      }
      j = next;
    }
    return j;
  }

  /** The token behind "pour sa part", "d'ailleurs" and adverbs at {@code from}. */
  static int behindAside(Syntax s, int from) {
    int i = from;
    while (s.tagged(i, "ADV") && !s.any(i, WordGroup.EARLY_OR_LATE)) {
      i++;
    }
    if (s.any(i, WordGroup.BEFORE_OWN) && s.any(i + 1, WordGroup.OWN)) {
      return s.any(i + 2, WordGroup.OWN_PART) ? i + 3 : from;
    }
    if (s.any(i, "d'") && s.any(i + 1, WordGroup.OF_ADVERB)) {
      return i + 2;
    }
    return s.any(i, "en") && s.any(i + 1, WordGroup.EN_ADVERB)
            || s.any(i, "par") && s.any(i + 1, "ailleurs")
        ? i + 2
        : from;
  }

  // "mardi en début de soirée", "le 24 janvier 2016", "ce matin", "la semaine dernière"
  private static int time(Syntax s, int i) {
    int month = s.any(i, "le", "ce") ? i + 1 : i;
    month = isDay(s, month) ? month + 1 : month;
    if ((s.tagged(month, "NUM") || s.any(month, "1er")) && s.any(month + 1, WordGroup.MONTH)) {
      return s.tagged(month + 2, "NUM") ? month + 3 : month + 2;
    }
    if (s.any(i, WordGroup.PART_OF_MONTH) && s.any(i + 1, WordGroup.MONTH)) {
      return s.tagged(i + 2, "NUM") ? i + 3 : i + 2;
    }
    if (isDay(s, i)) {
      return s.any(i + 1, WordGroup.DAYTIME) ? i + 2 : i + 1;
    }
    if (s.any(i, "en") && (s.tagged(i + 1, "NUM") || s.any(i + 1, WordGroup.MONTH))) {
      return s.tagged(i + 2, "NUM") ? i + 3 : i + 2;
    }
    if (s.any(i, WordGroup.THIS) && (isPeriod(s, i + 1) || isDay(s, i + 1))) {
      return s.any(i + 2, WordGroup.DAYTIME, "ci", "-ci") ? i + 3 : i + 2;
    }
    if (s.any(i, WordGroup.THE) && isPeriod(s, i + 1)) {
      return s.any(i + 2, WordGroup.WHICH_PERIOD) ? i + 3 : i;
    }
    if (s.any(i, "en", "dans") && s.any(i + 1, WordGroup.STRETCH)) {
      return s.any(i + 2, "de") && isPeriod(s, i + 3) ? i + 4 : i;
    }
    return i;
  }

  private static boolean isDay(Syntax s, int i) {
    return s.any(i, WordGroup.WEEKDAY) || s.any(i, WordGroup.NEAR_DAY);
  }

  private static boolean isPeriod(Syntax s, int i) {
    return s.any(i, WordGroup.PERIOD) || s.any(i, WordGroup.DAYTIME);
  }

  private static int phrase(Syntax s, int j) {
    boolean circumstance = s.any(j, WordGroup.WHERE_SAID);
    if (!circumstance) {
      return j;
    }
    int k = j + 1;
    while (k < s.size() && k - j < LONGEST && !s.tagged(k, "NOUN", "PROPN")) {
      if (s.verb(k) || s.tagged(k, "PUNCT")) {
        return j;
      }
      k++;
    }
    while (s.tagged(k + 1, "PROPN", "ADJ", "NUM")
        || s.any(k + 1, "de") && s.any(k, "conférence") && s.any(k + 2, "presse")) {
      k++;
    }
    return s.any(k + 1, "presse") ? k + 2 : k + 1;
  }
}
