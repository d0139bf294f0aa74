package org.newsgraph.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.rdf.NG;

/**
 * The media that an outlet cites most, marked on its tally: who lists all outlets need not read all
 * that each of them ever cited.
 */
final class MostCited {

  private static final int MOST = 10;

  private static final Node OUTLET = NG.citingOutlet.asNode();
  private static final Node MEDIUM = NG.citedMedium.asNode();
  private static final Node ARTICLES = NG.articles.asNode();
  private static final Node MARK = NG.mostCited.asNode();

  private final DatasetGraph dataset;
  private final Node graph;

  private record Cited(Node medium, long articles) {
    static final Comparator<Cited> ORDER =
        Comparator.comparing(Cited::articles)
            .reversed()
            .thenComparing(cited -> cited.medium().getURI());
  }

  /**
   * @param graph name of the graph that holds the tallies
   */
  MostCited(DatasetGraph dataset, Node graph) {
    this.dataset = dataset;
    this.graph = graph;
  }

  /** False if an earlier version of the program wrote the tallies. */
  boolean isMarked() {
    return !dataset.contains(graph, Node.ANY, MEDIUM, Node.ANY)
        || dataset.contains(graph, Node.ANY, MARK, Node.ANY);
  }

  /** Marks the ten that the outlet cites in the most articles; of equals the first by IRI. */
  void mark(Node tally, Node outlet) {
    dataset.deleteAny(graph, tally, MARK, Node.ANY);
    List<Cited> cited = new ArrayList<>();
    dataset
        .find(graph, Node.ANY, OUTLET, outlet)
        .forEachRemaining(
            quad -> {
              Node pair = quad.getSubject();
              cited.add(new Cited(of(pair, MEDIUM), articles(pair)));
            });
    cited.stream()
        .sorted(Cited.ORDER)
        .limit(MOST)
        .forEach(most -> dataset.add(graph, tally, MARK, most.medium()));
  }

  private long articles(Node pair) {
    return Long.parseLong(of(pair, ARTICLES).getLiteralLexicalForm());
  }

  private Node of(Node pair, Node property) {
    return dataset.find(graph, pair, property, Node.ANY).next().getObject();
  }
}
