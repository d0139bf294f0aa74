package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.entity.EntityType;
import org.newsgraph.text.Span;

/** Reads a claim as the search for answers sees it. Thread-safe. */
final class UtteranceReader {

  // Characters from the end of a source to its verb that an apposition may take.
  private static final int APPOSITION = 120;

  private final SayingNouns nouns = new SayingNouns();
  private final References references = new References(nouns);
  private final Dismissals dismissals;
  private final Contradictions contradictions;

  UtteranceReader(Dismissals dismissals, Contradictions contradictions) {
    this.dismissals = dismissals;
    this.contradictions = contradictions;
  }

  /**
   * A claim as the search for answers sees it.
   *
   * @param draft the claim as its construction gives it
   * @param judged the same with the act that its content shows
   * @param cue its reporting verb, empty if none
   */
  Utterance read(
      Passage p,
      Draft draft,
      Draft judged,
      int speaker,
      Optional<Cue> cue,
      Polarity polarity,
      boolean hearsay,
      CastIndex cast) {
    Syntax s = p.syntax();
    Set<Integer> side = new TreeSet<>(Set.of(speaker));
    draft.source().span().ifPresent(words -> side.addAll(entities(cast, apposed(draft, words))));
    Set<Integer> about = new TreeSet<>();
    draft.content().forEach(piece -> about.addAll(entities(cast, piece)));
    Reference reference = references.in(s, judged, p.text());
    return new Utterance(
        judged,
        draft.act(),
        speaker,
        side,
        about,
        entities(cast, s.sentence().span()),
        people(cast, s.sentence().span()),
        Utterance.stems(s, judged.content(), nouns),
        draft
            .source()
            .span()
            .map(words -> Utterance.stems(s, List.of(apposed(draft, words)), nouns))
            .orElse(Set.of()),
        Utterance.figures(s, judged.content()),
        Utterance.stems(s, List.of(s.sentence().span()), nouns),
        reference,
        dismissals.in(s, judged),
        cue.map(c -> s.lemma(c.at())).orElse(""),
        polarity,
        hearsay,
        contradictions.words(s, judged),
        Presupposition.of(p, judged, reference, cast),
        p);
  }

  // "Alvi Karimov, attaché de presse du président tchétchène, renie": up to the verb.
  private static Span apposed(Draft draft, Span source) {
    int cue = draft.cue().map(Span::begin).orElse(source.end());
    return cue > source.end() && cue < source.end() + APPOSITION
        ? new Span(source.begin(), cue)
        : source;
  }

  private static Set<Integer> people(CastIndex cast, Span place) {
    Set<Integer> found = new TreeSet<>();
    for (CastIndex.Found each : cast.in(place)) {
      if (each.entity().type() == EntityType.PERSON) {
        found.add(each.entity().index());
      }
    }
    return found;
  }

  private static Set<Integer> entities(CastIndex cast, Span place) {
    Set<Integer> found = new TreeSet<>();
    cast.in(place).forEach(f -> found.add(f.entity().index()));
    return found;
  }
}
