package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lets who has answered go on answering: "Paul Marin dément. Il assure que les comptes sont en
 * ordre." Both of his sentences answer what he denies, unless somebody else speaks between them.
 */
final class Continuations {

  // Of one's confidence in the answer before, as the words themselves say less.
  private static final double LESS = 0.8;

  private Continuations() {}

  /**
   * The answers with those added that go on from one before.
   *
   * @param claims in the order in which their cues stand in the text
   * @param evidence tells which of them say themselves that they answer something
   * @param answers the answer of each, empty where it answers nothing
   */
  static List<Optional<Answer>> carry(
      List<Utterance> claims, AnswerEvidence evidence, List<Optional<Answer>> answers) {
    List<Optional<Answer>> carried = new ArrayList<>(answers);
    Set<Integer> told = new TreeSet<>();
    for (int i = 0; i < claims.size(); i++) {
      Utterance claim = claims.get(i);
      if (evidence.told(i)) {
        told.add(i);
      }
      int before = before(claims, i);
      if (carried.get(i).isPresent()
          || !told.contains(before)
          || !goesOn(claims.get(before), claim, aside(evidence, before))) {
        continue;
      }
      int at = i;
      Optional<Answer> answer =
          carried
              .get(before)
              .filter(a -> a.kind() != AnswerKind.CONFIRMS)
              .filter(a -> a.claim() != at && !claims.get(a.claim()).nestedWith(claim))
              .filter(a -> means(claim.reference(), claims.get(a.claim()).act()))
              .map(a -> with(a, claims.get(before), claim));
      answer.ifPresent(a -> told.add(at));
      carried.set(i, answer);
    }
    return carried;
  }

  // Plain words in a sentence of their own set something beside what was said and deny nothing.
  private static Answer with(Answer answer, Utterance before, Utterance claim) {
    boolean disputes =
        answer.kind() == AnswerKind.DISPUTES
            && (before.syntax() == claim.syntax()
                || claim.act() == Act.DENY
                || claim.contradiction().filter(k -> k == AnswerKind.DISPUTES).isPresent());
    AnswerKind kind = disputes ? AnswerKind.DISPUTES : AnswerKind.QUALIFIES;
    return new Answer(answer.claim(), kind, answer.confidence() * LESS);
  }

  // "l'article mélange tout" speaks of no warning
  private static boolean means(Reference reference, Act act) {
    return reference.kind() != Reference.Kind.NOUN || reference.acts().contains(act);
  }

  // "il y aurait davantage de morts" corrects in passing
  private static boolean aside(AnswerEvidence evidence, int i) {
    return evidence
        .reply(i)
        .filter(r -> r.ground() == Reply.Ground.CONTENT && r.kind() == AnswerKind.QUALIFIES)
        .isPresent();
  }

  private static boolean goesOn(Utterance before, Utterance claim, boolean aside) {
    int sentences = claim.draft().sentence() - before.draft().sentence();
    boolean plain =
        claim.act() == Act.ASSERT
            || claim.act() == Act.DENY
            || (claim.act() == Act.CRITICISE || claim.act() == Act.DOWNPLAY) && sentences == 0;
    return plain
        && !claim.citing()
        && before.speaker() == claim.speaker()
        && (sentences == 0 || sentences == 1 && !aside)
        && !claim.nestedWith(before);
  }

  // The claim before that is no link of a chain, -1 if none.
  private static int before(List<Utterance> claims, int i) {
    int j = i - 1;
    while (j >= 0 && claims.get(j).citing()) {
      j--;
    }
    return j;
  }
}
