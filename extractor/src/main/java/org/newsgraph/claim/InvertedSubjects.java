package org.newsgraph.claim;

import java.util.Optional;

/** Finds the subject that follows its verb, as in an incise: by the tree, and by the words. */
final class InvertedSubjects {

  private InvertedSubjects() {}

  /** The subject that follows an inverted verb: "a déclaré jeudi à la presse le ministre". */
  static Optional<NounPhrase> inverted(Syntax s, VerbGroup group, int last) {
    if (group.pronoun() >= 0) {
      return Optional.of(new NounPhrase(group.pronoun(), group.pronoun(), group.pronoun()));
    }
    int from = Circumstances.behindAside(s, last + 1);
    if (from > last + 1) {
      NounPhrase phrase = NounPhrase.from(s, from);
      if (phrase != null) {
        return Optional.of(
            new NounPhrase(Math.max(phrase.first(), from), phrase.head(), phrase.last()));
      }
    }
    int subject = -1;
    int behind = -1;
    for (int c : s.children(group.verb())) {
      if (c > last
          && (s.is(c, "nsubj") || s.is(c, "obj"))
          && s.tagged(c, "NOUN", "PROPN", "PRON")
          && !opensParticiple(s, c)) {
        behind = prepositional(s, c) ? c : behind;
        subject = subject < 0 || s.is(c, "nsubj") ? c : subject;
      }
    }
    if (subject >= 0 && behind < 0) {
      return Optional.of(NounPhrase.around(s, subject));
    }
    // The parser gave no subject: the first phrase without preposition.
    for (int i = last + 1; i < Math.min(s.size(), last + 20); i++) {
      boolean plural = s.any(i, "des") && (i == last + 1 || SpeechTime.word(s, i - 1));
      if (plural && NounPhrase.from(s, i + 1) != null) {
        // "ont indiqué jeudi des médecins", which taggers take for "de les"
        return Optional.of(NounPhrase.from(s, i + 1));
      } else if (s.tagged(i, "ADP")) {
        NounPhrase skipped = NounPhrase.from(s, i + 1);
        i = skipped == null ? i : skippedTo(s, skipped);
      } else if (s.tagged(i, "DET", "PROPN", "NUM")
          || s.tagged(i, "NOUN") && !SpeechTime.word(s, i)) {
        return Optional.ofNullable(NounPhrase.from(s, i));
      } else if (s.verb(i) || s.any(i, ".", ";", ":") || s.quoteMark(i)) {
        break;
      }
    }
    return subject < 0 ? Optional.empty() : Optional.of(NounPhrase.around(s, subject));
  }

  // "ont indiqué des médecins, l'opposition accusant l'armée": behind the comma begins a clause
  // that has a subject of its own
  private static boolean opensParticiple(Syntax s, int noun) {
    NounPhrase phrase = NounPhrase.around(s, noun);
    int next = SourceAsides.skipBrackets(s, phrase.last() + 1);
    return s.comma(phrase.first() - 1) && s.presentParticiple(next);
  }

  // "répond Marin à la question": the tree may take the question for the subject
  private static boolean prepositional(Syntax s, int noun) {
    int i = noun - 1;
    while (s.tagged(i, "DET", "ADJ", "NUM")) {
      i--;
    }
    return s.tagged(i, "ADP");
  }

  private static int skippedTo(Syntax s, NounPhrase phrase) {
    int last = phrase.head();
    while (last + 1 <= phrase.last() && !s.tagged(last + 1, "DET") && !s.comma(last + 1)) {
      last++;
    }
    return last;
  }
}
