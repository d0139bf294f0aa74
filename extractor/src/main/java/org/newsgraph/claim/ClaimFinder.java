package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.text.Span;

/**
 * Finds the claims of a sentence: each reporting verb is tried in one construction after the other,
 * from the surest to the loosest, and the first that fits takes it; source prepositions have a
 * construction of their own.
 */
final class ClaimFinder {

  private final List<VerbConstruction> constructions;
  private final AccordingClaims according;
  private final NominalClaims nominal;
  private final UnlistedIncise unlisted;
  private final ColonQuotes colonQuotes;
  private final EmbeddedQuotes embeddedQuotes;

  ClaimFinder(Sources sources, SourcePrepositions prepositions, SpeakerNouns nouns) {
    Extent extent = new Extent(prepositions);
    Drafts drafts = new Drafts(sources);
    constructions =
        List.of(
            new AsStatedClaims(sources, extent, drafts),
            new ClauseClaims(sources, extent, drafts),
            new ChargeClaims(sources, extent, drafts),
            new PassiveClaims(sources, drafts),
            new InciseClaims(sources, drafts),
            new QuoteClaims(sources, drafts),
            new InfinitiveClaims(sources, extent, drafts),
            new ObjectClaims(sources, extent, drafts));
    according = new AccordingClaims(prepositions, sources, extent, drafts, nouns);
    embeddedQuotes = new EmbeddedQuotes(sources, drafts);
    colonQuotes = new ColonQuotes(sources, drafts);
    nominal = new NominalClaims(sources, extent, drafts);
    unlisted = new UnlistedIncise(new InciseClaims(sources, drafts));
  }

  // "a rejeté les accusations de fraude" has told of them already
  private static boolean overlap(Draft told, Draft named) {
    return told.content().stream()
        .anyMatch(
            c -> c.overlaps(named.content().get(0)) && c.length() < 3 * named.cover().length());
  }

  private static boolean sameWords(Draft passive, Draft according) {
    return passive.construction() == Construction.PASSIVE
        && passive.cue().get().begin() > according.cue().get().begin()
        && passive.source().equals(according.source());
  }

  private static boolean own(Passage p, Draft clause, Draft according) {
    return clause.construction() == Construction.CLAUSE
        && clause.cover().equals(according.cover())
        && according
            .source()
            .span()
            .filter(h -> WordGroup.STRESSED_PRONOUN.has(h.of(p.text())))
            .isPresent();
  }

  // "accuse X d'avoir exigé son silence": X says nothing there, who accuses tells what X said
  private static boolean charged(Passage p, Draft inner, Draft outer) {
    boolean charge =
        outer.construction() == Construction.CHARGE
            || outer.construction() == Construction.INFINITIVE && outer.act() == Act.DENY
            || outer.construction() == Construction.CLAUSE && outer.act() == Act.DENY;
    if (!charge || inner.cue().equals(outer.cue())) {
      return false;
    }
    Syntax s = p.syntax();
    Span cue = inner.cue().get();
    if (outer.content().stream().noneMatch(c -> c.contains(cue))) {
      return false;
    }
    int first = s.sentence().firstTokenIn(cue);
    for (int i = first; i < s.size() && s.end(i) <= cue.end(); i++) {
      if (s.finite(i)) {
        return outer.construction() == Construction.CLAUSE && i == firstVerb(s, outer.content());
      }
    }
    int auxiliary = first - 1;
    while (s.tagged(auxiliary, "ADV")) {
      auxiliary--;
    }
    return s.infinitive(first) || s.infinitive(auxiliary);
  }

  // "dément que X ait proposé une rencontre": the verb of the clause, of which X is said not to
  // have done it; -1 if there is none.
  private static int firstVerb(Syntax s, List<Span> content) {
    int i = Math.max(0, s.sentence().firstTokenIn(content.get(0)));
    while (i < s.size() && (!s.finite(i) || s.inRelative(i))) {
      i++;
    }
    return i < s.size() ? i : -1;
  }

  /** The claims of {@code p} in the order of their cues, empty if the sentence has none. */
  List<Draft> find(Passage p) {
    List<Draft> found = new ArrayList<>();
    for (Cue cue : p.cues()) {
      for (VerbConstruction construction : constructions) {
        List<Draft> drafts = construction.match(p, cue);
        if (!drafts.isEmpty()) {
          found.addAll(drafts);
          break;
        }
      }
    }
    List<Draft> spoken = List.copyOf(found);
    found.removeIf(d -> spoken.stream().anyMatch(outer -> charged(p, d, outer)));
    List<Draft> sourced = according.find(p);
    // "a-t-on appris auprès des pompiers" is one cue, not two
    found.removeIf(d -> sourced.stream().anyMatch(a -> a.cue().get().overlaps(d.cue().get())));
    // "selon les informations relatées par la presse"
    found.removeIf(d -> sourced.stream().anyMatch(a -> sameWords(d, a)));
    // "Il explique ce choix par le fait que, selon lui, …": one claim
    found.removeIf(d -> sourced.stream().anyMatch(a -> own(p, d, a)));
    found.addAll(sourced);
    for (Draft draft : nominal.find(p)) {
      boolean told = found.stream().anyMatch(d -> overlap(d, draft));
      if (!told) {
        found.add(draft);
      }
    }
    if (found.isEmpty()) {
      found.addAll(unlisted.find(p));
    }
    if (found.isEmpty()) {
      found.addAll(colonQuotes.find(p));
    }
    if (found.isEmpty()) {
      found.addAll(embeddedQuotes.find(p));
    }
    found.sort((a, b) -> a.cue().get().compareTo(b.cue().get()));
    return found;
  }
}
