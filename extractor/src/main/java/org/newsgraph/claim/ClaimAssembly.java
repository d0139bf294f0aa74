package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.text.Span;

/** Puts the claims of one article together from its drafts. One article; not thread-safe. */
final class ClaimAssembly {

  // Sentences from a charge to the denial of it.
  private static final int CHARGED = 3;

  private final String text;
  private final CastIndex cast;
  private final SpeakerResolver resolver;
  private final Addressees addressees;
  private final ActOfContent acts;
  private final Answers answers;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<SaidWords> words = new ArrayList<>();
  private final List<Utterance> items = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private SpeakerResolver.Speaker before;
  // Claims that have no words of their own and are left out.
  private final Set<Integer> left = new TreeSet<>();
  // Claims that stand in the text; behind them come those that answers presuppose.
  private int said;

  ClaimAssembly(
      String text,
      CastIndex cast,
      SpeakerResolver resolver,
      Addressees addressees,
      ActOfContent acts,
      Answers answers) {
    this.text = text;
    this.cast = cast;
    this.resolver = resolver;
    this.addressees = addressees;
    this.acts = acts;
    this.answers = answers;
  }

  /**
   * True if a claim found so far holds all of {@code sentence}: a quotation of several sentences.
   */
  boolean covers(Span sentence) {
    for (int i = drafts.size() - 1; i >= 0 && i > drafts.size() - 6; i--) {
      for (Span piece : drafts.get(i).content()) {
        if (piece.begin() <= sentence.begin() + 2 && piece.end() >= sentence.end() - 3) {
          return true;
        }
      }
    }
    return false;
  }

  /** The claim with which {@code p} goes on from the last one, empty if it does not. */
  Optional<Draft> carry(CarriedOn carriedOn, Passage p, boolean sameParagraph) {
    if (drafts.isEmpty()) {
      return Optional.empty();
    }
    int last = drafts.size() - 1;
    return carriedOn.find(p, sameParagraph, words.get(last).form() != Form.INDIRECT);
  }

  /**
   * Adds the drafts of a sentence; the indices on which they rest count within the sentence.
   *
   * @param subject who the sentence before is about, empty if it made a claim or there is none
   */
  void add(Passage p, List<Draft> found, Optional<SourceWords> subject) {
    int first = drafts.size();
    passages.add(p);
    for (Draft local : found) {
      Draft draft = local.restsOn() < 0 ? local : local.restingOn(first + local.restsOn());
      SpeakerResolver.Speaker speaker = resolver.resolve(draft.source(), before, subject);
      if (draft.construction() != Construction.CITING) {
        before = speaker;
      }
      Draft judged =
          draft.withAct(acts.judge(p, draft, speaker.kind(), !resolver.person(speaker.speaker())));
      Optional<Cue> cue = p.cue(judged);
      OptionalInt addressee =
          cue.map(c -> addressees.find(p, judged, c, cast, speaker.speaker()))
              .orElse(OptionalInt.empty());
      SaidWords said = SaidWords.of(p, judged, speaker, addressee);
      drafts.add(judged);
      words.add(said);
      items.add(
          answers
              .reader()
              .read(
                  p,
                  draft,
                  judged,
                  speaker.speaker(),
                  cue,
                  said.polarity(),
                  said.conditional(),
                  cast));
    }
  }

  /** The claims in the order of the text. */
  Attribution finish() {
    said = items.size();
    List<Optional<Answer>> replies = new ArrayList<>(answers.find(items));
    presuppose(replies);
    presupposeCharges(replies);
    leaveOutHollow(replies);
    List<Integer> order = order();
    int[] place = new int[drafts.size()];
    for (int i = 0; i < order.size(); i++) {
      place[order.get(i)] = i;
    }
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      claims.add(claim(i, order.get(i), place, replies));
    }
    return new Attribution(resolver.cast(), claims);
  }

  /**
   * The pairs of claims of which one may answer the other.
   *
   * @param finished what {@link #finish()} gave
   */
  AnswerPairs pairs(Attribution finished) {
    List<Integer> order = order();
    AnswerEvidence evidence = answers.evidence(items.subList(0, said));
    List<AnswerPairs.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < said; i++) {
      for (int j : evidence.candidates(i)) {
        if (left.contains(i) || left.contains(j)) {
          continue;
        }
        pairs.add(new AnswerPairs.Pair(order.indexOf(i), order.indexOf(j), evidence.of(i, j)));
      }
    }
    return new AnswerPairs(finished, pairs);
  }

  // "Orex dément formellement", "ce qu'affirme X": without what it answers it tells nothing.
  private void leaveOutHollow(List<Optional<Answer>> replies) {
    Set<Integer> needed = new TreeSet<>();
    replies.forEach(reply -> reply.ifPresent(a -> needed.add(a.claim())));
    drafts.forEach(draft -> needed.add(draft.restsOn()));
    for (int i = 0; i < said; i++) {
      Draft draft = drafts.get(i);
      Span words = draft.content().get(0);
      boolean verb =
          draft.construction() == Construction.OBJECT
              && draft.cue().filter(cue -> cue.contains(words)).isPresent();
      boolean hollow =
          draft.content().size() == 1 && (verb || Wording.HOLLOW.matches(words.of(text)));
      if (hollow && replies.get(i).isEmpty() && draft.restsOn() < 0 && !needed.contains(i)) {
        left.add(i);
      }
    }
  }

  private List<Integer> order() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      if (!left.contains(i)) {
        order.add(i);
      }
    }
    order.sort(Comparator.comparing((Integer i) -> drafts.get(i).content().get(0).begin()));
    return order;
  }

  // "visé par une plainte pour viol … L'acteur nie les faits": what he denies nobody says there.
  private void presupposeCharges(List<Optional<Answer>> replies) {
    Map<Span, Integer> made = new TreeMap<>();
    for (int i = 0; i < said; i++) {
      Utterance answer = items.get(i);
      if (replies.get(i).isPresent() || !answers.deniesUnnamedCharge(answer)) {
        continue;
      }
      Optional<Passage> named = charging(answer);
      if (named.isPresent()) {
        Draft charge = answers.charges().in(named.get(), answer.speaker(), cast).orElseThrow();
        Span words = charge.cover();
        if (!made.containsKey(words)) {
          made.put(words, items.size());
          add(named.get(), List.of(charge), Optional.empty());
          replies.add(Optional.empty());
        }
        replies.set(i, Optional.of(new Answer(made.get(words), AnswerKind.DISPUTES, 0.5)));
      }
    }
  }

  // The nearest sentence at or before the denial that names a charge against the one who denies.
  private Optional<Passage> charging(Utterance answer) {
    for (int k = passages.size() - 1; k >= 0; k--) {
      int sentences = answer.draft().sentence() - passages.get(k).syntax().sentence().index();
      if (sentences > CHARGED) {
        break;
      }
      if (sentences > 0
          && answers.charges().in(passages.get(k), answer.speaker(), cast).isPresent()) {
        return Optional.of(passages.get(k));
      }
    }
    return Optional.empty();
  }

  // Makes the claims that answers presuppose where nobody makes them.
  private void presuppose(List<Optional<Answer>> replies) {
    for (int i = 0; i < said; i++) {
      Optional<AnswerKind> kind = answers.presupposing(items, i, replies.get(i));
      if (kind.isPresent()) {
        Utterance answer = items.get(i);
        replies.set(i, Optional.of(new Answer(items.size(), kind.get(), 0.6)));
        add(answer.passage(), List.of(answer.presupposed().get()), Optional.empty());
        replies.add(Optional.empty());
      }
    }
  }

  private Claim claim(int index, int i, int[] place, List<Optional<Answer>> replies) {
    int rests = drafts.get(i).restsOn();
    return words
        .get(i)
        .claim(
            index,
            drafts.get(i),
            rests < 0 ? OptionalInt.empty() : OptionalInt.of(place[rests]),
            replies.get(i).map(a -> new Answer(place[a.claim()], a.kind(), a.confidence())));
  }
}
