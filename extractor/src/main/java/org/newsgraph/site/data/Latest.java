package org.newsgraph.site.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.corpus.Calendar;
import org.newsgraph.corpus.DerivedGraph;
import org.newsgraph.rdf.NG;

/**
 * Finds the latest of what has to do with a node: its latest claims, its latest events.
 *
 * <p>What is seldom named is read whole and sorted by day. Of what the press names every day that
 * would be ten thousands of claims; there the articles are asked one after the other, from the
 * latest on, and the first few hundred have enough. Either way the time hardly grows with the
 * store. For one page, inside one transaction; not thread-safe.
 */
final class Latest {

  /** So much is read and sorted; beyond it, asking the latest articles is quicker. */
  private static final int READ = 1_500;

  /** So many articles are asked; whoever was in the news long ago only is read in part instead. */
  private static final int ASKED = 10_000;

  private static final Node CALENDAR = new Calendar().name();
  private static final Comparator<Node> BY_NAME = Comparator.comparing(Node::toString);

  private final DatasetGraph dataset;

  /** The articles of the days looked at so far, the latest first. */
  private final List<Node> articles = new ArrayList<>();

  private final Map<Node, String> days = new HashMap<>();
  private Iterator<Node> daysLeft;

  Latest(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  private record Dated(Node node, String day) {}

  /**
   * The subjects that have {@code value} as their {@code property}, those of the latest articles
   * first; empty if there are none.
   *
   * @param value a node, or {@code Node.ANY} for all that have the property at all
   * @param most how many at most
   */
  List<Node> subjects(Node property, Node value, int most) {
    List<Quad> read = new ArrayList<>();
    Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, property, value);
    while (quads.hasNext() && read.size() < READ) {
      Quad quad = quads.next();
      if (DerivedGraph.isArticle(quad.getGraph())) {
        read.add(quad);
      }
    }
    Set<Node> latest = new LinkedHashSet<>();
    if (read.size() == READ) {
      ask(property, value, most, latest);
    }
    if (latest.size() < most) {
      latest.addAll(sorted(read));
    }
    return latest.stream().limit(most).toList();
  }

  private List<Node> sorted(List<Quad> quads) {
    return quads.stream()
        .map(quad -> new Dated(quad.getSubject(), day(quad.getGraph())))
        .sorted(
            Comparator.comparing(Dated::day)
                .reversed()
                .thenComparing(dated -> dated.node().toString()))
        .map(Dated::node)
        .toList();
  }

  /** The name of the article's day in the calendar, empty for one without: the greatest is last. */
  private String day(Node article) {
    return days.computeIfAbsent(
        article,
        a -> {
          Iterator<Quad> on = dataset.find(CALENDAR, a, NG.publishedOn.asNode(), Node.ANY);
          return on.hasNext() ? date(on.next().getObject()) : "";
        });
  }

  private String date(Node day) {
    Iterator<Quad> dates = dataset.find(CALENDAR, day, NG.date.asNode(), Node.ANY);
    return dates.hasNext() ? dates.next().getObject().getLiteralLexicalForm() : "";
  }

  private void ask(Node property, Node value, int most, Set<Node> latest) {
    for (int i = 0; i < ASKED && latest.size() < most && reach(i); i++) {
      List<Node> found = new ArrayList<>();
      dataset
          .find(articles.get(i), Node.ANY, property, value)
          .forEachRemaining(quad -> found.add(quad.getSubject()));
      found.sort(BY_NAME);
      latest.addAll(found);
    }
  }

  /** Looks at further days until so many articles are known; false if there are no more. */
  private boolean reach(int index) {
    if (daysLeft == null) {
      daysLeft = days();
    }
    while (index >= articles.size() && daysLeft.hasNext()) {
      List<Node> ofDay = new ArrayList<>();
      dataset
          .find(CALENDAR, Node.ANY, NG.publishedOn.asNode(), daysLeft.next())
          .forEachRemaining(quad -> ofDay.add(quad.getSubject()));
      ofDay.sort(BY_NAME);
      articles.addAll(ofDay);
    }
    return index < articles.size();
  }

  private Iterator<Node> days() {
    List<Dated> dated = new ArrayList<>();
    dataset
        .find(CALENDAR, Node.ANY, NG.date.asNode(), Node.ANY)
        .forEachRemaining(
            quad ->
                dated.add(new Dated(quad.getSubject(), quad.getObject().getLiteralLexicalForm())));
    return dated.stream()
        .sorted(Comparator.comparing(Dated::day).reversed())
        .map(Dated::node)
        .iterator();
  }
}
