package org.newsgraph.claim;

import java.util.Set;
import org.newsgraph.text.Span;

/**
 * What no weight may overrule: pairs of claims that are not tied however likely the model finds
 * them, since a wrong tie puts words into somebody's mouth. Thread-safe.
 */
final class AnswerBounds {

  // Sentences within which whoever was charged is taken to answer.
  private static final int REJOINDER = 2;

  // Sentences that "la moindre instruction" may point back.
  private static final int CHARGED = 3;

  // Words within which a content says that it points back.
  private static final int NEAR = 5;

  private final Contradictions contradictions;
  private final Procedures procedures;

  AnswerBounds(Contradictions contradictions, Procedures procedures) {
    this.contradictions = contradictions;
    this.procedures = procedures;
  }

  /**
   * Whether {@code answer} may be tied to {@code other}.
   *
   * @param told true if a word of the answer says that it is one, apart from "mais" and its kind
   * @param ruled true if the rules tie them, which judge the distance themselves
   */
  boolean allow(Utterance answer, Utterance other, boolean told, boolean ruled) {
    boolean friendly = other.act() == Act.PRAISE || other.act() == Act.QUESTION;
    if (answer.presupposed().isPresent() || friendly || answer.act() == Act.PRAISE) {
      // "dément toute rumeur de prise d'otages" says what was said; thanks answer no thanks
      return false;
    }
    if (OwnSide.of(answer, other)
        || procedures.leaves(answer, other)
        || told && AnotherMatter.between(answer, other)) {
      return false;
    }
    if (sameDenial(answer, other) || deniesFor(answer, other) || deniedOwn(answer, other)) {
      return false;
    }
    if (!told) {
      return contradictions.between(answer, other) != Contradictions.Kind.NONE
          || rejoinder(answer, other);
    }
    boolean named = Answers.meet(answer.about(), Set.of(other.speaker()));
    boolean topic = Answers.meet(answer.stems(), other.aroundStems());
    Reference back = answer.reference();
    boolean otherKind = !back.acts().isEmpty() && !other.does(back.acts());
    if (otherKind && back.kind() != Reference.Kind.CHARGE && !named && !party(answer, other)) {
      // "a rejeté cette offre" means no confession
      return false;
    }
    if (named || topic) {
      return true;
    }
    if (back.kind() == Reference.Kind.NOUN && back.telling()) {
      // "les soupçons de la police" are hers
      return !otherKind && Answers.meet(answer.about(), other.around());
    }
    boolean charge =
        back.kind() == Reference.Kind.CHARGE
            && !other.does(back.acts())
            && Math.abs(answer.draft().sentence() - other.draft().sentence()) > 1;
    return switch (answer.act()) {
      case CONFIRM ->
          pointsBack(answer) || rightBehind(answer, other) || ruled && !answer.stems().isEmpty();
      case DENY ->
          (party(answer, other) || charged(answer, other) || !speaksForItself(answer) && !charge)
              && !turnsDown(answer);
      default -> true;
    };
  }

  // "X n'a pas tué Y, dit son avocat. La police dément que X ait menacé Y": two that both clear X
  private static boolean sameDenial(Utterance answer, Utterance other) {
    boolean negates =
        other.act() == Act.DENY
            || other.polarity() == Polarity.NEGATIVE && other.dismissal().isEmpty();
    return answer.act() == Act.DENY && ownWords(answer) && negates && affirmed(answer);
  }

  // "dément que X ait fui", "il est faux de dire que X a fui": not "dément : « X est resté »"
  private static boolean affirmed(Utterance answer) {
    boolean cue =
        answer.verbAct() == Act.DENY
            && answer.polarity() == Polarity.POSITIVE
            && switch (answer.draft().construction()) {
              case CLAUSE, INFINITIVE, OBJECT -> true;
              default -> false;
            };
    String words = answer.draft().content().get(0).of(answer.passage().text());
    return cue || Wording.FALSE_THAT.begins(words);
  }

  // A denial that says itself what it denies and points at no words said before.
  private static boolean ownWords(Utterance answer) {
    Reference.Kind kind = answer.reference().kind();
    return (kind == Reference.Kind.NONE || kind == Reference.Kind.CHARGE)
        && answer.dismissal().isEmpty();
  }

  // "accuse Luc Petit de vol … l'avocate de Nadia Kaci dément toute malversation": Kaci's, not his
  private static boolean deniesFor(Utterance answer, Utterance other) {
    boolean charge = other.act() == Act.ACCUSE || other.act() == Act.ALLEGE;
    Construction construction = answer.draft().construction();
    boolean own = construction == Construction.OBJECT || construction == Construction.INFINITIVE;
    return answer.act() == Act.DENY
        && ownWords(answer)
        && own
        && charge
        && Answers.meet(answer.side(), answer.people())
        && Answers.meet(other.about(), other.people())
        && !Answers.meet(answer.side(), other.around())
        && !Answers.meet(answer.about(), other.around());
  }

  // "La préfète rejette les accusations du député": whose they are does not deny them
  private static boolean deniedOwn(Utterance answer, Utterance other) {
    return other.act() == Act.DENY
        && other.reference().kind() == Reference.Kind.NOUN
        && other.about().contains(answer.speaker());
  }

  /**
   * Whether who is charged by {@code other} says no to the charge in its own words: "accuse X
   * d'avoir falsifié des documents", "« Nous n'avons jamais falsifié de document », dit X".
   */
  static boolean deniesCharge(Utterance answer, Utterance other) {
    return answer.act() == Act.ASSERT
        && answer.polarity() == Polarity.NEGATIVE
        && other.polarity() == Polarity.POSITIVE
        && answer.wordsInCommon(other) > 0
        && rejoinder(answer, other);
  }

  // "Les salariés parlent de vols. La direction confirme l'existence de réseaux."
  private static boolean rightBehind(Utterance answer, Utterance other) {
    int sentences = answer.draft().sentence() - other.draft().sentence();
    return answer.reference().kind() == Reference.Kind.NONE
        && !answer.stems().isEmpty()
        && !speaksForItself(answer)
        && sentences >= 0
        && sentences <= 1;
  }

  // "a confirmé cette information", "ce que", "la fermeture de cette usine": not "leur
  // participation"
  private static boolean pointsBack(Utterance answer) {
    Syntax s = answer.syntax();
    Span content = answer.draft().content().get(0);
    int first = Math.max(0, s.sentence().firstTokenIn(content));
    boolean demonstrative = false;
    for (int i = first; i < Math.min(s.size(), first + NEAR) && s.end(i) < content.end(); i++) {
      demonstrative |= s.any(i, WordGroup.THIS);
    }
    return demonstrative
        || answer.reference().anaphoric()
        || answer.reference().kind() == Reference.Kind.NOUN;
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
        && !chargedIsAnother(answer, other)
        && Math.abs(answer.draft().sentence() - other.draft().sentence()) <= CHARGED;
  }

  // "Jean Morel est accusé de vol. Luc Petit nie avoir tué le gardien": Petit answers for himself
  private static boolean chargedIsAnother(Utterance answer, Utterance other) {
    return answer.draft().construction() == Construction.INFINITIVE
        && Answers.meet(other.around(), other.people())
        && !Answers.meet(answer.side(), other.around());
  }

  private static boolean party(Utterance answer, Utterance other) {
    return Answers.meet(answer.side(), other.around())
        || Answers.meet(answer.sourceStems(), other.stems());
  }

  private static boolean turnsDown(Utterance answer) {
    boolean thing =
        answer.reference().kind() == Reference.Kind.NONE
            || VerbClass.REFUSING.has(answer.verb())
                && answer.reference().kind() == Reference.Kind.CHARGE;
    return VerbClass.TURN_DOWN.has(answer.verb()) && thing && answer.dismissal().isEmpty();
  }
}
