package org.newsgraph.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.claim.Act;
import org.newsgraph.claim.Answer;
import org.newsgraph.claim.AnswerKind;
import org.newsgraph.claim.Attribution;
import org.newsgraph.claim.Claim;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Sentence;
import org.newsgraph.text.Span;

/** The claims by the sentences that their contents reach, and which of them are denied. */
final class ClaimIndex {

  private record Piece(Claim claim, Span span) {}

  private final List<List<Piece>> bySentence = new ArrayList<>();
  private final List<List<Span>> quotations = new ArrayList<>();
  private final Map<Integer, List<Claim>> denied = new HashMap<>();
  private final List<List<Claim>> denials = new ArrayList<>();
  private final List<List<Claim>> insertions = new ArrayList<>();

  private final Analysis analysis;

  ClaimIndex(Analysis analysis, Attribution attribution) {
    this.analysis = analysis;
    for (int i = 0; i < analysis.sentences().size(); i++) {
      bySentence.add(new ArrayList<>(2));
      quotations.add(new ArrayList<>(2));
      denials.add(new ArrayList<>(1));
      insertions.add(new ArrayList<>(1));
    }
    for (Claim claim : attribution.claims()) {
      for (Span content : claim.content()) {
        for (int s : reached(analysis, content)) {
          bySentence.get(s).add(new Piece(claim, content));
        }
      }
      for (Span quotation : claim.quotations()) {
        for (int s : reached(analysis, quotation)) {
          quotations.get(s).add(quotation);
        }
      }
      claim
          .answer()
          .filter(a -> isDenial(claim, a))
          .ifPresent(a -> denied.computeIfAbsent(a.claim(), c -> new ArrayList<>(1)).add(claim));
      if (isInserted(claim)) {
        claim
            .cue()
            .flatMap(analysis::sentenceAt)
            .ifPresent(s -> insertions.get(s.index()).add(claim));
      }
      if (claim.act() == Act.DENY) {
        claim.cue().flatMap(analysis::sentenceAt).ifPresent(s -> denials.get(s.index()).add(claim));
      }
    }
    bySentence.forEach(list -> list.sort(Comparator.comparingInt((Piece p) -> p.span().length())));
  }

  /** "« … », a lancé le ministre": the speaker behind the verb, what is said before it. */
  private static boolean isInserted(Claim claim) {
    return claim.cue().isPresent()
        && claim.source().filter(s -> s.begin() >= claim.cue().get().end()).isPresent()
        && claim.content().get(0).end() <= claim.cue().get().begin();
  }

  private static boolean isDenial(Claim claim, Answer answer) {
    return answer.kind() == AnswerKind.DISPUTES && claim.act() == Act.DENY;
  }

  private static List<Integer> reached(Analysis analysis, Span span) {
    List<Integer> found = new ArrayList<>(2);
    Optional<Sentence> first = analysis.sentenceAt(span);
    int i = first.isPresent() ? first.get().index() : analysis.sentences().size();
    while (i < analysis.sentences().size()
        && analysis.sentences().get(i).span().begin() < span.end()) {
      found.add(i++);
    }
    return found;
  }

  /** The claims whose content holds {@code place}, the narrowest first; empty if none. */
  List<Claim> around(int sentence, Span place) {
    return bySentence.get(sentence).stream()
        .filter(p -> p.span().contains(place))
        .map(Piece::claim)
        .toList();
  }

  /** The same for a place of which the sentence is not known. */
  List<Claim> around(Span place) {
    return analysis.sentenceAt(place).map(s -> around(s.index(), place)).orElse(List.of());
  }

  /**
   * True if whoever speaks of {@code place} speaks of {@code other} too. "Le juge a annoncé mardi
   * l'arrestation de X": the day is the judge's, outside of what he says.
   */
  boolean isSaidTogether(int sentence, Span place, Span other) {
    return around(sentence, place).stream()
        .allMatch(claim -> claim.content().stream().anyMatch(c -> c.contains(other)));
  }

  /** True if another claim of the article denies what {@code claim} says of {@code mention}. */
  boolean isDenied(Claim claim, TriggerMention mention) {
    List<Claim> by = denied.getOrDefault(claim.index(), List.of());
    return !by.isEmpty() && DenialReach.another(mention, claim, by, analysis.text());
  }

  /** The denials of which the reporting words stand in a sentence; empty if none. */
  List<Claim> denials(int sentence) {
    return denials.get(sentence);
  }

  /**
   * True for a verb that only tells who said what stands before it: "« … », a lancé le ministre";
   * but who threatens does so by speaking.
   */
  boolean isInsertedCue(TriggerMention mention) {
    return mention.verbal()
        && mention.type() != EventType.THREAT
        && insertions.get(mention.sentence()).stream()
            .anyMatch(c -> mention.span().overlaps(c.cue().get()));
  }

  /** True if {@code place} stands in somebody's quoted words. */
  boolean isQuoted(int sentence, Span place) {
    return quotations.get(sentence).stream().anyMatch(q -> q.contains(place));
  }
}
