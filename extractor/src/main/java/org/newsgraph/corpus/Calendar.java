package org.newsgraph.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.rdf.NG;

/**
 * Which articles appeared on which day, and which have no day: an article points at its day, and
 * the day says its date.
 *
 * <p>A store has few days and many articles. A query sorts the days and takes articles from the
 * latest on until it has enough, where sorting the articles themselves would read them all.
 */
public final class Calendar implements DerivedGraph {

  private static final Node NAME = NodeFactory.createURI(NAMES + "calendar");
  private static final Node ON = NG.publishedOn.asNode();
  private static final Node DATE = NG.date.asNode();
  private static final Node TYPE = RDF.type.asNode();
  private static final Node DAY = NG.Day.asNode();
  private static final String UNDATED = "undated";

  @Override
  public Node name() {
    return NAME;
  }

  @Override
  public boolean isLacking(DatasetGraph dataset) {
    return !dataset.containsGraph(NAME) && !DerivedGraph.articles(dataset).isEmpty();
  }

  @Override
  public void rebuild(DatasetGraph dataset, Runnable step) {
    dataset.removeGraph(NAME);
    for (Node article : DerivedGraph.articles(dataset)) {
      enter(article, dataset);
      step.run();
    }
  }

  @Override
  public void update(DatasetGraph dataset, Collection<Node> changed, Collection<Graph> gone) {
    for (Node article : changed) {
      strike(article, dataset);
      if (dataset.containsGraph(article)) {
        enter(article, dataset);
      }
    }
  }

  private static void enter(Node article, DatasetGraph dataset) {
    Optional<Node> date = date(article, dataset);
    Node day = day(date.map(Node::getLiteralLexicalForm).orElse(UNDATED));
    dataset.add(NAME, article, ON, day);
    dataset.add(NAME, day, TYPE, DAY);
    date.ifPresent(literal -> dataset.add(NAME, day, DATE, literal));
  }

  private static void strike(Node article, DatasetGraph dataset) {
    List<Quad> entries = new ArrayList<>();
    dataset.find(NAME, article, ON, Node.ANY).forEachRemaining(entries::add);
    for (Quad entry : entries) {
      dataset.delete(entry);
      if (!dataset.contains(NAME, Node.ANY, ON, entry.getObject())) {
        dataset.deleteAny(NAME, entry.getObject(), Node.ANY, Node.ANY);
      }
    }
  }

  /** The day that the article's own graph gives it. */
  private static Optional<Node> date(Node article, DatasetGraph dataset) {
    Iterator<Quad> dates =
        dataset.find(article, article, SchemaDO.datePublished.asNode(), Node.ANY);
    return dates.hasNext() ? Optional.of(dates.next().getObject()) : Optional.empty();
  }

  private static Node day(String key) {
    return NodeFactory.createURI(NAMES + "calendar/" + key);
  }
}
