package org.newsgraph.corpus;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.corpus.Versions.Version;
import org.newsgraph.rdf.Terms.PROV;

/**
 * Which articles are later versions of others: of those with one web address each is {@code
 * prov:wasRevisionOf} the one before it, by the moment that each gives as that of its version.
 *
 * <p>An article that tells no such moment comes before those that do; of two that tell none neither
 * is a version of the other: the order of loading is not that of writing.
 */
public final class Revisions implements DerivedGraph {

  private static final Node NAME = NodeFactory.createURI(NAMES + "revisions");
  private static final Node OF = PROV.wasRevisionOf.asNode();

  @Override
  public Node name() {
    return NAME;
  }

  @Override
  public void rebuild(DatasetGraph dataset, Runnable step) {
    dataset.removeGraph(NAME);
    Versions versions = new Versions(dataset);
    for (Node article : versions.all()) {
      state(article, versions, dataset);
      step.run();
    }
  }

  @Override
  public void update(DatasetGraph dataset, Collection<Node> changed, Collection<Graph> gone) {
    Versions versions = new Versions(dataset);
    Set<Node> addresses = new LinkedHashSet<>();
    // One that was packed is not among those gone; but whatever revised it is to be stated anew.
    for (Node article : changed) {
      dataset
          .find(NAME, Node.ANY, OF, article)
          .forEachRemaining(quad -> addresses.addAll(versions.addresses(quad.getSubject())));
    }
    changed.forEach(article -> dataset.deleteAny(NAME, article, Node.ANY, Node.ANY));
    gone.forEach(graph -> addresses.addAll(Versions.values(graph, SchemaDO.url.asNode())));
    changed.forEach(article -> addresses.addAll(versions.addresses(article)));
    for (Node address : addresses) {
      for (Version version : versions.at(address)) {
        dataset.deleteAny(NAME, version.article(), Node.ANY, Node.ANY);
        state(version.article(), versions, dataset);
      }
    }
  }

  private static void state(Node article, Versions versions, DatasetGraph dataset) {
    Version own = versions.version(article);
    for (Node address : versions.addresses(article)) {
      versions.at(address).stream()
          .filter(own::isLaterThan)
          .max(Version.ORDER)
          .ifPresent(before -> dataset.add(NAME, article, OF, before.article()));
    }
  }
}
