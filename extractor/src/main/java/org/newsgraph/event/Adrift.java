package org.newsgraph.event;

import java.util.stream.IntStream;

/** Reads as belonging together what the parse of a long sentence set apart. */
final class Adrift {

  private Adrift() {}

  /**
   * "Le suicide de Toral, ministre sous X, survenu en 1993": the participle says when the noun
   * before it happened, whatever stands between but a verb.
   *
   * @param holder the token on which the time hangs, -1 if none
   */
  static boolean isWhen(TriggerMention mention, int holder) {
    Tree tree = mention.tree();
    int noun = mention.head();
    return !mention.verbal()
        && holder > noun
        && WordGroup.HAPPENED.has(tree.lemma(holder))
        && tree.isPastParticiple(holder)
        && !Voice.isFinite(tree, holder)
        && tree.token(holder).morphology().number().equals(tree.token(noun).morphology().number())
        && IntStream.range(noun + 1, holder)
            .mapToObj(i -> tree.token(i).tag())
            .noneMatch(t -> t.equals("VERB") || t.equals("AUX"));
  }

  /**
   * True for what is told as past together with what stands before it: "avaient été interpellés,
   * mis en examen", and for a new happening that the parse hangs on no verb at all.
   */
  static boolean isToldWith(TriggerMention mention) {
    Tree tree = mention.tree();
    int head = mention.head();
    if (!mention.verbal()) {
      return mention.isIntroduced()
          && Setting.isPlaced(mention.type())
          && !tree.isVerb(tree.clause(head));
    }
    int before = tree.token(head).head();
    boolean joined = tree.sentence().is(head, "conj") || tree.sentence().is(head, "xcomp");
    return joined
        && before >= 0
        && before < head
        && tree.isPastParticiple(head)
        && tree.isPastParticiple(before)
        && Voice.isFinite(tree, before);
  }
}
