package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.text.Span;

/**
 * The clause that a source has stated too: "…, comme l'a annoncé la NASA", "comme l'indique X : « …
 * »".
 */
final class AsStatedClaims implements VerbConstruction {

  private final Sources sources;
  private final Extent extent;
  private final Drafts drafts;

  AsStatedClaims(Sources sources, Extent extent, Drafts drafts) {
    this.sources = sources;
    this.extent = extent;
    this.drafts = drafts;
  }

  @Override
  public List<Draft> match(Passage p, Cue cue) {
    Syntax s = p.syntax();
    int comme = comme(s, cue);
    Optional<Act> act =
        cue.verb()
            .act(ReportingVerb.Frame.CLAUSE)
            .or(() -> cue.verb().act(ReportingVerb.Frame.QUOTE));
    if (comme < 0 || act.isEmpty() || cue.group().voice() != VerbGroup.Voice.ACTIVE) {
      return List.of();
    }
    boolean inverted = cue.group().first() == comme + 1;
    Optional<NounPhrase> subject =
        inverted ? sources.inverted(s, cue.group(), cue.last()) : sources.subject(s, cue.group());
    if (subject.isEmpty() || sources.voice(s, subject.get()) != Voices.Voice.SURE) {
      return List.of();
    }
    int last = Math.max(cue.last(), subject.get().last());
    return drafts.of(
        Construction.INCISE, p, cue, act.get(), subject.get(), content(p, comme, last + 1));
  }

  // The "comme" before "l'indique" or "le maire l'a indiqué", -1 if none.
  private static int comme(Syntax s, Cue cue) {
    if (cue.group().clitic() < 0) {
      return -1;
    }
    for (int i = cue.group().first() - 1; i >= 0 && cue.group().first() - i < 7; i--) {
      if (s.any(i, "comme", "ainsi")) {
        return s.any(i, "comme") ? i : -1;
      }
      if (s.verb(i) || s.tagged(i, "PUNCT")) {
        return -1;
      }
    }
    return -1;
  }

  private List<Span> content(Passage p, int comme, int after) {
    Syntax s = p.syntax();
    for (int i = after; i < Math.min(s.size(), after + 15); i++) {
      if (s.any(i, ":")) {
        return QuoteClaims.behind(p, i);
      }
      if (s.finite(i)) {
        break;
      }
    }
    if (comme == 0) {
      int start = after;
      while (start < s.size() && !s.comma(start)) {
        start++;
      }
      return start + 1 < s.size() ? extent.clause(p, -1, start + 1, -1) : List.of();
    }
    List<Span> pieces = new ArrayList<>();
    int end = s.comma(comme - 1) ? comme - 1 : comme;
    if (end > 0) {
      p.content(s.begin(0), s.end(end - 1)).ifPresent(pieces::add);
    }
    if (s.comma(after) && (s.finite(after + 1) || s.clitic(after + 1))) {
      // "Le vaisseau, comme l'a annoncé la NASA, s'est posé"
      pieces.addAll(extent.clause(p, -1, after + 1, -1));
    }
    return pieces;
  }
}
