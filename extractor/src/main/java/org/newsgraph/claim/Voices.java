package org.newsgraph.claim;

import java.util.Optional;
import org.newsgraph.entity.EntityType;

/** Judges whether a noun phrase names something that can speak. */
final class Voices {

  /** How sure it is that a noun phrase can speak. */
  enum Voice {
    NONE,
    UNKNOWN,
    DOCUMENT,
    SURE
  }

  private final CastIndex cast;
  private final SpeakerNouns nouns;

  Voices(CastIndex cast, SpeakerNouns nouns) {
    this.cast = cast;
    this.nouns = nouns;
  }

  /** True for a pronoun that stands for a speaker: "elle", "celui-ci". */
  static boolean pronoun(Syntax s, int i) {
    return s.any(i, WordGroup.SPEAKER_PRONOUN);
  }

  /** Whether the phrase with head {@code head} can speak. */
  Voice voice(Syntax s, int head) {
    String form = s.form(head).replaceFirst("^-(t-)?", "");
    // "« On parle d'un boulot d'été »" means the speaker, "« On nous avait promis »" others
    boolean we = s.quoted(head) && WordGroup.ON.has(form) && !s.any(head + 1, WordGroup.ADDRESSED);
    if (WordGroup.SELF.has(form) || we) {
      return Voice.NONE;
    }
    if (WordGroup.SPEAKER_PRONOUN.has(form)) {
      return form.equals("ce") ? Voice.NONE : Voice.SURE;
    }
    Optional<CastIndex.Found> entity = cast.at(s.token(head).span());
    if (entity.isPresent()) {
      EntityType type = entity.get().entity().type();
      return type != EntityType.PLACE || entity.get().mention().metonymic()
          ? Voice.SURE
          : Voice.UNKNOWN;
    }
    Optional<SpeakerNouns.Noun> noun = nouns.at(s, head);
    if (noun.isPresent()) {
      boolean person =
          noun.get().what() == SpeakerNouns.What.PERSON
              || noun.get().what() == SpeakerNouns.What.BODY;
      return person || title(s, head) ? Voice.SURE : Voice.DOCUMENT;
    }
    // "les Kurdes", "les royalistes"
    boolean people =
        s.tagged(head, "PROPN")
            || s.tagged(head, "X")
            || head > 1 && Character.isUpperCase(s.token(head).form().charAt(0))
            || s.tagged(head, "NOUN") && s.form(head).endsWith("istes");
    return people ? Voice.SURE : Voice.UNKNOWN;
  }

  // "Pour L'Opinion, …": both words have a capital, so it is a name and no opinion
  private static boolean title(Syntax s, int head) {
    return head > 0
        && Character.isUpperCase(s.token(head).form().charAt(0))
        && s.token(head - 1).form().matches("L['’]|L[ae]s?");
  }

  /** Whether {@code phrase} can speak: its head, or the name beside an unknown head. */
  Voice voice(Syntax s, NounPhrase phrase) {
    Voice voice = voice(s, phrase.head());
    for (int i = phrase.head() + 1; voice == Voice.UNKNOWN && i <= phrase.last(); i++) {
      if (s.tagged(i, "ADP")) {
        break;
      }
      voice = s.tagged(i, "PROPN") ? Voice.SURE : voice;
    }
    return voice;
  }
}
