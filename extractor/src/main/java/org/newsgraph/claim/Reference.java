package org.newsgraph.claim;

import java.util.Set;

/**
 * How a content points back at words said before.
 *
 * @param kind by what means
 * @param acts the acts that its noun may name, empty if it has no such noun
 * @param noun token of that noun, -1 if there is none
 * @param telling true if the noun says itself what was said: "la rumeur d'une prise d'otages"
 */
record Reference(Kind kind, Set<Act> acts, int noun, boolean telling) {

  /** By what means a content points back. */
  enum Kind {
    /** It speaks for itself. */
    NONE,
    /** "ce que", "l'", "cela", or the verb alone. */
    PRONOUN,
    /** "cela reste un épiphénomène", more often of the speaker's own words than of another's. */
    THAT,
    /** "cette affirmation", "de telles accusations". */
    DEMONSTRATIVE,
    /** "les accusations de Kiev", "une information du Monde". */
    NOUN,
    /** "toute implication", "l'intégralité des faits": a charge, made by somebody. */
    CHARGE
  }

  static final Reference NONE = of(Kind.NONE);

  Reference {
    acts = Set.copyOf(acts);
  }

  static Reference of(Kind kind) {
    return new Reference(kind, Set.of(), -1, false);
  }

  boolean anaphoric() {
    return kind == Kind.PRONOUN || kind == Kind.DEMONSTRATIVE;
  }
}
