package org.newsgraph.claim;

/**
 * What a sentence says of a source before it goes on: "Selon X, directeur du centre, cité par Y,
 * …".
 */
final class SourceAsides {

  private SourceAsides() {}

  // ", interrogé par Sky News," and ", citant un haut gradé," belong to the source.
  static int skip(Syntax s, int from) {
    int next = skipBrackets(s, from);
    if (s.any(next, WordGroup.RELATIVE_OR_THAT) || s.pastParticiple(next)) {
      for (int i = next; i < Math.min(s.size(), next + 20); i++) {
        if (s.comma(i)) {
          return i + 1;
        }
      }
    }
    if (!s.comma(next)) {
      return next;
    }
    int clause = next + 1;
    for (int steps = 0; steps < 4; steps++) {
      boolean name = s.tagged(next - 1, "PROPN") || steps > 0;
      int end = aside(s, clause, name);
      if (end < 0 || !finiteFrom(s, end)) {
        break;
      }
      clause = end;
    }
    return clause;
  }

  /**
   * The name of the source {@code noun} behind the words that say who cites it: "un médecin cité
   * par AP, Paul Marin, on compte". Null if there is none, or if the name is the subject of what
   * the source says.
   */
  static NounPhrase named(Syntax s, NounPhrase noun) {
    int from = noun.last() + 1;
    int first = s.pastParticiple(from) ? skip(s, from) : -1;
    int end = first;
    while (first > 0 && s.tagged(end, "PROPN")) {
      end++;
    }
    if (s.tagged(noun.head(), "PROPN") || end - first < 2 || !s.comma(end)) {
      return null;
    }
    for (int i = end + 1; i < s.size(); i++) {
      boolean subject = s.is(i, "nsubj") && s.head(i) > i;
      if (s.finite(i) || subject) {
        return subject ? new NounPhrase(first, end - 1, end - 1) : null;
      }
    }
    return null;
  }

  // "l'Institut géologique (USGS), …"
  static int skipBrackets(Syntax s, int from) {
    int next = from;
    while (s.any(from, "(") && next < Math.min(s.size(), from + 8) && !s.any(next - 1, ")")) {
      next++;
    }
    return next;
  }

  /**
   * First token behind the words set off between commas that say more about the source, -1 if the
   * words from {@code i} are none: "cité par X", "qui dirige", "directrice du centre", "dont Y".
   *
   * @param name true if a name stands before: then "le maire de la ville" is an apposition
   */
  private static int aside(Syntax s, int i, boolean name) {
    boolean opens =
        s.pastParticiple(i)
            || s.presentParticiple(i)
            || s.any(i, "en") && s.presentParticiple(i + 1)
            || s.any(i, WordGroup.SOURCE_ASIDE)
            || s.tagged(i, "NOUN") && !s.finite(i + 1)
            || fullName(s, i)
            || name && s.any(i, WordGroup.SINGULAR_ARTICLE) && s.tagged(i + 1, "NOUN", "ADJ")
            || name && s.any(i, WordGroup.ONE, "l'") && s.any(i + 1, WordGroup.ONE, "des");
    if (!opens) {
      return -1;
    }
    boolean relative = s.any(i, WordGroup.RELATIVE_ONLY);
    for (int j = i; j < Math.min(s.size(), i + 25); j++) {
      relative |= s.any(j, WordGroup.RELATIVE_OR_THAT);
      if (s.comma(j) || s.opensQuote(j) && j > i + 2 && s.comma(j - 1)) {
        return j + 1;
      }
      if (s.finite(j) && !relative) {
        return -1;
      }
    }
    return -1;
  }

  // "la préfète de la Corrèze, Anne Roux, …": a first and a last name between two commas
  private static boolean fullName(Syntax s, int i) {
    int end = i;
    while (s.tagged(end, "PROPN")) {
      end++;
    }
    return end - i > 1 && s.comma(end) && s.tagged(i - 2, "NOUN", "PROPN");
  }

  private static boolean finiteFrom(Syntax s, int from) {
    for (int i = from; i < s.size(); i++) {
      if (s.finite(i)) {
        return true;
      }
    }
    return false;
  }
}
