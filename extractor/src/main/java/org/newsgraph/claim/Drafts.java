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
      for (SourceWords source : speakers(p.syntax(), phrase)) {
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
    for (int c : s.children(phrase.head())) {
      if (s.is(c, "conj")
          && c <= phrase.last()
          && s.tagged(c, "NOUN", "PROPN")
          && sources.voice(s, c) == Voices.Voice.SURE) {
        NounPhrase second = NounPhrase.around(s, c);
        if (found.isEmpty()) {
          found.add(
              SourceWords.of(
                  s.span(phrase.first(), Math.max(phrase.head(), first(s, second) - 1)),
                  phrase.headSpan(s)));
        }
        found.add(SourceWords.of(s.span(second.head(), second.last()), second.headSpan(s)));
      }
    }
    return found.isEmpty() ? List.of(sources.words(s, phrase)) : found;
  }

  // The last token before the conjunction in front of a coordinated phrase.
  private static int first(Syntax s, NounPhrase second) {
    int i = second.head();
    while (i > 0 && !s.tagged(i, "CCONJ") && !s.comma(i)) {
      i--;
    }
    return i;
  }
}
