package org.newsgraph.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.newsgraph.event.EventFinder;
import org.newsgraph.training.ChoiceTrainer.Manner;

/**
 * Learns from articles whose happenings somebody dated how much each sign speaks for a time being
 * that of a happening.
 */
public final class TimeTrainer {

  /** Even: lower ones give happenings a day that is another's. */
  private static final double THRESHOLD = 0.5;

  /** Strong enough that signs of a few articles keep small weights; 3 was no better. */
  private static final double RIDGE = 10;

  private static final String HEAD =
      """
      # How much each sign of a time near a happening speaks for its being when that was: the weights of a logistic
      # regression. The likeliest time is taken if its probability by the sum of its signs is at least "threshold".
      # Rebuilt with: newsgraph train times TABLE ARTICLES --model FILE; what each sign means is said in TimeSigns.
      # source: learned from %d articles: those of src/test/resources/org/newsgraph/event/labelled-happenings.tsv and
      #   48 annotated ones that are not part of the project
      # licence: Apache-2.0
      sign\tweight
      """;

  private final EventFinder eventFinder = new EventFinder();
  private final PrintStream report;

  /** A trainer that prints to {@code report}. */
  public TimeTrainer(PrintStream report) {
    this.report = report;
  }

  /**
   * Learns from the table and writes the weights.
   *
   * @throws IOException if a file cannot be read or written, or the table names an article that is
   *     not among {@code articles}
   */
  public void train(Path table, List<Path> articles, Path model) throws IOException {
    new ChoiceTrainer(new Manner(RIDGE, THRESHOLD, HEAD), report)
        .train(
            TimeTable.read(table),
            articles,
            TimeTable.Row::trigger,
            a -> eventFinder.times(a.analysis(), a.attribution(), a.times()),
            (article, row, time) -> row.isAt(article.analysis().text(), time),
            model);
  }
}
