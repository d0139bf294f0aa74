package org.newsgraph.site.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.corpus.Calendar;
import org.newsgraph.rdf.NG;

/**
 * The articles of the store by day, the latest first and those without a day last, some at a time.
 * Only the days that are shown are read.
 */
public final class ArticleList {

  /** In the place of a day, for the articles that have none. */
  public static final String UNDATED = "undated";

  private static final int MOST = 50;
  private static final Node CALENDAR = new Calendar().name();

  private final Graph graph;

  public ArticleList(Graph graph) {
    this.graph = graph;
  }

  private record Day(Node node, String date) {}

  /**
   * Where a part of the list begins.
   *
   * @param until its first day, such as {@code 2022-02-03}, or {@link #UNDATED}; empty for the
   *     latest
   * @param skip how many articles from there on were shown before
   */
  public record Start(Optional<String> until, int skip) {}

  /**
   * A part of the list.
   *
   * @param articles empty if there are none
   * @param next where it goes on, empty at its end
   */
  public record Part(List<Report> articles, Optional<Start> next) {}

  /** Fifty articles. */
  public Part from(Start start) {
    Lines lines = new Lines(graph);
    List<Report> shown = new ArrayList<>();
    int left = start.skip();
    for (Day day : days(start.until())) {
      List<Node> articles = of(day);
      int done = Math.min(left, articles.size());
      left -= done;
      for (Node article : articles.subList(done, articles.size())) {
        if (shown.size() == MOST) {
          return new Part(shown, Optional.of(new Start(Optional.of(day.date()), done)));
        }
        shown.add(lines.report(graph.things().of(article)));
        done++;
      }
    }
    return new Part(shown, Optional.empty());
  }

  private List<Day> days(Optional<String> until) {
    DatasetGraph dataset = graph.dataset();
    List<Day> days = new ArrayList<>();
    dataset
        .find(CALENDAR, Node.ANY, RDF.type.asNode(), NG.Day.asNode())
        .forEachRemaining(quad -> days.add(new Day(quad.getSubject(), date(quad.getSubject()))));
    // Letters sort behind digits: what has no day would be the latest of all.
    return days.stream()
        .filter(day -> until.isEmpty() || day.date().equals(UNDATED) || !later(day, until.get()))
        .sorted(
            Comparator.comparing((Day day) -> day.date().equals(UNDATED))
                .thenComparing(Comparator.comparing(Day::date).reversed()))
        .toList();
  }

  private static boolean later(Day day, String until) {
    return until.equals(UNDATED) || day.date().compareTo(until) > 0;
  }

  private String date(Node day) {
    var dates = graph.dataset().find(CALENDAR, day, NG.date.asNode(), Node.ANY);
    return dates.hasNext() ? dates.next().getObject().getLiteralLexicalForm() : UNDATED;
  }

  private List<Node> of(Day day) {
    List<Node> articles = new ArrayList<>();
    graph
        .dataset()
        .find(CALENDAR, Node.ANY, NG.publishedOn.asNode(), day.node())
        .forEachRemaining(quad -> articles.add(quad.getSubject()));
    articles.sort(Comparator.comparing(Node::toString));
    return articles;
  }
}
