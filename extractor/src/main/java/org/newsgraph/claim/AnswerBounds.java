package org.newsgraph.claim;

import java.util.Set;

/**
 * What no weight may overrule: pairs of claims that are not tied however likely the model finds
 * them, since a wrong tie puts words into somebody's mouth. Thread-safe.
 */
final class AnswerBounds {

  // Verbs by which one turns down a thing as well as words: "rejette la réforme", "cette offre".
  private static final Set<String> TURN_DOWN =
      Set.of("rejeter", "repousser", "refuser", "décliner", "écarter", "contester", "balayer");
  // Sentences within which whoever was charged is taken to answer.
  private static final int REJOINDER = 2;

  // Sentences that "la moindre instruction" may point back.
  private static final int CHARGED = 3;

  private final Contradictions contradictions;

  AnswerBounds(Contradictions contradictions) {
    this.contradictions = contradictions;
  }

  /**
   * Whether {@code answer} may be tied to {@code other}.
   *
   * @param told true if a word of the answer says that it is one, apart from "mais" and its kind
   */
  boolean allow(Utterance answer, Utterance other, boolean told) {
    boolean friendly = other.act() == Act.PRAISE || other.act() == Act.QUESTION;
    if (answer.presupposed().isPresent() || friendly || answer.act() == Act.PRAISE) {
      // "dément toute rumeur de prise d'otages" says what was said; thanks answer no thanks
      return false;
    }
    if (!told) {
      return contradictions.between(answer, other) != Contradictions.Kind.NONE
          || rejoinder(answer, other);
    }
    boolean named = Answers.meet(answer.about(), Set.of(other.speaker()));
    boolean topic = Answers.meet(answer.stems(), other.aroundStems());
    if (named || topic) {
      return true;
    }
    Reference back = answer.reference();
    if (back.kind() == Reference.Kind.NOUN && back.telling()) {
      // "les soupçons de la police" are hers
      return back.acts().contains(other.act()) && Answers.meet(answer.about(), other.around());
    }
    return switch (answer.act()) {
      case CONFIRM -> !speaksForItself(answer);
      case DENY ->
          (!speaksForItself(answer) || party(answer, other) || charged(answer, other))
              && !turnsDown(answer);
      default -> true;
    };
  }

  // A plain word of the one who was charged, right behind the charge.
  static boolean rejoinder(Utterance answer, Utterance other) {
    int sentences = answer.draft().sentence() - other.draft().sentence();
    boolean charge =
        other.act() == Act.ACCUSE || other.act() == Act.ALLEGE || other.act() == Act.CRITICISE;
    return charge
        && !other.draft().source().agentless()
        && sentences > 0
        && sentences <= REJOINDER
        && Answers.meet(answer.side(), other.around());
  }

  // "dément avoir vendu ses parts": a clause that points at no words said before
  private static boolean speaksForItself(Utterance answer) {
    Construction construction = answer.draft().construction();
    return (construction == Construction.CLAUSE || construction == Construction.INFINITIVE)
        && !answer.reference().anaphoric()
        && answer.reference().kind() != Reference.Kind.NOUN
        && answer.dismissal().isEmpty();
  }

  // "dément avoir reçu la moindre instruction", just behind what somebody alleges
  private static boolean charged(Utterance answer, Utterance other) {
    boolean alleged =
        other.hearsay()
            || switch (other.act()) {
              case ACCUSE, ALLEGE, CRITICISE, REPORT -> true;
              default -> false;
            };
    return alleged
        && answer.reference().kind() == Reference.Kind.CHARGE
        && Math.abs(answer.draft().sentence() - other.draft().sentence()) <= CHARGED;
  }

  private static boolean party(Utterance answer, Utterance other) {
    return Answers.meet(answer.side(), other.around())
        || Answers.meet(answer.sourceStems(), other.stems());
  }

  private static boolean turnsDown(Utterance answer) {
    return TURN_DOWN.contains(answer.verb())
        && answer.reference().kind() == Reference.Kind.NONE
        && answer.dismissal().isEmpty();
  }
}
