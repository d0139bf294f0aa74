package org.newsgraph.entity;

import java.util.Optional;
import java.util.Set;

/**
 * A noun phrase around a {@link HeadNoun}: "l'ancien ministre français de l'Économie".
 *
 * @param line its sentence
 * @param noun the head
 * @param determiner how the phrase begins
 * @param first index of the first token, determiner included unless it is contracted ("du")
 * @param core index of the first token of the head or of an adjective that belongs to the function
 *     ("premier ministre", "grand chancelier")
 * @param headEnd index of the last token of the head
 * @param last index of the last token
 * @param country the country of a nationality adjective or a complement ("de la Russie")
 * @param modifiers normal forms of the other words that tell it from its like
 * @param body the first name in the complement, such as the body that the person heads
 */
record Phrase(
    Line line,
    HeadNoun noun,
    Determiner determiner,
    int first,
    int core,
    int headEnd,
    int last,
    Optional<Country> country,
    Set<String> modifiers,
    Optional<Reference> body) {

  enum Determiner {
    DEFINITE,
    DEMONSTRATIVE,
    POSSESSIVE,
    INDEFINITE,
    NONE
  }

  /** True if the phrase speaks of somebody or something that the reader knows. */
  boolean definite() {
    return determiner == Determiner.DEFINITE || determiner == Determiner.DEMONSTRATIVE;
  }

  /** Offset of its first character. */
  int begin() {
    return line.token(first).span().begin();
  }

  /** True if a complement with a preposition follows the noun: "la direction de la régie". */
  boolean hasComplement() {
    for (int i = headEnd + 1; i <= last; i++) {
      if (line.tag(i).equals("ADP") || line.nameAt(i) != null) {
        return true;
      }
    }
    return false;
  }

  /** True if nothing but its noun says what it means: "le ministre". */
  boolean bare() {
    return country.isEmpty() && modifiers.isEmpty() && body.isEmpty();
  }

  /** True if {@code other} lies within this phrase and is not it. */
  boolean contains(Phrase other) {
    return first <= other.first && other.last <= last && other.headEnd != headEnd;
  }
}
