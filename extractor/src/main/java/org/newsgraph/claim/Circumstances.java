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
    while (s.tagged(i, "ADV") && !s.any(i, "tôt", "tard")) {
      i++;
    }
    if (s.any(i, "pour", "de", "à", "quant") && WordGroup.OWN.has(s.form(i + 1))) {
      return WordGroup.OWN_PART.has(s.form(i + 2)) ? i + 3 : from;
    }
    if (s.any(i, "d'") && s.any(i + 1, "ailleurs", "abord", "emblée")) {
      return i + 2;
    }
    return s.any(i, "en") && WordGroup.EN_ADVERB.has(s.form(i + 1))
            || s.any(i, "par") && s.any(i + 1, "ailleurs")
        ? i + 2
        : from;
  }

  // "mardi en début de soirée", "le 24 janvier 2016", "ce matin", "la semaine dernière"
  private static int time(Syntax s, int i) {
    int month = s.any(i, "le", "ce") ? i + 1 : i;
    month = isDay(s, month) ? month + 1 : month;
    if ((s.tagged(month, "NUM") || s.any(month, "1er")) && WordGroup.MONTH.has(s.form(month + 1))) {
      return s.tagged(month + 2, "NUM") ? month + 3 : month + 2;
    }
    if (WordGroup.PART_OF_MONTH.has(s.form(i)) && WordGroup.MONTH.has(s.form(i + 1))) {
      return s.tagged(i + 2, "NUM") ? i + 3 : i + 2;
    }
    if (isDay(s, i)) {
      return WordGroup.DAYTIME.has(s.form(i + 1)) ? i + 2 : i + 1;
    }
    if (s.any(i, "en") && (s.tagged(i + 1, "NUM") || WordGroup.MONTH.has(s.form(i + 1)))) {
      return s.tagged(i + 2, "NUM") ? i + 3 : i + 2;
    }
    if (s.any(i, "ce", "cet", "cette") && (isPeriod(s, i + 1) || isDay(s, i + 1))) {
      return s.any(i + 2, "ci", "-ci") || WordGroup.DAYTIME.has(s.form(i + 2)) ? i + 3 : i + 2;
    }
    if (s.any(i, "la", "le", "l'") && isPeriod(s, i + 1)) {
      return WordGroup.WHICH_PERIOD.has(s.form(i + 2)) ? i + 3 : i;
    }
    if (s.any(i, "en", "dans") && WordGroup.STRETCH.has(s.form(i + 1))) {
      return s.any(i + 2, "de") && isPeriod(s, i + 3) ? i + 4 : i;
    }
    return i;
  }

  private static boolean isDay(Syntax s, int i) {
    return WordGroup.WEEKDAY.has(s.form(i)) || WordGroup.NEAR_DAY.has(s.form(i));
  }

  private static boolean isPeriod(Syntax s, int i) {
    return WordGroup.PERIOD.has(s.form(i)) || WordGroup.DAYTIME.has(s.form(i));
  }

  private static int phrase(Syntax s, int j) {
    boolean circumstance = WordGroup.WHERE_SAID.has(s.form(j));
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
