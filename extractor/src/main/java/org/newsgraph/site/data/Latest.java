package org.newsgraph.site.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.corpus.Calendar;
import org.newsgraph.corpus.DerivedGraph;
import org.newsgraph.rdf.NG;

/**
 * Finds the latest of what has to do with a node: its latest claims, its latest events.
 *
 * <p>What is seldom named is read whole and sorted by day. Of what the press names every day that
 * would be ten thousands of claims; there the articles are asked one after the other, from the
 * latest on, and the first few hundred have enough. Which of the two is shorter cannot be known
 * before, so both go on by turns, each time twice as far, until one has the answer: it is the same,
 * and takes no more than about four times the steps of the shorter way. For one page, inside one
 * transaction; not thread-safe.
 */
final class Latest {

  /** So much is read before any article is asked, and as many articles are asked then. */
  private static final int READ = 1_500;

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

  private record Told(Node node, Node article, String day) {}

  /**
   * The subjects that have {@code value} as their {@code property}, those of the latest articles
   * first; empty if there are none.
   *
   * @param value a node, or {@code Node.ANY} for all that have the property at all
   * @param most how many at most
   */
  List<Node> subjects(Node property, Node value, int most) {
    Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, property, value);
    List<Quad> read = new ArrayList<>();
    Set<Node> asked = new LinkedHashSet<>();
    int begin = 0;
    for (int end = READ; ; end = 2 * end) {
      read(quads, end - begin, read);
      if (!quads.hasNext()) {
        return sorted(read).limit(most).toList();
      }
      ask(begin, end, new Quad(Node.ANY, Node.ANY, property, value), most, asked);
      if (asked.size() >= most) {
        return asked.stream().limit(most).toList();
      }
      begin = end;
    }
  }

  private static void read(Iterator<Quad> quads, int most, List<Quad> read) {
    for (int i = 0; i < most && quads.hasNext(); i++) {
      Quad quad = quads.next();
      if (DerivedGraph.isArticle(quad.getGraph())) {
        read.add(quad);
      }
    }
  }

  /** In the order in which the articles would be asked. */
  private Stream<Node> sorted(List<Quad> quads) {
    return quads.stream()
        .map(quad -> new Told(quad.getSubject(), quad.getGraph(), day(quad.getGraph())))
        .sorted(
            Comparator.comparing(Told::day)
                .reversed()
                .thenComparing(Told::article, BY_NAME)
                .thenComparing(Told::node, BY_NAME))
        .map(Told::node)
        .distinct();
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

  /** Adds what the articles of these numbers say, until there are {@code most}. */
  private void ask(int begin, int end, Quad pattern, int most, Set<Node> latest) {
    for (int i = begin; i < end && latest.size() < most && reach(i); i++) {
      List<Node> found = new ArrayList<>();
      dataset
          .find(articles.get(i), Node.ANY, pattern.getPredicate(), pattern.getObject())
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

  /** The latest first, and the one of the articles without a day last. */
  private Iterator<Node> days() {
    List<Dated> dated = new ArrayList<>();
    dataset
        .find(CALENDAR, Node.ANY, RDF.type.asNode(), NG.Day.asNode())
        .forEachRemaining(quad -> dated.add(new Dated(quad.getSubject(), date(quad.getSubject()))));
    return dated.stream()
        .sorted(Comparator.comparing(Dated::day).reversed())
        .map(Dated::node)
        .iterator();
  }
}
