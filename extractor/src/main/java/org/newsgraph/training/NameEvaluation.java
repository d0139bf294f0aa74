package org.newsgraph.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.NameFinder;
import org.newsgraph.training.NamedArticle.Name;

/** Measures the name finder on articles of a later time than those it was trained on. */
public final class NameEvaluation {

  private final PrintStream report;

  /** An evaluation that prints to {@code report}. */
  public NameEvaluation(PrintStream report) {
    this.report = report;
  }

  /**
   * Trains on the articles before {@code day} and prints the figures on the others.
   *
   * @param day ISO 8601 date, such as {@code 2017-01-01}
   * @return the score on the others
   * @throws IOException if the corpus cannot be read
   */
  public NameScore splitAt(Path corpus, String day) throws IOException {
    List<NamedArticle> articles = NameCorpus.read(corpus, NameTrainer.CORPUS_TYPES);
    List<NamedArticle> before = new ArrayList<>();
    List<NamedArticle> after = new ArrayList<>();
    for (NamedArticle article : articles) {
      (article.day().compareTo(day) < 0 ? before : after).add(article);
    }
    report.println("trained on " + before.size() + " articles, tested on " + after.size());
    NameScore score = score(new NameFinder(new NameTrainer(report).train(before)), after);
    score.print(report);
    return score;
  }

  /** The score of {@code finder} on {@code articles}. */
  public NameScore score(NameFinder finder, List<NamedArticle> articles) {
    NameScore score = new NameScore(NameTrainer.CORPUS_TYPES);
    for (NamedArticle article : articles) {
      List<Name> found = new ArrayList<>();
      for (Mention mention : finder.find(article.analysis())) {
        found.add(new Name(mention.span(), NameTrainer.TYPES.indexOf(mention.type())));
      }
      score.add(article.names(), found);
    }
    return score;
  }
}
