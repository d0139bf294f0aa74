package org.newsgraph.claim;

import java.util.Optional;
import org.newsgraph.text.Span;

/** Finds the words that name the source of a reporting verb or a preposition. */
final class Sources {

  private final CastIndex cast;
  private final SpeakerNouns nouns;
  private final Voices voices;
  private final Subjects subjects;
  private final Antecedents antecedents;

  Sources(CastIndex cast, SpeakerNouns nouns) {
    this.cast = cast;
    this.nouns = nouns;
    voices = new Voices(cast, nouns);
    subjects = new Subjects(cast, voices);
    antecedents = new Antecedents(voices);
  }

  /** Whether the phrase with head {@code head} can speak. */
  Voices.Voice voice(Syntax s, int head) {
    return voices.voice(s, head);
  }

  /** Whether {@code phrase} can speak: its head, or the name beside an unknown head. */
  Voices.Voice voice(Syntax s, NounPhrase phrase) {
    return voices.voice(s, phrase);
  }

  /** The subject of the cue, before or behind it; empty if the sentence names none. */
  Optional<NounPhrase> subject(Syntax s, VerbGroup group) {
    return subjects.subject(s, group);
  }

  /** The subject that follows an inverted verb: "a déclaré jeudi à la presse le ministre". */
  Optional<NounPhrase> inverted(Syntax s, VerbGroup group, int last) {
    return InvertedSubjects.inverted(s, group, last);
  }

  /** True for a relative pronoun that may be a subject. */
  boolean relative(Syntax s, int i) {
    return Antecedents.relative(s, i);
  }

  /** The noun to which the relative pronoun {@code i} refers, -1 if none. */
  int antecedent(Syntax s, int i) {
    return antecedents.antecedent(s, i);
  }

  /** The words of a source phrase, with its antecedent as head where it is a relative pronoun. */
  SourceWords words(Syntax s, NounPhrase phrase) {
    if (Antecedents.relative(s, phrase.head())) {
      int antecedent = antecedents.antecedent(s, phrase.head());
      Span pronoun = s.token(phrase.head()).span();
      return antecedent < 0
          ? SourceWords.of(pronoun, pronoun)
          : SourceWords.standingFor(
              pronoun,
              s.token(antecedent).span(),
              s.span(
                  NounPhrase.around(s, antecedent).first(),
                  Math.max(
                      antecedent,
                      Math.min(NounPhrase.around(s, antecedent).last(), phrase.head() - 1))));
    }
    if (s.any(phrase.head(), WordGroup.ANYBODY)) {
      int body = bodyOf(s, phrase.head());
      return SourceWords.of(
          s.token(phrase.head()).span(), s.token(body < 0 ? phrase.head() : body).span());
    }
    return SourceWords.of(wholeName(s, phrase), phrase.headSpan(s));
  }

  // The tree may cut a name: "le ministre de l'Intérieur, Bruno" for "Bruno Le Roux".
  private Span wholeName(Syntax s, NounPhrase phrase) {
    Span words = phrase.span(s);
    Span last = s.token(phrase.last()).span();
    return cast.widestAt(last)
        .map(CastIndex.Found::span)
        .filter(name -> name.end() > words.end() && name.end() <= s.sentence().span().end())
        .filter(name -> !s.verb(phrase.last() + 1))
        .map(words::cover)
        .orElse(words);
  }

  // "répond-on à Paris", "Au ministère, on regrette", "la Commission, où l'on assure"
  private int bodyOf(Syntax s, int on) {
    if (s.any(on + 1, WordGroup.TO) && s.invertedPronoun(on)) {
      NounPhrase place = NounPhrase.from(s, on + 2);
      return place == null ? -1 : place.head();
    }
    for (int i = on - 1; i >= Math.max(0, on - 2); i--) {
      if (s.any(i, "où")) {
        return antecedents.antecedent(s, i);
      }
    }
    if (s.any(0, WordGroup.AT)) {
      NounPhrase place = NounPhrase.from(s, 1);
      return place != null && place.last() < on ? place.head() : -1;
    }
    return -1;
  }

  /**
   * Whose words a phrase is: "les déclarations du ministre" are the minister's.
   *
   * @return the phrase itself if it names no speaker
   */
  NounPhrase unwrapped(Syntax s, NounPhrase phrase) {
    boolean words =
        nouns.at(s, phrase.head()).filter(n -> n.what() == SpeakerNouns.What.WORDS).isPresent();
    if (words && cast.at(s.token(phrase.head()).span()).isEmpty()) {
      for (int i = phrase.head() + 1; i <= Math.min(s.size() - 2, phrase.head() + 4); i++) {
        boolean told = s.any(i, "par") && s.pastParticiple(i - 1);
        if (told || s.any(i, WordGroup.OF)) {
          NounPhrase inner = NounPhrase.from(s, i + 1);
          if (inner != null && voice(s, inner.head()) == Voices.Voice.SURE) {
            return inner;
          }
        }
      }
    }
    return phrase;
  }

  /** Whether a mention of the cast or a noun of the list stands at {@code span}. */
  Optional<CastIndex.Found> entity(Span span) {
    return cast.at(span);
  }
}
