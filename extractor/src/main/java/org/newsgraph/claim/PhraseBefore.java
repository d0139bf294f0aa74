package org.newsgraph.claim;

import java.util.Optional;

/** Finds the subject of a verb by the words before it, where the tree gives none. */
final class PhraseBefore {

  private final CastIndex cast;
  private final Voices voices;

  PhraseBefore(CastIndex cast, Voices voices) {
    this.cast = cast;
    this.voices = voices;
  }

  /** The noun or pronoun right before the verb; empty if another verb or clause is nearer. */
  Optional<NounPhrase> find(Syntax s, VerbGroup group) {
    int i = group.first() - 1;
    if (i >= 0
        && (s.tagged(i, "PRON") || s.any(i, WordGroup.LATTER))
        && (Voices.pronoun(s, i) || Antecedents.relative(s, i))) {
      return Optional.of(new NounPhrase(i, i, i));
    }
    Optional<NounPhrase> opening = opening(s, i);
    if (opening.isPresent()) {
      return opening;
    }
    i = ClauseBetween.before(s, i);
    boolean outside = !s.quoted(group.verb());
    for (; i >= 0 && group.first() - i < 30; i--) {
      if (outside && s.quoted(i)) {
        continue;
      }
      if (s.finite(i) || s.any(i, ";", ":") || s.tagged(i, "CCONJ", "SCONJ")) {
        break;
      }
      boolean noun = s.tagged(i, "NOUN", "PROPN") || cast.at(s.token(i).span()).isPresent();
      // "Alvi Karimov, attaché de presse du président, …": not the apposition
      boolean apposed = s.comma(i - 1) && i > 1 && s.tagged(i, "NOUN") && i < group.first() - 1;
      if (noun && !apposed && !NounPhrase.behindPreposition(s, i)) {
        return Optional.of(NounPhrase.around(s, i));
      }
    }
    return Optional.empty();
  }

  // "Le président de l'association, Paul Marin, adjoint de la députée, a dit": between the phrase
  // that opens the sentence and the comma before its first verb stands nothing but apposition
  private Optional<NounPhrase> opening(Syntax s, int comma) {
    NounPhrase first = s.comma(comma) ? NounPhrase.from(s, 0) : null;
    if (first == null || first.first() != 0 || voices.voice(s, first) != Voices.Voice.SURE) {
      return Optional.empty();
    }
    for (int i = 0; i < comma; i++) {
      if (s.verb(i) && !s.pastParticiple(i) || s.tagged(i, "CCONJ", "SCONJ") || s.any(i, "qui")) {
        return Optional.empty();
      }
    }
    return s.comma(first.last() + 1) ? Optional.of(first) : Optional.empty();
  }
}
