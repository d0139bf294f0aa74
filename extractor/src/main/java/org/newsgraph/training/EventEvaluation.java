package org.newsgraph.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.newsgraph.event.EventFinder;
import org.newsgraph.training.LabelledHappenings.Prepared;

/** Measures the events found in articles against happenings labelled by hand. */
public final class EventEvaluation {

  private final EventFinder eventFinder = new EventFinder();

  /**
   * Finds the events of the articles that the table names.
   *
   * @param table labelled happenings, see {@link HappeningTable}
   * @param articles files with their articles; what the table does not name is passed over
   * @return the score of all articles together
   * @throws IOException if a file cannot be read, the table is malformed or names an article that
   *     is not among {@code articles}
   */
  public static EventScore run(Path table, List<Path> articles) throws IOException {
    LabelledHappenings<HappeningTable.Row> labelled = HappeningTable.read(table);
    EventEvaluation evaluation = new EventEvaluation();
    EventScore all = new EventScore();
    labelled.in(articles, evaluation::score).forEach(all::add);
    return all;
  }

  private EventScore score(Prepared article, List<HappeningTable.Row> rows) {
    return new EventComparison(article.analysis().text(), article::names)
        .compare(
            rows, eventFinder.find(article.analysis(), article.attribution(), article.times()));
  }
}
