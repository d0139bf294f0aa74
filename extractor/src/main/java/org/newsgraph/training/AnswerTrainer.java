package org.newsgraph.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.claim.AnswerModel;
import org.newsgraph.claim.AnswerPairs.Pair;
import org.newsgraph.training.AnsweredArticles.Answered;
import org.newsgraph.training.LogisticRegression.Example;

/**
 * Learns from articles with marked claims how much each kind of evidence counts for one claim
 * answering another, and for disputing rather than qualifying it. Checks itself by leaving out one
 * article after the other.
 */
public final class AnswerTrainer {

  private static final String HEAD =
      """
      # How much each piece of evidence counts for one claim answering another, and for disputing it rather than qualifying it (logistic regressions).
      # Rebuilt with: newsgraph train answers MARKED... --model FILE, MARKED being folders of articles whose claims are marked by hand
      # source: learned from the project's own marked articles (texts of Wikinews, CC BY 2.5, and made passages)
      # licence: Apache-2.0
      evidence\tanswers\tdisputes
      """;

  // A hundred answers are few for so many kinds of evidence.
  private static final double RIDGE = 1;

  private final PrintStream report;

  /** A trainer that prints to {@code report}. */
  public AnswerTrainer(PrintStream report) {
    this.report = report;
  }

  /**
   * Learns and writes the weights.
   *
   * @param folders each with {@code ID.json} files of marked claims and {@code articles.jsonl}
   * @param without ids of articles to leave out, for a check on articles not learned from
   * @throws IOException if a file cannot be read or written
   */
  public void train(List<Path> folders, List<String> without, Path model) throws IOException {
    List<Answered> articles = new ArrayList<>();
    for (Path folder : folders) {
      for (Answered article : new AnsweredArticles().read(folder)) {
        if (!without.contains(article.id())) {
          articles.add(article);
        }
      }
    }
    check(articles);
    AnswerModel learned = fit(articles, null);
    Map<String, Double> sorted = new TreeMap<>(learned.answers());
    StringBuilder text = new StringBuilder(HEAD);
    sorted.forEach(
        (name, weight) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "%s\t%.2f\t%.2f%n",
                    name,
                    weight,
                    learned.disputes().getOrDefault(name, 0.0))));
    Files.writeString(model, text, StandardCharsets.UTF_8);
  }

  private static AnswerModel fit(List<Answered> articles, Answered without) {
    List<Example> answers = new ArrayList<>();
    List<Example> disputes = new ArrayList<>();
    for (Answered article : articles) {
      for (Pair pair : article == without ? List.<Pair>of() : article.pairs()) {
        if (article.unclear().contains(pair.answer())) {
          continue;
        }
        boolean right = article.right(pair);
        answers.add(new Example(pair.evidence(), right));
        if (right && !article.how(pair).equals("confirms")) {
          disputes.add(new Example(pair.evidence(), article.how(pair).equals("disputes")));
        }
      }
    }
    return new AnswerModel(
        LogisticRegression.fit(answers, RIDGE), LogisticRegression.fit(disputes, 2 * RIDGE));
  }

  // Each article by a model that has not seen it.
  private void check(List<Answered> articles) {
    int made = 0;
    int right = 0;
    int all = 0;
    for (Answered article : articles) {
      AnswerModel model = fit(articles, article);
      all += article.marked();
      Map<Integer, Pair> best = new TreeMap<>();
      Map<Integer, Double> most = new TreeMap<>();
      for (Pair pair : article.pairs()) {
        double likelihood = model.likelihood(pair.evidence());
        if (likelihood >= most.getOrDefault(pair.answer(), AnswerModel.TIES)) {
          most.put(pair.answer(), likelihood);
          best.put(pair.answer(), pair);
        }
      }
      made += best.size();
      right += (int) best.values().stream().filter(article::right).count();
    }
    report.printf(
        Locale.ROOT,
        "leaving out one article after the other: %d tied, %d of them rightly, of %d marked answers in %d articles%n",
        made,
        right,
        all,
        articles.size());
  }
}
