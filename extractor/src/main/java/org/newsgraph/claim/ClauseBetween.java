package org.newsgraph.claim;

/** The relative clause between two commas that parts a subject from its verb. */
final class ClauseBetween {

  // Words that the clause may take.
  private static final int REACH = 30;

  private ClauseBetween() {}

  /**
   * The word before "Nintendo, qui possède des parts, fait savoir", past the clause.
   *
   * @param comma token right before the verb
   * @return {@code comma} itself if no such clause ends there
   */
  static int before(Syntax s, int comma) {
    int opening = opening(s, comma);
    return opening < 0 ? comma : opening - 1;
  }

  /** True if token {@code i} stands in a clause that a comma at token {@code close} ends. */
  static boolean holds(Syntax s, int i, int close) {
    int opening = opening(s, close);
    return opening >= 0 && i > opening && i < close;
  }

  // The comma that opens the clause, -1 if there is none.
  private static int opening(Syntax s, int close) {
    for (int j = close - 1; s.comma(close) && j > 0 && close - j < REACH; j--) {
      boolean object = s.any(j + 1, WordGroup.THAT) && s.tagged(j - 1, "NOUN", "PROPN");
      if (s.comma(j) && (s.any(j + 1, WordGroup.RELATIVE_ONLY) || object && !finiteBefore(s, j))) {
        return j;
      }
    }
    return -1;
  }

  // "Le maire affirme, a-t-on appris, que le pont ferme, …": "que" opens what he affirms
  private static boolean finiteBefore(Syntax s, int comma) {
    for (int i = 0; i < comma; i++) {
      if (s.finite(i) && !s.inRelative(i)) {
        return true;
      }
    }
    return false;
  }
}
