package org.newsgraph.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.newsgraph.event.EventFinder;
import org.newsgraph.training.ChoiceTrainer.Manner;

/**
 * Learns from articles whose happenings somebody placed how much each sign speaks for a place being
 * that of a happening.
 */
public final class PlaceTrainer {

  /**
   * Below even: of several places around a happening, a town and its country, none is likely by
   * itself; 0.42 was worse on articles not learned from, 0.30 no better and gives more wrong ones.
   */
  private static final double THRESHOLD = 0.36;

  /** Weaker and signs of a few articles would get large weights; 10 and 20 were worse. */
  private static final double RIDGE = 3.5;

  private static final String HEAD =
      """
      # How much each sign of a place near a happening speaks for its being where that took place: the weights of a
      # logistic regression. A place is taken if its probability by the sum of its signs is at least "threshold".
      # Rebuilt with: newsgraph train places TABLE ARTICLES --model FILE; what each sign means is said in PlaceSigns.
      # source: learned from %d articles: those of src/test/resources/org/newsgraph/event/labelled-happenings.tsv and
      #   48 annotated ones that are not part of the project
      # licence: Apache-2.0
      sign\tweight
      """;

  private final EventFinder eventFinder = new EventFinder();
  private final PrintStream report;

  /** A trainer that prints to {@code report}. */
  public PlaceTrainer(PrintStream report) {
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
            PlaceTable.read(table),
            articles,
            PlaceTable.Row::trigger,
            a -> eventFinder.places(a.analysis(), a.attribution(), a.times()),
            (article, row, place) -> row.isAt(article.names(place)),
            model);
  }
}
