package org.newsgraph.claim;

import java.util.Optional;

/**
 * Who a sentence without a claim is about, for a quotation or pronoun in the sentence behind it.
 */
final class SubjectBefore {

  private SubjectBefore() {}

  /** The subject of the sentence {@code before} if it can speak, empty if it cannot. */
  static Optional<SourceWords> of(Sources sources, Passage before) {
    Syntax s = before.syntax();
    for (int verb = 0; verb < s.size(); verb++) {
      if (s.finite(verb) && !s.inRelative(verb)) {
        while (s.tagged(verb, "AUX") && s.pastParticiple(verb + 1)) {
          verb++;
        }
        return sources
            .subject(s, VerbGroup.at(s, verb))
            .filter(n -> sources.voice(s, n) == Voices.Voice.SURE)
            .filter(n -> !sources.relative(s, n.head()))
            .map(n -> sources.words(s, n));
      }
    }
    return Optional.empty();
  }

  /**
   * The people of whom the sentence speaks, for "eux" and "ils": "la colère des féministes"; empty
   * if it speaks of none.
   */
  static Optional<SourceWords> people(Sources sources, Passage before) {
    Syntax s = before.syntax();
    for (int i = 0; i + 1 < s.size(); i++) {
      if (s.any(i, WordGroup.SEVERAL) && s.tagged(i + 1, "NOUN")) {
        NounPhrase phrase = NounPhrase.from(s, i);
        if (phrase != null && sources.voice(s, phrase.head()) == Voices.Voice.SURE) {
          return Optional.of(
              SourceWords.of(
                  s.span(i + (s.any(i, "des") ? 1 : 0), phrase.last()), phrase.headSpan(s)));
        }
      }
    }
    return Optional.empty();
  }
}
