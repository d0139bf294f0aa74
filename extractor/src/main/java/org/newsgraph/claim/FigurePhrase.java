package org.newsgraph.claim;

/**
 * A figure that somebody gives: "chiffre à 73 % la part des grévistes", "évalue les dégâts à un
 * million".
 */
final class FigurePhrase {

  // Words that the thing counted may take before its figure.
  private static final int REACH = 10;

  private FigurePhrase() {}

  /** First token of the phrase if one begins at token {@code i}, -1 if not. */
  static int at(Syntax s, int i) {
    if (figure(s, i)) {
      return i;
    }
    if (!s.tagged(i, "DET")) {
      return -1;
    }
    for (int j = i + 1; j < Math.min(s.size(), i + REACH); j++) {
      if (figure(s, j)) {
        return i;
      }
      if (s.verb(j) || s.tagged(j, "PUNCT")) {
        break;
      }
    }
    return -1;
  }

  // "à 73 %", "à plus de 500", "à une dizaine"
  private static boolean figure(Syntax s, int i) {
    if (!s.any(i, "à")) {
      return false;
    }
    int number = i + 1;
    while (s.any(number, WordGroup.APPROXIMATE)) {
      number++;
    }
    return s.tagged(number, "NUM") || s.any(number, "une") && s.any(number + 1, WordGroup.ABOUT);
  }
}
