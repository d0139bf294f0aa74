package org.newsgraph.claim;

/** Finds the noun to which a relative pronoun refers: "la source proche de l'enquête, qui". */
final class Antecedents {

  private final Voices voices;

  Antecedents(Voices voices) {
    this.voices = voices;
  }

  /** True for a relative pronoun that may be a subject. */
  static boolean relative(Syntax s, int i) {
    return s.any(i, WordGroup.RELATIVE_SUBJECT);
  }

  /** The noun to which the relative pronoun {@code i} refers, -1 if none. */
  int antecedent(Syntax s, int i) {
    int verb = s.head(i);
    for (int steps = 0; verb >= 0 && steps < 4; steps++) {
      if (s.is(verb, "acl") && s.head(verb) >= 0 && s.head(verb) < i) {
        return apposed(s, climb(s, s.head(verb), i), i);
      }
      verb = s.head(verb);
    }
    int nearest = -1;
    for (int j = i - 1; j >= Math.max(0, i - 12); j--) {
      if (s.tagged(j, "NOUN", "PROPN")) {
        if (voices.voice(s, j) == Voices.Voice.SURE) {
          return j;
        }
        nearest = nearest < 0 ? j : nearest;
      }
    }
    return nearest;
  }

  // "Jean Marin, neveu du ministre, qui réclame": behind the comma he goes on, not the minister
  private static int apposed(Syntax s, int noun, int pronoun) {
    boolean complement = s.comma(pronoun - 1) && noun > 1 && NounPhrase.behindPreposition(s, noun);
    int comma = noun;
    while (complement && comma > 0 && !s.comma(comma)) {
      comma--;
    }
    boolean description = complement && comma > 0 && s.tagged(comma + 1, "NOUN");
    for (int i = comma; description && i < noun; i++) {
      description = !s.finite(i);
    }
    return description && s.tagged(comma - 1, "PROPN") ? comma - 1 : noun;
  }

  // "la source française proche de l'enquête, qui": the noun nearest to the pronoun that can speak
  private int climb(Syntax s, int noun, int pronoun) {
    if (voices.voice(s, noun) == Voices.Voice.SURE) {
      return noun;
    }
    for (int j = pronoun - 1; j > noun; j--) {
      if (s.tagged(j, "NOUN", "PROPN") && voices.voice(s, j) == Voices.Voice.SURE) {
        return j;
      }
    }
    // "une source proche de l'enquête, qui": the tree hung the clause on the nearest noun
    for (int j = noun - 1; j >= 0 && noun - j < 9; j--) {
      if (s.tagged(j, "NOUN", "PROPN") && voices.voice(s, j) == Voices.Voice.SURE) {
        return j;
      }
      if (!s.tagged(j, "ADJ", "ADP", "DET", "NOUN", "PROPN")) {
        break;
      }
    }
    return noun;
  }
}
