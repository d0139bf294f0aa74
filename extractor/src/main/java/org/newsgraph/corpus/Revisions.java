package org.newsgraph.corpus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.rdf.Terms.PROV;

/**
 * Which articles are later versions of others: of those with one web address each is {@code
 * prov:wasRevisionOf} the one before it, by the moment that each gives as that of its version.
 *
 * <p>An article that tells no such moment is no version of another: the order of loading is not
 * that of writing.
 */
public final class Revisions implements DerivedGraph {

  private static final Node NAME = NodeFactory.createURI(NAMES + "revisions");
  private static final Node URL = SchemaDO.url.asNode();
  private static final Node MODIFIED = SchemaDO.dateModified.asNode();
  private static final Node OF = PROV.wasRevisionOf.asNode();

  /** A version of an article. */
  private record Version(Instant made, Node article) {}

  @Override
  public Node name() {
    return NAME;
  }

  @Override
  public void rebuild(DatasetGraph dataset) {
    dataset.removeGraph(NAME);
    Set<Node> told = new LinkedHashSet<>();
    dataset
        .find(Node.ANY, Node.ANY, MODIFIED, Node.ANY)
        .forEachRemaining(quad -> told.add(quad.getGraph()));
    told.forEach(article -> state(article, dataset));
  }

  @Override
  public void update(DatasetGraph dataset, Collection<Node> changed, Collection<Graph> gone) {
    changed.forEach(article -> dataset.deleteAny(NAME, article, Node.ANY, Node.ANY));
    Set<Node> addresses = new LinkedHashSet<>();
    gone.forEach(graph -> addresses.addAll(values(graph, URL)));
    changed.forEach(article -> addresses.addAll(values(dataset.getGraph(article), URL)));
    for (Node address : addresses) {
      for (Version version : versions(address, dataset)) {
        dataset.deleteAny(NAME, version.article(), Node.ANY, Node.ANY);
        state(version.article(), dataset);
      }
    }
  }

  private static void state(Node article, DatasetGraph dataset) {
    Optional<Instant> made = made(article, dataset);
    for (Node address : values(dataset.getGraph(article), URL)) {
      versions(address, dataset).stream()
          .filter(other -> made.isPresent() && other.made().isBefore(made.get()))
          .max(Comparator.comparing(Version::made).thenComparing(v -> v.article().getURI()))
          .ifPresent(before -> dataset.add(NAME, article, OF, before.article()));
    }
  }

  /** The articles with this address that tell when they were made, in no order. */
  private static List<Version> versions(Node address, DatasetGraph dataset) {
    List<Version> versions = new ArrayList<>();
    Iterator<Quad> found = dataset.find(Node.ANY, Node.ANY, URL, address);
    while (found.hasNext()) {
      Quad quad = found.next();
      if (quad.getSubject().equals(quad.getGraph())) {
        made(quad.getGraph(), dataset)
            .ifPresent(made -> versions.add(new Version(made, quad.getGraph())));
      }
    }
    return versions;
  }

  private static Optional<Instant> made(Node article, DatasetGraph dataset) {
    return values(dataset.getGraph(article), MODIFIED).stream()
        .map(moment -> Instant.parse(moment.getLiteralLexicalForm()))
        .findFirst();
  }

  private static List<Node> values(Graph article, Node property) {
    List<Node> values = new ArrayList<>();
    article
        .find(Node.ANY, property, Node.ANY)
        .forEachRemaining(triple -> values.add(triple.getObject()));
    return values;
  }
}
