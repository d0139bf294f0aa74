package org.newsgraph.site.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
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
   * @param after of that day only the articles whose IRIs follow this one; empty for all of them
   * @param skip how many articles from there on are left out
   */
  public record Start(Optional<String> until, Optional<String> after, int skip) {

    /** A day and all before it. */
    static Start on(String day) {
      return new Start(Optional.of(day), Optional.empty(), 0);
    }

    /** What follows an article of a day. */
    static Start after(String day, String article) {
      return new Start(Optional.of(day), Optional.of(article), 0);
    }

    private boolean isBefore(Node article, String day) {
      return until.equals(Optional.of(day))
          && after.filter(last -> last.compareTo(article.toString()) >= 0).isPresent();
    }
  }

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
      // One more than there is room for tells where the list goes on.
      List<Node> articles = first(left + MOST - shown.size() + 1, day, start);
      int skipped = Math.min(left, articles.size());
      left -= skipped;
      List<Node> wanted = articles.subList(skipped, articles.size());
      int room = MOST - shown.size();
      wanted.stream().limit(room).map(graph.things()::of).map(lines::report).forEach(shown::add);
      if (wanted.size() > room) {
        Start next =
            room == 0
                ? Start.on(day.date())
                : Start.after(day.date(), articles.get(skipped + room - 1).toString());
        return new Part(shown, Optional.of(next));
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

  /** The first articles of a day by IRI, at most so many: a day may have a hundred thousand. */
  private List<Node> first(int most, Day day, Start start) {
    NavigableSet<Node> first = new TreeSet<>(Comparator.comparing(Node::toString));
    graph
        .dataset()
        .find(CALENDAR, Node.ANY, NG.publishedOn.asNode(), day.node())
        .forEachRemaining(
            quad -> {
              if (!start.isBefore(quad.getSubject(), day.date())) {
                first.add(quad.getSubject());
              }
              if (first.size() > most) {
                first.pollLast();
              }
            });
    return List.copyOf(first);
  }
}
