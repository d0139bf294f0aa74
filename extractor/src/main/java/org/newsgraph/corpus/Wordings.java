package org.newsgraph.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.rdf.NG;

/**
 * The words of each claim once more, as its {@code ng:wording}.
 *
 * <p>The text index knows words by their property, and claims share {@code rdfs:label} with events,
 * of which there are more and whose few words weigh more: among the first thousand entries with
 * "attaque" there would be no claim. By a property of its own the index is asked for claims alone,
 * and for no more than are shown.
 */
public final class Wordings implements DerivedGraph {

  private static final Node NAME = NodeFactory.createURI(NAMES + "wordings");
  private static final Node TYPE = RDF.type.asNode();
  private static final Node CLAIM = SchemaDO.Claim.asNode();
  private static final Node LABEL = RDFS.label.asNode();
  private static final Node WORDING = NG.wording.asNode();

  @Override
  public Node name() {
    return NAME;
  }

  @Override
  public boolean isLacking(DatasetGraph dataset) {
    return !dataset.containsGraph(NAME) && dataset.contains(Node.ANY, Node.ANY, TYPE, CLAIM);
  }

  @Override
  public void rebuild(DatasetGraph dataset, Runnable step) {
    // What is right stays: the text index follows every quad that goes or comes, one by one.
    List<Quad> stale = new ArrayList<>();
    Iterator<Quad> written = dataset.find(NAME, Node.ANY, WORDING, Node.ANY);
    while (written.hasNext()) {
      Quad quad = written.next();
      if (!isTold(quad.getSubject(), quad.getObject(), dataset)) {
        stale.add(quad);
      }
    }
    stale.forEach(dataset::delete);
    for (Node article : DerivedGraph.articles(dataset)) {
      add(dataset.getGraph(article), dataset);
      step.run();
    }
  }

  @Override
  public void update(DatasetGraph dataset, Collection<Node> changed, Collection<Graph> gone) {
    for (Graph graph : gone) {
      for (Triple wording : wordings(graph)) {
        if (!isTold(wording.getSubject(), wording.getObject(), dataset)) {
          dataset.delete(Quad.create(NAME, wording));
        }
      }
    }
    changed.forEach(article -> add(dataset.getGraph(article), dataset));
  }

  private static boolean isTold(Node claim, Node words, DatasetGraph dataset) {
    return dataset.contains(Node.ANY, claim, LABEL, words)
        && dataset.contains(Node.ANY, claim, TYPE, CLAIM);
  }

  private static void add(Graph article, DatasetGraph dataset) {
    for (Triple wording : wordings(article)) {
      Quad quad = Quad.create(NAME, wording);
      if (!dataset.contains(quad)) {
        dataset.add(quad);
      }
    }
  }

  /** What the article gives, read to its end before anything is written. */
  private static List<Triple> wordings(Graph article) {
    List<Triple> wordings = new ArrayList<>();
    Iterator<Triple> claims = article.find(Node.ANY, TYPE, CLAIM);
    while (claims.hasNext()) {
      Node claim = claims.next().getSubject();
      article
          .find(claim, LABEL, Node.ANY)
          .forEachRemaining(
              label -> wordings.add(Triple.create(claim, WORDING, label.getObject())));
    }
    return wordings;
  }
}
