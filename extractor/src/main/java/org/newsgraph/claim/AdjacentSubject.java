package org.newsgraph.claim;

import java.util.Optional;

/** Finds a subject by the words right before its verb, which are surer than any tree. */
final class AdjacentSubject {

  private final CastIndex cast;
  private final Voices voices;

  AdjacentSubject(CastIndex cast, Voices voices) {
    this.cast = cast;
    this.voices = voices;
  }

  /** The name right before a finite verb: its subject, whatever the tree says. Empty if none. */
  Optional<NounPhrase> find(Syntax s, VerbGroup group) {
    int i = title(s, group.first() - 1);
    boolean titled = i >= 0 && i < group.first() - 1;
    boolean subject =
        i >= 0
            && group.finite() >= 0
            && (titled || s.tagged(i, "PROPN") || cast.at(s.token(i).span()).isPresent())
            && voices.voice(s, i) == Voices.Voice.SURE
            && !NounPhrase.behindPreposition(s, i);
    if (!subject) {
      return Optional.empty();
    }
    return Optional.of(coordinated(s, group, whole(s, NounPhrase.around(s, i))));
  }

  // "« Quotidien » a affirmé": the last word of a title in quote marks, else the token itself
  private static int title(Syntax s, int i) {
    if (!s.closesQuote(i)) {
      return i;
    }
    for (int j = i - 1; j >= Math.max(0, i - 5); j--) {
      if (s.opensQuote(j)) {
        boolean name = Character.isUpperCase(s.token(j + 1).form().charAt(0)) && j < i - 1;
        return name && s.tagged(i - 1, "PROPN", "NOUN", "X") ? i - 1 : i;
      }
      if (s.verb(j)) {
        break;
      }
    }
    return i;
  }

  // "Paul Marin et Anne Roux affirment": a plural verb has both
  private NounPhrase coordinated(Syntax s, VerbGroup group, NounPhrase last) {
    int and = last.first() - 1;
    boolean plural = s.token(group.finite()).morphology().number().equals("Plur");
    if (!plural || !s.any(and, WordGroup.AND_OR) || and < 1) {
      return last;
    }
    for (int i = and - 1; i >= 0 && and - i < 12; i--) {
      boolean name = s.tagged(i, "PROPN", "NOUN") && voices.voice(s, i) == Voices.Voice.SURE;
      if (name && !NounPhrase.behindPreposition(s, i)) {
        NounPhrase first = whole(s, NounPhrase.around(s, i));
        return new NounPhrase(first.first(), first.head(), last.last());
      }
      if (s.verb(i)) {
        break;
      }
    }
    return last;
  }

  // "la Ligue arabe": the phrase around the last word is widened to the name.
  private NounPhrase whole(Syntax s, NounPhrase phrase) {
    Optional<CastIndex.Found> name = cast.widestAt(phrase.headSpan(s));
    int first = phrase.first();
    while (name.isPresent() && first > 0 && name.get().span().contains(s.token(first - 1).span())) {
      first--;
    }
    if (first < phrase.first() && first > 0 && s.tagged(first - 1, "DET")) {
      first--;
    }
    return new NounPhrase(first, phrase.head(), phrase.last());
  }

  /**
   * The one who goes on speaking: "Eux d'ajouter que". Empty if none ends at token {@code last}.
   */
  Optional<NounPhrase> narrative(Syntax s, int last) {
    boolean subject = last >= 0 && voices.voice(s, last) == Voices.Voice.SURE;
    return subject && !NounPhrase.behindPreposition(s, last)
        ? Optional.of(whole(s, NounPhrase.around(s, last)))
        : Optional.empty();
  }
}
