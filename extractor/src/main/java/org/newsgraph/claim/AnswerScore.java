package org.newsgraph.claim;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How well one claim of an article fits as what another answers. One article; immutable.
 *
 * <p>The weights were set by hand on the development articles; what they mean matters more than
 * their last digit: words in common count most, then that the answer names the other speaker or
 * that the other claim speaks of the answerer, then nearness.
 */
final class AnswerScore {

  private static final double WORDS = 2.2;
  private static final double NAMED = 1.3;
  private static final double ACCUSED = 0.5;
  private static final double NOUN = 0.7;
  private static final double HEARSAY = 0.3;
  private static final double TOPIC = 0.1;
  private static final double BACKGROUND = 0.5;
  private static final double REPLIED = 0.2;
  private static final double SAME_SIDE = 1.2;
  private static final double LEAST = 0.3;
  private static final double OPPOSED_SHARE = 0.5;
  private static final int OPPOSED_WORDS = 2;
  // Sentences within which whoever was charged is taken to answer.
  private static final int REJOINDER = 2;

  private final List<Utterance> claims;
  private final CommonWords common;
  private final Procedures procedures;

  AnswerScore(List<Utterance> claims, Procedures procedures) {
    this.claims = claims;
    this.procedures = procedures;
    this.common = new CommonWords(claims);
  }

  /**
   * How well claim {@code j} fits as what claim {@code i} answers.
   *
   * @param theirs how {@code j} answers something itself, empty if it does not
   * @return empty if it cannot be meant
   */
  OptionalDouble of(int i, int j, Reply reply, Optional<AnswerKind> theirs) {
    boolean replied = theirs.isPresent();
    Utterance answer = claims.get(i);
    Utterance other = claims.get(j);
    if (other.speaker() == answer.speaker()
        || weight(other.act()) < -1
        || other.citing() && other.draft().restsOn() < 0 && relayed(claims, j)
        || answer.nestedWith(other)
        || procedures.leaves(answer, other)
        || answer.sameWords(other) && !answersSameWords(answer, other, reply)
        || other.verbAct() == Act.DENY && !replied && answer.reference().anaphoric()) {
      return OptionalDouble.empty();
    }
    Fit fit = fit(answer, other);
    // One denial beside another denies the same.
    boolean along =
        theirs.filter(k -> k == AnswerKind.DISPUTES && k == reply.kind()).isPresent()
            && (reply.ground() == Reply.Ground.CUE || answer.dismissal().isPresent())
            && other.act() == Act.DENY
            && fit.sentences() < 2;
    if (replied && fit.sentences() > 2 && fit.words() < 0.3) {
      return OptionalDouble.empty();
    }
    if (j > i && !(fit.named() || fit.words() > 0.6)
        || !along && AnswerReach.tooFar(answer, other, reply, fit)) {
      return OptionalDouble.empty();
    }
    double score =
        WORDS * fit.words()
            + near(answer, fit)
            + (fit.named() ? NAMED : 0)
            + (fit.accused() ? ACCUSED : 0)
            + noun(answer.reference(), other.act())
            + weight(other.act())
            + (other.hearsay() && !answer.reference().anaphoric() ? HEARSAY : 0)
            + (j == 0 && pointsBack(answer) ? TOPIC : 0)
            - (background(j, answer) ? BACKGROUND : 0)
            - (replied ? REPLIED : 0)
            - (ownSide(answer, other) ? SAME_SIDE : 0);
    return score < LEAST ? OptionalDouble.empty() : OptionalDouble.of(score);
  }

  // "a confirmé ce qu'a annoncé X", "dément avoir vendu ses parts, comme l'affirme Le Monde"
  private static boolean answersSameWords(Utterance answer, Utterance other, Reply reply) {
    boolean stated =
        other.draft().construction() == Construction.INCISE && answer.act() == Act.DENY;
    return (reply.kind() == AnswerKind.CONFIRMS || stated)
        && !answer.draft().cue().equals(other.draft().cue());
  }

  // "Un ingénieur d'EDF affirme … EDF a démenti cette information": "cette" points at it all the
  // same
  private static boolean ownSide(Utterance answer, Utterance other) {
    return !answer.reference().anaphoric() && Answers.meet(answer.side(), other.side());
  }

  // "Cette annonce" means the last one.
  private static double near(Utterance answer, Fit fit) {
    return answer.reference().anaphoric() || answer.dismissal().isPresent()
        ? 1.8 / (1 + 0.7 * fit.sentences())
        : 0.9 / (1 + 0.5 * fit.sentences());
  }

  private static boolean pointsBack(Utterance answer) {
    return answer.reference().kind() != Reference.Kind.NONE || answer.dismissal().isPresent();
  }

  private Fit fit(Utterance answer, Utterance other) {
    double words =
        Math.max(
            common.share(answer.stems(), other.stems()),
            0.6 * common.share(answer.stems(), other.aroundStems()));
    return new Fit(
        answer.syntax() == other.syntax() ? common.share(answer.stems(), other.stems()) : words,
        Answers.meet(answer.about(), Set.of(other.speaker())),
        Answers.meet(answer.side(), other.around()),
        Math.abs(answer.draft().sentence() - other.draft().sentence()));
  }

  /**
   * Of several claims of one source in a row, an answer means the first, unless it takes up the
   * words of a later one.
   */
  int first(int i, int target) {
    int found = target;
    Set<String> words = claims.get(i).stems();
    double least = common.share(words, claims.get(target).stems());
    for (int j = target - 1; j >= 0; j--) {
      Utterance other = claims.get(j);
      boolean same = other.speaker() == claims.get(target).speaker();
      int gap = claims.get(i).reference().anaphoric() ? 5 : 1;
      boolean near = other.draft().sentence() >= claims.get(found).draft().sentence() - gap;
      if (same && !other.citing() && near && other.act() != Act.REQUEST) {
        found = common.share(words, other.stems()) >= least ? j : found;
      } else if (!other.citing()) {
        break;
      }
    }
    return found;
  }

  /** From 0.4 to 0.9, growing with the score. */
  static double confidence(double score) {
    return 0.4 + 0.5 * Math.min(1, Math.max(0, score / 3));
  }

  /**
   * True if claim {@code i} gives claim {@code j} the lie without any word of reply: by the
   * opposite polarity ("Le pont est fermé, dit X. Selon Y, le pont n'est pas fermé"), or because
   * the one whom {@code j} charges speaks next.
   */
  boolean opposed(int i, int j) {
    Utterance answer = claims.get(i);
    Utterance other = claims.get(j);
    if (answer.speaker() == other.speaker()
        || answer.citing()
        || other.citing()
        || answer.nestedWith(other)
        || answer.sameWords(other)
        || weight(answer.act()) < 0
        || weight(other.act()) < 0
        || Answers.meet(answer.side(), other.side())) {
      return false;
    }
    Fit fit = fit(answer, other);
    boolean charge =
        other.act() == Act.ACCUSE || other.act() == Act.ALLEGE || other.act() == Act.CRITICISE;
    boolean negative =
        answer.polarity() == Polarity.NEGATIVE && other.polarity() == Polarity.POSITIVE;
    boolean same = answer.wordsInCommon(other) >= OPPOSED_WORDS && fit.words() >= OPPOSED_SHARE;
    return same && answer.polarity() != other.polarity()
        || negative
            && (charge || other.act() == Act.REPORT || other.hearsay())
            && fit.accused()
            && fit.sentences() <= REJOINDER
        || charge
            && !other.draft().source().agentless()
            && fit.accused()
            && fit.sentences() > 0
            && fit.sentences() <= REJOINDER;
  }

  private boolean background(int j, Utterance answer) {
    Utterance other = claims.get(j);
    return other.syntax() != answer.syntax()
        && sentence(claims, j).mapToObj(claims::get).anyMatch(other::besideSourceOf);
  }

  /** The places of the claims of the same sentence as claim {@code j}, itself among them. */
  static IntStream sentence(List<Utterance> claims, int j) {
    Syntax syntax = claims.get(j).syntax();
    int first = j;
    while (first > 0 && claims.get(first - 1).syntax() == syntax) {
      first--;
    }
    int end = j + 1;
    while (end < claims.size() && claims.get(end).syntax() == syntax) {
      end++;
    }
    return IntStream.range(first, end);
  }

  private static double noun(Reference reference, Act act) {
    if (reference.kind() == Reference.Kind.CHARGE && !reference.acts().contains(act)) {
      return act == Act.ACCUSE || act == Act.ALLEGE || act == Act.REPORT ? 0.4 : -0.2;
    }
    if (reference.acts().isEmpty()) {
      return 0;
    }
    return reference.acts().contains(act) ? NOUN : -0.5;
  }

  // What is answered most: charges and what the press reports; thanks and questions never.
  private static double weight(Act act) {
    return switch (act) {
      case ACCUSE, ALLEGE -> 0.5;
      case CRITICISE, REPORT -> 0.3;
      case ASSERT, ANNOUNCE, THREATEN -> 0.1;
      case PROMISE, ADMIT, CONFIRM -> 0;
      case REQUEST -> -0.1;
      case DENY -> -0.1;
      case DOWNPLAY -> -0.5;
      case QUESTION, PRAISE -> -2;
    };
  }

  /** True for the root of a chain whose report has the same words: the report stands for both. */
  static boolean relayed(List<Utterance> claims, int root) {
    return sentence(claims, root)
        .mapToObj(claims::get)
        .anyMatch(
            c -> !c.citing() && c.draft().content().equals(claims.get(root).draft().content()));
  }
}
