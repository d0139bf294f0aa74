package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.text.Span;

/** Makes drafts from what a construction found: one for each of several speakers. */
final class Drafts {

  private final Sources sources;

  Drafts(Sources sources) {
    this.sources = sources;
  }

  /** The claims of {@code cue} with {@code phrase} as their source. */
  List<Draft> of(
      Construction construction,
      Passage p,
      Cue cue,
      Act act,
      NounPhrase phrase,
      List<Span> content) {
    List<Draft> drafts = new ArrayList<>();
    if (!content.isEmpty()) {
      // "X, président et directeur, a dit": one speaker
      Syntax s = p.syntax();
      int finite = cue.group().finite();
      boolean one = finite >= 0 && s.token(finite).morphology().number().equals("Sing");
      List<SourceWords> speakers = one ? List.of(sources.words(s, phrase)) : speakers(s, phrase);
      for (SourceWords source : speakers) {
        drafts.add(of(construction, p, cue, act, source, content));
      }
    }
    return drafts;
  }

  /** The claim of {@code cue} with {@code source}. */
  Draft of(
      Construction construction,
      Passage p,
      Cue cue,
      Act act,
      SourceWords source,
      List<Span> content) {
    Syntax s = p.syntax();
    VerbGroup group = cue.group();
    // "ne nie pas" admits
    Act done = group.negated() && act == Act.DENY ? Act.ADMIT : act;
    return new Draft(
        construction,
        s.sentence().index(),
        content,
        cue.span(s),
        source,
        done,
        group.conditional(s),
        construction == Construction.CLAUSE && group.past(s),
        group.negated(),
        -1);
  }

  /** The claim of a preposition or of no cue at all. */
  static Draft plain(
      Construction construction,
      int sentence,
      Optional<Span> cue,
      Act act,
      SourceWords source,
      List<Span> content) {
    return new Draft(construction, sentence, content, cue, source, act, false, false, false, -1);
  }

  /** The speakers in {@code phrase}: several if it coordinates several that can speak. */
  List<SourceWords> speakers(Syntax s, NounPhrase phrase) {
    List<SourceWords> found = new ArrayList<>();
    int begin = phrase.first();
    for (int and = phrase.head() + 1; and < phrase.last(); and++) {
      NounPhrase second = second(s, phrase, and);
      if (second == null) {
        continue;
      }
      if (found.isEmpty()) {
        found.add(SourceWords.of(s.span(begin, and - 1), phrase.headSpan(s)));
      }
      found.add(SourceWords.of(s.span(second.first(), second.last()), second.headSpan(s)));
    }
    return found.isEmpty() ? List.of(sources.words(s, phrase)) : found;
  }

  private static boolean andBehind(Syntax s, int comma, int last) {
    for (int i = comma + 1; i < last; i++) {
      if (s.any(i, "et")) {
        return true;
      }
    }
    return false;
  }

  // The speaker behind the conjunction at token "and", null if there stands none.
  private NounPhrase second(Syntax s, NounPhrase phrase, int and) {
    // "la maire de Nantes, Claire Vasseur" is one: a comma counts only before a further "et"
    boolean listed =
        s.any(and, WordGroup.AND_OR) || s.comma(and) && andBehind(s, and, phrase.last());
    if (!listed) {
      return null;
    }
    NounPhrase second = NounPhrase.from(s, and + 1);
    if (second == null
        || second.head() > phrase.last()
        || sources.voice(s, second.head()) != Voices.Voice.SURE
        || !s.tagged(second.head(), "NOUN", "PROPN")) {
      return null;
    }
    boolean tree = s.is(second.head(), "conj") && s.dominates(phrase.head(), second.head());
    boolean words =
        !s.comma(and)
            && s.tagged(phrase.head(), "PROPN")
            && s.tagged(second.head(), "PROPN")
            && sources.entity(second.headSpan(s)).isPresent()
            && sources.entity(s.token(and).span()).isEmpty();
    int last = Math.min(second.last(), phrase.last());
    return tree || words
        ? new NounPhrase(Math.max(and + 1, second.first()), second.head(), last)
        : null;
  }
}
