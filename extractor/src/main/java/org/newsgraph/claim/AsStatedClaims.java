package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsgraph.text.Span;

/**
 * The clause that a source has stated too: "…, comme l'a annoncé la NASA", "comme l'indique X : « …
 * »".
 */
final class AsStatedClaims implements VerbConstruction {

  private static final Predicate<Act> ACT_DENY = act -> act == Act.DENY;

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
    int contrary = contrary(s, cue);
    int comme = contrary < 0 ? comme(s, cue) : denied(p, contrary) > 0 ? contrary : -1;
    Optional<Act> act =
        cue.verb()
            .act(ReportingVerb.Frame.CLAUSE)
            .or(() -> cue.verb().act(ReportingVerb.Frame.QUOTE));
    // "« La somme n'est pas de 29 000 euros, comme le prétend le journal »": the quoted deny it
    boolean heard = comme >= 0 && s.quoted(cue.at());
    if (comme < 0 || heard || act.isEmpty() || cue.group().voice() != VerbGroup.Voice.ACTIVE) {
      return List.of();
    }
    boolean inverted =
        cue.group().first() == comme + 1 || s.any(cue.group().first() - 1, WordGroup.THAT);
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

  // "dément avoir vendu ses parts, contrairement à ce qu'affirme X": the first of these words, -1
  // if they do not lead to the verb. Where nobody denies, X says the opposite of what stands there.
  private static int contrary(Syntax s, Cue cue) {
    for (int i = cue.group().first() - 1; i >= 0 && cue.group().first() - i < 9; i--) {
      if (s.any(i, "contrairement")) {
        return s.any(i + 2, "ce") && s.any(i + 3, WordGroup.THAT) ? i : -1;
      }
      if (s.verb(i) || s.tagged(i, "PUNCT")) {
        return -1;
      }
    }
    return -1;
  }

  // "dément avoir vendu ses parts, comme l'affirme X": first token of what X affirms and another
  // denies, 0 where nobody does
  private static int denied(Passage p, int end) {
    Syntax s = p.syntax();
    int begin = 0;
    for (Cue other : p.cues()) {
      boolean denies =
          other.at() < end
              && (other.verb().act(ReportingVerb.Frame.INFINITIVE).filter(ACT_DENY).isPresent()
                  || other.verb().act(ReportingVerb.Frame.CLAUSE).filter(ACT_DENY).isPresent());
      if (denies) {
        begin = other.last() + (s.any(other.last() + 1, WordGroup.THAT) ? 2 : 1);
      }
    }
    return begin;
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
    int begin = denied(p, end);
    if (end > begin) {
      p.content(s.begin(begin), s.end(end - 1)).ifPresent(pieces::add);
    }
    if (s.comma(after) && (s.finite(after + 1) || s.clitic(after + 1))) {
      // "Le vaisseau, comme l'a annoncé la NASA, s'est posé"
      pieces.addAll(extent.clause(p, -1, after + 1, -1));
    }
    return pieces;
  }
}
