package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.newsgraph.lexicon.LexiconFile;

/**
 * How likely one claim answers another, and whether it then disputes or qualifies it: two logistic
 * regressions over yes-or-no evidence. Their weights are a data file, so that anyone can read why
 * two claims were tied. Thread-safe.
 *
 * @param answers weights by the name of the evidence
 * @param disputes the same for disputing rather than qualifying
 */
public record AnswerModel(Map<String, Double> answers, Map<String, Double> disputes) {

  /**
   * From here on a pair is tied, whatever the rules say, if a word of the answer says it is one.
   */
  public static final double TIES = 0.3;

  /** The same where no word says so: being wrong sets two at odds who are not. */
  private static final double TIES_UNTOLD = 0.6;

  /** A pair that the rules tie stays so from here on. */
  private static final double KEEPS = 0.1;

  public AnswerModel {
    answers = Map.copyOf(answers);
    disputes = Map.copyOf(disputes);
  }

  /** The model that ships with the program. */
  static AnswerModel load() {
    Map<String, Double> answers = new TreeMap<>();
    Map<String, Double> disputes = new TreeMap<>();
    for (LexiconFile.Row row : LexiconFile.read(AnswerModel.class, "fr/answer-weights.tsv")) {
      answers.put(row.get("evidence"), Double.valueOf(row.get("answers")));
      disputes.put(row.get("evidence"), Double.valueOf(row.get("disputes")));
    }
    return new AnswerModel(answers, disputes);
  }

  /** From 0 to 1; evidence that the model does not know counts nothing. */
  public double likelihood(List<String> evidence) {
    return logistic(answers, evidence);
  }

  /** How an answer with this evidence bears on what it answers, where no word of it says how. */
  public AnswerKind kind(List<String> evidence) {
    return logistic(disputes, evidence) >= 0.5 ? AnswerKind.DISPUTES : AnswerKind.QUALIFIES;
  }

  private static double logistic(Map<String, Double> weights, List<String> evidence) {
    double sum = 0;
    for (String name : evidence) {
      sum += weights.getOrDefault(name, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /**
   * The answers that remain or appear once all pairs have been weighed.
   *
   * @param claims of one article
   * @param bounds what no weight may overrule
   * @param ruled the answer that the rules give for each claim
   */
  List<Optional<Answer>> weigh(
      List<Utterance> claims,
      AnswerEvidence evidence,
      AnswerBounds bounds,
      List<Optional<Answer>> ruled) {
    List<Optional<Answer>> weighed = new ArrayList<>();
    for (int i = 0; i < evidence.size(); i++) {
      int at = i;
      boolean told = evidence.told(i);
      IntPredicate allowed = j -> bounds.allow(claims.get(at), claims.get(j), told, false);
      Optional<Answer> rule =
          ruled.get(i).filter(a -> bounds.allow(claims.get(at), claims.get(a.claim()), told, true));
      Optional<Answer> best = best(evidence, allowed, i);
      boolean keeps =
          rule.isPresent()
              && (!evidence.possible(i, rule.get().claim())
                  || likelihood(evidence.of(i, rule.get().claim())) >= KEEPS);
      weighed.add(best.isPresent() ? best : keeps ? rule : Optional.empty());
    }
    return weighed;
  }

  private Optional<Answer> best(AnswerEvidence evidence, IntPredicate allowed, int i) {
    double most = evidence.told(i) ? TIES : TIES_UNTOLD;
    Optional<Answer> best = Optional.empty();
    for (int j : evidence.candidates(i)) {
      List<String> pair = evidence.of(i, j);
      double likelihood = allowed.test(j) ? likelihood(pair) : 0;
      // Of two that are alike likely the later one, which is nearer.
      if (likelihood >= most) {
        most = likelihood;
        AnswerKind kind = kind(evidence, i, j, pair);
        best = Optional.of(new Answer(j, kind, 0.4 + 0.5 * likelihood));
      }
    }
    return best;
  }

  private AnswerKind kind(AnswerEvidence evidence, int i, int j, List<String> pair) {
    Optional<AnswerKind> told =
        evidence.reply(i).filter(r -> r.ground() != Reply.Ground.CONNECTIVE).map(Reply::kind);
    Contradictions.Kind contradiction = evidence.contradiction(i, j);
    boolean plain = contradiction == Contradictions.Kind.NONE && !evidence.told(i);
    return told.or(contradiction::answer)
        .orElseGet(() -> plain ? AnswerKind.QUALIFIES : kind(pair));
  }
}
