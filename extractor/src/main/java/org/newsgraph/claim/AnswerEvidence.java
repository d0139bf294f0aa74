package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What speaks for and against one claim of an article answering another, in words: "words=many",
 * "party=accused". Each question has a few answers, and each answer a weight. One article;
 * immutable.
 */
final class AnswerEvidence {

  // Sentences that an answer may reach back.
  private static final int REACH = 14;
  // Claims back in which two may have had words before.
  private static final int QUARREL = 40;

  private final List<Utterance> claims;
  private final CommonWords common;
  private final List<Optional<Reply>> replies = new ArrayList<>();
  private final Replies replying;
  private final TurnPhrases turns;
  private final Contradictions contradictions;

  AnswerEvidence(
      List<Utterance> claims, Replies replying, TurnPhrases turns, Contradictions contradictions) {
    this.claims = claims;
    this.replying = replying;
    this.turns = turns;
    this.contradictions = contradictions;
    this.common = new CommonWords(claims);
    for (int i = 0; i < claims.size(); i++) {
      replies.add(replying.of(claims, i));
    }
  }

  /** The claims that claim {@code i} may answer, in the order of the text. */
  List<Integer> candidates(int i) {
    List<Integer> found = new ArrayList<>();
    int first = i;
    while (first > 0 && distance(claims.get(i), claims.get(first - 1)) <= REACH) {
      first--;
    }
    for (int j = first; j < claims.size() && (j <= i || sameSentence(i, j)); j++) {
      if (possible(i, j)) {
        found.add(j);
      }
    }
    return found;
  }

  /** Whether claim {@code i} can answer claim {@code j} at all. */
  boolean possible(int i, int j) {
    Utterance answer = claims.get(i);
    Utterance other = claims.get(j);
    return i != j
        && !answer.citing()
        && answer.speaker() != other.speaker()
        && !answer.nestedWith(other)
        && !answer.sameWords(other)
        && !(other.citing() && other.draft().restsOn() < 0 && AnswerScore.relayed(claims, j));
  }

  private boolean sameSentence(int i, int j) {
    return claims.get(i).syntax() == claims.get(j).syntax();
  }

  /** Number of claims. */
  int size() {
    return claims.size();
  }

  /** How claim {@code i} says itself that it answers something, empty if it does not. */
  Optional<Reply> reply(int i) {
    return replies.get(i);
  }

  /** True if a word of claim {@code i} says that it answers something: more than "mais". */
  boolean told(int i) {
    return replies.get(i).filter(r -> r.ground() != Reply.Ground.CONNECTIVE).isPresent()
        || replying.verb(claims.get(i).verb());
  }

  /** By what claim {@code i} contradicts claim {@code j}. */
  Contradictions.Kind contradiction(int i, int j) {
    return contradictions.between(claims.get(i), claims.get(j));
  }

  /** The evidence on claim {@code i} answering claim {@code j}. */
  List<String> of(int i, int j) {
    Utterance answer = claims.get(i);
    Utterance other = claims.get(j);
    List<String> evidence = new ArrayList<>();
    evidence.add("any");
    evidence.add("ground=" + ground(i));
    evidence.add("act=" + answer.act());
    evidence.add("other=" + other.act());
    evidence.add("points=" + answer.reference().kind());
    if (!answer.reference().acts().isEmpty()) {
      evidence.add("noun=" + answer.reference().acts().contains(other.act()));
    }
    evidence.add("dismisses=" + answer.dismissal().isPresent());
    evidence.add("verb=" + replying.verb(answer.verb()));
    evidence.add("turn=" + turns.in(answer.syntax()));
    evidence.add("contradicts=" + contradiction(i, j));
    evidence.add("rejoinder=" + AnswerBounds.rejoinder(answer, other));
    evidence.add("hearsay=" + other.hearsay());
    evidence.add("chain=" + other.citing());
    evidence.add("first=" + (j == 0));
    evidence.add("replies=" + replies.get(j).isPresent());
    evidence.add("polarity=" + (answer.polarity() != other.polarity()));
    evidence.add("between=" + Math.min(3, between(i, j)));
    evidence.add("paragraph=" + paragraph(answer, other));
    if (j > i) {
      evidence.add("behind");
    }
    if (!answer.figures().isEmpty() && !other.figures().isEmpty()) {
      evidence.add("figures=" + Answers.meet(answer.figures(), other.figures()));
    }
    together(i, j, evidence);
    return evidence;
  }

  // The topic, the parties and the distance count otherwise for a denial than for an assertion.
  private void together(int i, int j, List<String> evidence) {
    Utterance answer = claims.get(i);
    Utterance other = claims.get(j);
    double words = common.share(answer.stems(), other.stems());
    double around = common.share(answer.stems(), other.aroundStems());
    String party = party(answer, other);
    String near = near(distance(answer, other));
    evidence.add("words=" + share(words));
    evidence.add("around=" + share(around));
    evidence.add("common=" + Math.min(3, answer.wordsInCommon(other)));
    evidence.add("distance=" + near);
    evidence.add("party=" + party);
    evidence.add("named=" + Answers.meet(answer.about(), Set.of(other.speaker())));
    evidence.add("side=" + Answers.meet(answer.side(), other.side()));
    evidence.add("quarrel=" + quarrel(i, j));
    boolean charge =
        switch (other.act()) {
          case ACCUSE, ALLEGE, CRITICISE, REPORT -> true;
          default -> false;
        };
    String cue = "cue." + replies.get(i).filter(r -> r.ground() == Reply.Ground.CUE).isPresent();
    evidence.add("charge." + charge + ".party=" + party);
    evidence.add(cue + ".distance=" + near);
    evidence.add(cue + ".words=" + share(Math.max(words, around)));
    evidence.add(cue + ".charge=" + charge);
    evidence.add(cue + ".party=" + party);
  }

  private String ground(int i) {
    return replies
        .get(i)
        .map(r -> (r.ground() + "." + r.kind()).toLowerCase(Locale.ROOT))
        .orElse("none");
  }

  // How the other claim speaks of the one who answers: in its content, by a kindred word ("le
  // régime
  // syrien", "l'armée syrienne"), in its sentence, or not.
  private static String party(Utterance answer, Utterance other) {
    if (Answers.meet(answer.side(), other.about())) {
      return "content";
    }
    if (Answers.meet(answer.sourceStems(), other.stems())) {
      return "kin";
    }
    return Answers.meet(answer.side(), other.around()) ? "sentence" : "none";
  }

  private static String near(int sentences) {
    if (sentences < 2) {
      return sentences == 0 ? "same" : "next";
    }
    return sentences < 4 ? "near" : sentences < 8 ? "far" : "farther";
  }

  private static String share(double share) {
    return share == 0
        ? "none"
        : share < 0.15 ? "few" : share < 0.35 ? "some" : share < 0.6 ? "many" : "most";
  }

  private static int distance(Utterance a, Utterance b) {
    return Math.abs(a.draft().sentence() - b.draft().sentence());
  }

  private int between(int i, int j) {
    int count = 0;
    for (int k = Math.min(i, j) + 1; k < Math.max(i, j); k++) {
      count += claims.get(k).citing() || claims.get(k).speaker() == claims.get(i).speaker() ? 0 : 1;
    }
    return count;
  }

  private static String paragraph(Utterance a, Utterance b) {
    int apart = Math.abs(a.syntax().sentence().block() - b.syntax().sentence().block());
    return apart == 0 ? "same" : apart == 1 ? "next" : "far";
  }

  // Whether the two have had words before: one names the other, or speaks of its side.
  private boolean quarrel(int i, int j) {
    for (int k = Math.max(0, i - QUARREL); k < i; k++) {
      Utterance one = claims.get(k);
      boolean against =
          one.speaker() == claims.get(j).speaker()
                  && Answers.meet(one.about(), claims.get(i).side())
              || one.speaker() == claims.get(i).speaker()
                  && Answers.meet(one.about(), claims.get(j).side());
      if (k != j && against) {
        return true;
      }
    }
    return false;
  }
}
