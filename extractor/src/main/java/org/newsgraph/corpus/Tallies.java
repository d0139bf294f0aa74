package org.newsgraph.corpus;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.rdf.NG;

/**
 * How many: claims by outlet, persons quoted by outlet and month, how often each is quoted and
 * named.
 *
 * <p>Every number is a sum over the articles, so that an article that comes is added and one that
 * goes is taken off, and nobody else is looked at. Whoever wants the first of a ranking finds the
 * numbers that occur as {@code rdf:value} of one node ({@code …/tallies/quoted}, {@code
 * …/tallies/named}), of which there are few, and from them who has that many.
 */
public final class Tallies implements DerivedGraph {

  private static final String PATH = NAMES + "tallies";
  private static final Node NAME = NodeFactory.createURI(PATH);
  private static final Node VALUE = RDF.value.asNode();

  /** The numbers by which there is a ranking, and the node that lists those that occur. */
  private static final Map<Node, Node> RANKED =
      Map.of(
          NG.timesQuoted.asNode(), NodeFactory.createURI(PATH + "/quoted"),
          NG.timesNamed.asNode(), NodeFactory.createURI(PATH + "/named"));

  private static final Set<Node> NUMBERS =
      Set.of(
          NG.articles.asNode(),
          NG.articlesCitingMedia.asNode(),
          NG.claims.asNode(),
          NG.men.asNode(),
          NG.personsOfUnknownGender.asNode(),
          NG.timesNamed.asNode(),
          NG.timesQuoted.asNode(),
          NG.unnamedClaims.asNode(),
          NG.women.asNode());

  @Override
  public Node name() {
    return NAME;
  }

  @Override
  public boolean isLacking(DatasetGraph dataset) {
    return !new MostCited(dataset, NAME).isMarked();
  }

  @Override
  public void rebuild(DatasetGraph dataset, Runnable step) {
    dataset.removeGraph(NAME);
    Map<Tally, Map<Node, Long>> sums = new HashMap<>();
    for (Node article : DerivedGraph.articles(dataset)) {
      add(dataset.getGraph(article), 1, sums);
      step.run();
    }
    change(sums, dataset);
  }

  @Override
  public void update(DatasetGraph dataset, Collection<Node> changed, Collection<Graph> gone) {
    Map<Tally, Map<Node, Long>> sums = new HashMap<>();
    gone.forEach(graph -> add(graph, -1, sums));
    changed.forEach(article -> add(dataset.getGraph(article), 1, sums));
    change(sums, dataset);
  }

  private static void add(Graph article, long times, Map<Tally, Map<Node, Long>> sums) {
    new ArticleTallies(PATH + "/", article)
        .read()
        .forEach(
            (tally, numbers) -> {
              Map<Node, Long> sum = sums.computeIfAbsent(tally, t -> new HashMap<>());
              numbers.forEach((property, n) -> sum.merge(property, times * n, Long::sum));
            });
  }

  private static void change(Map<Tally, Map<Node, Long>> sums, DatasetGraph dataset) {
    sums.forEach((tally, numbers) -> change(tally, numbers, dataset));
    MostCited media = new MostCited(dataset, NAME);
    for (Tally tally : sums.keySet()) {
      Node outlet = tally.of().get(NG.outlet.asNode());
      if (outlet != null) {
        media.mark(tally.node(), outlet);
      }
    }
  }

  /** Adds to what is written of a tally; one that has no number left goes. */
  private static void change(Tally tally, Map<Node, Long> added, DatasetGraph dataset) {
    Map<Node, Long> numbers = new HashMap<>(added);
    Iterator<Quad> written = dataset.find(NAME, tally.node(), Node.ANY, Node.ANY);
    Map<Node, Node> before = new HashMap<>();
    while (written.hasNext()) {
      Quad quad = written.next();
      if (NUMBERS.contains(quad.getPredicate())) {
        before.put(quad.getPredicate(), quad.getObject());
        long number = Long.parseLong(quad.getObject().getLiteralLexicalForm());
        numbers.merge(quad.getPredicate(), number, Long::sum);
      }
    }
    dataset.deleteAny(NAME, tally.node(), Node.ANY, Node.ANY);
    numbers.values().removeIf(number -> number == 0);
    if (!numbers.isEmpty()) {
      tally.of().forEach((property, what) -> dataset.add(NAME, tally.node(), property, what));
    }
    numbers.forEach(
        (property, number) -> dataset.add(NAME, tally.node(), property, literal(number)));
    rank(before, numbers, dataset);
  }

  private static void rank(Map<Node, Node> before, Map<Node, Long> now, DatasetGraph dataset) {
    RANKED.forEach(
        (property, ranking) -> {
          Node old = before.get(property);
          if (old != null && !dataset.contains(NAME, Node.ANY, property, old)) {
            dataset.delete(NAME, ranking, VALUE, old);
          }
          if (now.containsKey(property)) {
            dataset.add(NAME, ranking, VALUE, literal(now.get(property)));
          }
        });
  }

  private static Node literal(long number) {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
  }
}
