package org.newsgraph.claim;

/**
 * Tells of two claims without a word in common that one speaks of another matter than the other,
 * however near they stand.
 */
final class AnotherMatter {

  private AnotherMatter() {}

  /** True if {@code answer}, which a word of reply opens, does not speak of {@code other}. */
  static boolean between(Utterance answer, Utterance other) {
    boolean strange =
        answer.wordsInCommon(other) == 0
            && !answer.reference().anaphoric()
            && answer.reference().kind() != Reference.Kind.NOUN
            && answer.dismissal().isEmpty()
            && answer.contradiction().isEmpty();
    return strange && (deedForWord(answer, other) || ofOthers(answer, other));
  }

  // "X menace de sanctionner Y … Z nie tout envoi d'armes": a deed that is denied is none of what
  // somebody says will or should be done.
  private static boolean deedForWord(Utterance answer, Utterance other) {
    boolean ahead =
        switch (other.act()) {
          case THREATEN, PROMISE, REQUEST -> true;
          default -> false;
        };
    return ahead && answer.act() == Act.DENY && !said(answer);
  }

  // "a démenti", "l'a nié": without words of its own it may deny anything
  private static boolean said(Utterance answer) {
    return answer.stems().isEmpty();
  }

  // "X, qui avait accusé Y … Si Z avait vendu des armes, ironise W": it names others alone
  private static boolean ofOthers(Utterance answer, Utterance other) {
    return answer.act() != Act.DENY
        && Answers.meet(answer.about(), answer.people())
        && Answers.meet(other.around(), other.people())
        && !Answers.meet(answer.about(), other.around())
        && !Answers.meet(answer.side(), other.around());
  }
}
