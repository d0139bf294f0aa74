package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Ties denials, confirmations and other replies to the claim that they answer. Thread-safe.
 *
 * <p>Rules propose: {@link Replies} tells that a claim answers something, {@link AnswerScore} how
 * well another claim fits. Without a word in common, a noun that points back, or a claim nearby
 * that charges the speaker they tie nothing, since a denial tied to the wrong claim puts words into
 * somebody's mouth. {@link AnswerModel} then weighs all pairs by {@link AnswerEvidence}: it ties
 * what no word of reply tells ("X accuse Y … Y assure que") and drops what it finds unlikely.
 */
final class Answers {

  private static final int REACH = 14;

  private final Replies replies = new Replies();
  private final TurnPhrases turns = new TurnPhrases();
  private final AnswerModel model = AnswerModel.load();
  private final Contradictions contradictions = new Contradictions();
  private final Procedures procedures = new Procedures();
  private final NamedCharge charges = new NamedCharge();
  private final AnswerBounds bounds = new AnswerBounds(contradictions, procedures);
  private final UtteranceReader reader;

  Answers(Dismissals dismissals) {
    reader = new UtteranceReader(dismissals, contradictions);
  }

  /** The charges that sentences name in passing. */
  NamedCharge charges() {
    return charges;
  }

  /** Reads claims as the search for answers sees them. */
  UtteranceReader reader() {
    return reader;
  }

  /**
   * For each claim the answer it gives, empty where it answers nothing.
   *
   * @param claims in the order in which their cues stand in the text
   */
  List<Optional<Answer>> find(List<Utterance> claims) {
    AnswerScore score = new AnswerScore(claims, procedures);
    List<Optional<Answer>> answers = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      int at = i;
      answers.add(
          replies
              .of(claims, i)
              .map(reply -> target(claims, answers, score, at, reply))
              .orElseGet(() -> opposed(claims, score, at)));
    }
    shareWithinSentence(claims, answers);
    AnswerEvidence evidence = evidence(claims);
    List<Optional<Answer>> weighed = model.weigh(claims, evidence, bounds, answers);
    weighed.replaceAll(answer -> answer.map(a -> firstOfTwins(claims, a)));
    for (int i = 0; i < weighed.size(); i++) {
      Utterance claim = claims.get(i);
      weighed.set(i, weighed.get(i).map(a -> sharpened(claim, claims.get(a.claim()), a)));
    }
    TackedOn.tie(claims, replies, weighed);
    return Continuations.carry(claims, evidence, weighed);
  }

  // Who is charged and says no in the words of the charge denies it, whatever verb reports it.
  private static Answer sharpened(Utterance claim, Utterance other, Answer answer) {
    return answer.kind() == AnswerKind.QUALIFIES && AnswerBounds.deniesCharge(claim, other)
        ? new Answer(answer.claim(), AnswerKind.DISPUTES, answer.confidence())
        : answer;
  }

  // "Washington et Londres accusent Damas": who answers one of them answers the first
  private static Answer firstOfTwins(List<Utterance> claims, Answer answer) {
    Utterance other = claims.get(answer.claim());
    return AnswerScore.sentence(claims, answer.claim())
        .filter(j -> claims.get(j).sameWords(other))
        .filter(j -> claims.get(j).draft().cue().equals(other.draft().cue()))
        .filter(j -> claims.get(j).citing() == other.citing())
        .mapToObj(j -> new Answer(j, answer.kind(), answer.confidence()))
        .findFirst()
        .orElse(answer);
  }

  /** What speaks for and against one of {@code claims} answering another. */
  AnswerEvidence evidence(List<Utterance> claims) {
    return new AnswerEvidence(claims, replies, turns, contradictions);
  }

  /**
   * How claim {@code i} bears on a claim that it presupposes and nobody makes.
   *
   * @param answer what it answers in the article
   * @return empty if it answers a claim that somebody makes, or presupposes none
   */
  Optional<AnswerKind> presupposing(List<Utterance> claims, int i, Optional<Answer> answer) {
    return answer.isPresent() || claims.get(i).presupposed().isEmpty()
        ? Optional.empty()
        : replies
            .of(claims, i)
            .filter(reply -> reply.ground() == Reply.Ground.CUE)
            .map(Reply::kind);
  }

  /** True if {@code claim} denies what somebody is charged with, without saying with what. */
  boolean deniesUnnamedCharge(Utterance claim) {
    return procedures.deniesCharge(claim)
        && claim.draft().construction() == Construction.OBJECT
        && claim.presupposed().isEmpty()
        && !claim.reference().telling();
  }

  private static Optional<Answer> target(
      List<Utterance> claims,
      List<Optional<Answer>> answers,
      AnswerScore score,
      int i,
      Reply reply) {
    int best = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (int j = Math.max(0, i - REACH); j < claims.size(); j++) {
      if (j > i && claims.get(j).syntax() != claims.get(i).syntax()) {
        break;
      }
      Optional<AnswerKind> theirs = j < i ? answers.get(j).map(Answer::kind) : Optional.empty();
      OptionalDouble fits = j == i ? OptionalDouble.empty() : score.of(i, j, reply, theirs);
      // Of two that fit alike the later one, which is nearer.
      if (fits.isPresent() && fits.getAsDouble() >= most) {
        most = fits.getAsDouble();
        best = j;
      }
    }
    if (best < 0) {
      return Optional.empty();
    }
    int answered =
        original(claims, answers, i, main(claims, i, score.first(i, best)), reply.kind());
    return answered < 0 || answered == i
        ? Optional.empty()
        : Optional.of(
            new Answer(
                answered,
                kind(reply, claims.get(i), claims.get(answered)),
                AnswerScore.confidence(most)));
  }

  // "Le pont est fermé, dit X. … Selon Y, le pont n'est pas fermé": without any word of reply.
  private Optional<Answer> opposed(List<Utterance> claims, AnswerScore score, int i) {
    for (int j = i - 1; j >= 0 && i - j <= REACH; j--) {
      if (score.opposed(i, j)) {
        AnswerKind kind =
            switch (contradictions.between(claims.get(i), claims.get(j))) {
              case NONE, FIGURES -> AnswerKind.QUALIFIES;
              case WORDS, BLAME, OPPOSITE, POLARITY -> AnswerKind.DISPUTES;
            };
        return Optional.of(new Answer(j, kind, 0.5));
      }
    }
    return Optional.empty();
  }

  // Who "confirms" four victims where nine were spoken of corrects them.
  private static AnswerKind kind(Reply reply, Utterance answer, Utterance other) {
    Set<String> figures = answer.figures();
    boolean differ =
        !figures.isEmpty() && !other.figures().isEmpty() && !meet(figures, other.figures());
    return differ && reply.kind() == AnswerKind.CONFIRMS ? AnswerKind.QUALIFIES : reply.kind();
  }

  // "selon une source citée par El País": what is denied is the source's word, not the paper's.
  private static int main(List<Utterance> claims, int i, int target) {
    Utterance found = claims.get(target);
    if (!found.citing()) {
      return target;
    }
    return AnswerScore.sentence(claims, target)
        .filter(j -> !claims.get(j).citing())
        .filter(j -> claims.get(j).draft().content().equals(found.draft().content()))
        .filter(j -> claims.get(j).speaker() != claims.get(i).speaker())
        .findFirst()
        .orElse(target);
  }

  // Two denials in a row deny the same: the claim that the first one answers.
  private static int original(
      List<Utterance> claims, List<Optional<Answer>> answers, int i, int target, AnswerKind kind) {
    int found = target;
    while (found >= 0 && found < i && answers.get(found).isPresent()) {
      Utterance between = claims.get(found);
      int next = answers.get(found).get().claim();
      boolean empty =
          between.reference().anaphoric()
              || kind == AnswerKind.DISPUTES && answers.get(found).get().kind() == kind;
      if (!empty || claims.get(next).speaker() == claims.get(i).speaker()) {
        break;
      }
      found = next;
    }
    return found;
  }

  // "Un constat que relativise la préfecture, selon laquelle …": both answer the same claim.
  private static void shareWithinSentence(List<Utterance> claims, List<Optional<Answer>> answers) {
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1;
          j < claims.size() && claims.get(i).syntax() == claims.get(j).syntax();
          j++) {
        if (claims.get(i).speaker() != claims.get(j).speaker()) {
          continue;
        }
        share(claims, answers, i, j);
        share(claims, answers, j, i);
      }
    }
  }

  private static void share(
      List<Utterance> claims, List<Optional<Answer>> answers, int from, int to) {
    Utterance other = claims.get(to);
    boolean plain =
        other.act() == Act.ASSERT
            && !other.citing()
            && other.reference().kind() == Reference.Kind.NONE
            && !other.nestedWith(claims.get(from))
            && claims.get(answers.get(from).map(Answer::claim).orElse(from)).syntax()
                != other.syntax();
    if (answers.get(from).isPresent()
        && answers.get(to).isEmpty()
        && plain
        && answers.get(from).get().claim() != to) {
      Answer answer = answers.get(from).get();
      answers.set(
          to, Optional.of(new Answer(answer.claim(), answer.kind(), answer.confidence() * 0.8)));
    }
  }

  /** What {@code a} and {@code b} have in common. */
  static <T> boolean meet(Set<T> a, Set<T> b) {
    return a.stream().anyMatch(b::contains);
  }
}
