package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import org.newsgraph.text.Span;

/**
 * Further links of a chain of sources: "CNN, citant un responsable", "une source citée par El
 * País", "a indiqué une source à l'AFP".
 *
 * <p>Each link is a claim with the same content as the claim that it rests on or that rests on it.
 */
final class Chains {

  private final CitingLinks links;
  private final Sources sources;
  private final SourceNames names;

  Chains(CitingPhrases phrases, Sources sources, SourceNames names) {
    links = new CitingLinks(phrases, sources);
    this.sources = sources;
    this.names = names;
  }

  /**
   * Adds the links of one sentence to its drafts.
   *
   * @param drafts the drafts of the article so far
   * @param from index of the sentence's first draft
   */
  void extend(Passage p, List<Draft> drafts, int from) {
    if (from >= drafts.size()) {
      return;
    }
    nested(p, drafts, from);
    int main = drafts.size();
    int current = -1;
    for (CitingLinks.Link link : links.in(p)) {
      int base = base(drafts, from, main, link);
      if (base < 0) {
        continue;
      }
      current =
          current >= 0 && drafts.get(current).cover().equals(drafts.get(base).cover())
              ? current
              : base;
      Draft rests = drafts.get(link.inner() ? current : base);
      Draft other =
          Drafts.plain(
              Construction.CITING,
              rests.sentence(),
              Optional.of(link.cue()),
              Act.ASSERT,
              sources.words(p.syntax(), sources.unwrapped(p.syntax(), link.source())),
              rests.content());
      if (link.inner()) {
        drafts.set(current, rests.restingOn(drafts.size()));
        drafts.add(carry(other, rests));
        current = drafts.size() - 1;
      } else {
        drafts.add(carry(other, rests).restingOn(base));
      }
    }
    agencies(p, drafts, from, main);
    hearers(p, drafts, from, main);
  }

  // "selon ce que des voisins ont confié au Parisien": the paper has it from them
  private void hearers(Passage p, List<Draft> drafts, int from, int main) {
    Syntax s = p.syntax();
    for (int d = from; d < main; d++) {
      Draft draft = drafts.get(d);
      if (draft.construction() != Construction.ACCORDING || draft.source().span().isEmpty()) {
        continue;
      }
      int first = s.sentence().firstTokenIn(draft.source().span().get());
      int word = s.sentence().firstTokenIn(draft.cue().get()) + 1;
      for (int i = first + 1;
          word > 0 && first > word + 1 && i < Math.min(s.size(), first + 20);
          i++) {
        if (s.comma(i) || s.quoteMark(i)) {
          break;
        }
        NounPhrase hearer = s.any(i, WordGroup.TO) ? NounPhrase.from(s, i + 1) : null;
        if (hearer != null && (media(p, hearer.span(s)) || media(p, hearer.headSpan(s)))) {
          Draft outer =
              Drafts.plain(
                  Construction.CITING,
                  draft.sentence(),
                  draft.cue(),
                  Act.REPORT,
                  sources.words(s, hearer),
                  draft.content());
          drafts.add(carry(outer, draft).restingOn(d));
          break;
        }
      }
    }
  }

  // "Le Monde rapporte que, selon ses sources, le pont est fissuré": the paper rests on them
  private void nested(Passage p, List<Draft> drafts, int from) {
    for (int c = from; c < drafts.size(); c++) {
      Draft clause = drafts.get(c);
      boolean media =
          clause.construction() == Construction.CLAUSE
              && clause.restsOn() < 0
              && clause.source().span().filter(w -> media(p, w)).isPresent();
      for (int a = from; a < drafts.size() && media; a++) {
        Draft according = drafts.get(a);
        boolean inside =
            according.construction() == Construction.ACCORDING
                && according.cue().get().begin() > clause.cue().get().end()
                && according.cover().overlaps(clause.cover());
        if (inside) {
          drafts.set(a, according.withContent(clause.content()));
          drafts.set(c, clause.restingOn(a));
          break;
        }
      }
    }
  }

  private boolean media(Passage p, Span words) {
    boolean named = names.kind(words.of(p.text())).filter(k -> k == SourceKind.MEDIA).isPresent();
    return named
        || sources
            .entity(words)
            .flatMap(f -> names.kind(f.span().of(p.text())))
            .filter(k -> k == SourceKind.MEDIA)
            .isPresent();
  }

  private static Draft carry(Draft link, Draft base) {
    return new Draft(
        link.construction(),
        link.sentence(),
        link.content(),
        link.cue(),
        link.source(),
        link.act(),
        base.hearsay(),
        base.pastClause(),
        base.negated(),
        -1);
  }

  /** The claim to which a link belongs: the one whose cue stands last before it. */
  private static int base(List<Draft> drafts, int from, int main, CitingLinks.Link link) {
    int best = -1;
    for (int i = from; i < main; i++) {
      Draft draft = drafts.get(i);
      int at = draft.cue().map(Span::begin).orElse(0);
      boolean inside = draft.content().stream().anyMatch(c -> c.contains(link.cue().begin()));
      boolean before = at <= link.cue().begin();
      if (!inside
          && draft.cue().isPresent()
          && !draft.cue().get().overlaps(link.cue())
          && (best < 0 || before)
          && (before || best < 0)) {
        best = i;
      }
    }
    return best;
  }

  // "a indiqué à l'AFP une source policière": the agency relays it
  private void agencies(Passage p, List<Draft> drafts, int from, int main) {
    Syntax s = p.syntax();
    for (int d = from; d < main; d++) {
      Draft draft = drafts.get(d);
      if (draft.cue().isEmpty() || draft.construction() == Construction.ACCORDING) {
        continue;
      }
      int cue = s.sentence().firstTokenIn(draft.cue().get());
      for (int i = Math.max(0, cue); i < Math.min(s.size() - 1, cue + 14); i++) {
        int at = s.begin(i);
        int behind = draft.cue().get().end();
        if (draft.content().stream().anyMatch(c -> c.begin() >= behind && c.begin() <= at)) {
          break;
        }
        if (s.any(i, "à", "auprès") && i > cue) {
          NounPhrase phrase = NounPhrase.from(s, i + (s.any(i + 1, "de") ? 2 : 1));
          if (phrase != null && agency(p, phrase)) {
            drafts.add(
                carry(
                        Drafts.plain(
                            Construction.CITING,
                            draft.sentence(),
                            draft.cue(),
                            Act.REPORT,
                            sources.words(s, phrase),
                            draft.content()),
                        draft)
                    .restingOn(d));
            break;
          }
        }
      }
    }
  }

  private boolean agency(Passage p, NounPhrase phrase) {
    String words = phrase.span(p.syntax()).of(p.text());
    return names.agency(words)
        || sources
            .entity(phrase.headSpan(p.syntax()))
            .filter(f -> names.agency(f.span().of(p.text())))
            .isPresent();
  }
}
