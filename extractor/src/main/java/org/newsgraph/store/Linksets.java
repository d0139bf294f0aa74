package org.newsgraph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;
import org.newsgraph.corpus.OldVersions;
import org.newsgraph.rdf.Linkset;
import org.newsgraph.rdf.Terms.PROV;

/**
 * The graphs of links that outside services gave, within an open dataset. Every method wants to be
 * called inside a transaction.
 *
 * <p>A link rests on a name: the one with which the service was asked. It stays as long as some
 * article of the store calls the entity so, be it replaced by a later version, and it goes when the
 * store settles after the last such article was taken back, as the derived graphs do. No service
 * has to be asked for that: what may dangle is found among the entities that the graphs which are
 * gone had named.
 */
final class Linksets {

  private static final Node USED = PROV.used.asNode();

  private final DatasetGraph dataset;
  private final OldVersions oldVersions;

  Linksets(DatasetGraph dataset) {
    this.dataset = dataset;
    oldVersions = new OldVersions(dataset);
  }

  /** The names of these graphs, empty if no service was ever asked or all links were undone. */
  Set<Node> names() {
    Set<Node> names = new LinkedHashSet<>();
    dataset
        .findNG(Node.ANY, Node.ANY, RDF.Nodes.type, VOID.Linkset.asNode())
        .forEachRemaining(quad -> names.add(quad.getGraph()));
    return names;
  }

  void add(Linkset links) {
    Node name = NodeFactory.createURI(links.name());
    links
        .graph()
        .find()
        .forEachRemaining(t -> dataset.add(name, t.getSubject(), t.getPredicate(), t.getObject()));
  }

  /**
   * Drops the links of a service, or of all.
   *
   * @return how many links there were
   */
  int remove(Optional<String> service) {
    int removed = 0;
    for (Node name : names()) {
      boolean meant =
          service.isEmpty()
              || dataset.contains(name, Node.ANY, USED, NodeFactory.createURI(service.get()));
      if (meant) {
        removed += links(name, Node.ANY).size();
        dataset.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
      }
    }
    return removed;
  }

  /** Drops the links whose names were in graphs that are gone, and are in no article any more. */
  void prune(Collection<Graph> gone) {
    Set<Node> names = names();
    if (names.isEmpty()) {
      return;
    }
    Set<Node> entities = new LinkedHashSet<>();
    for (Graph graph : gone) {
      graph
          .find(Node.ANY, SKOS.prefLabel.asNode(), Node.ANY)
          .forEachRemaining(triple -> entities.add(triple.getSubject()));
    }
    List<Quad> links = new ArrayList<>();
    names.forEach(name -> entities.forEach(entity -> links.addAll(links(name, entity))));
    prune(links);
  }

  /** Drops all links whose names are in no article. */
  void prune() {
    List<Quad> links = new ArrayList<>();
    names().forEach(name -> links.addAll(links(name, Node.ANY)));
    prune(links);
  }

  private void prune(List<Quad> links) {
    links.removeIf(link -> isNamed(link, dataset.getUnionGraph()));
    // What was replaced may come back, and its links then have to be there.
    for (Node article : links.isEmpty() ? Set.<Node>of() : oldVersions.all()) {
      Graph old = oldVersions.get(article).orElseThrow();
      links.removeIf(link -> isNamed(link, old));
    }
    links.forEach(this::drop);
    for (Node name : names()) {
      if (links(name, Node.ANY).isEmpty()) {
        dataset.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
      }
    }
  }

  private void drop(Quad link) {
    Node name = link.getGraph();
    reifiers(link).forEach(reifier -> dataset.deleteAny(name, reifier, Node.ANY, Node.ANY));
    dataset.delete(link);
  }

  /** True if {@code articles} call the entity by a name with which the service was asked. */
  private boolean isNamed(Quad link, Graph articles) {
    Node entity = link.getSubject();
    return reifiers(link).stream()
        .map(reifier -> dataset.findNG(link.getGraph(), reifier, SchemaDO.query.asNode(), Node.ANY))
        .filter(Iterator::hasNext)
        .map(asked -> asked.next().getObject())
        .anyMatch(
            asked ->
                articles.contains(entity, SKOS.prefLabel.asNode(), asked)
                    || articles.contains(entity, SKOS.altLabel.asNode(), asked));
  }

  private List<Node> reifiers(Quad link) {
    return subjects(link.getGraph(), RDF.reifies.asNode(), term(link));
  }

  private static Node term(Quad link) {
    return NodeFactory.createTripleTerm(
        Triple.create(link.getSubject(), link.getPredicate(), link.getObject()));
  }

  private List<Node> subjects(Node name, Node property, Node object) {
    List<Node> subjects = new ArrayList<>();
    dataset
        .findNG(name, Node.ANY, property, object)
        .forEachRemaining(quad -> subjects.add(quad.getSubject()));
    return subjects;
  }

  // Read to the end before anything is deleted: an iterator does not outlive a change.
  private List<Quad> links(Node name, Node entity) {
    List<Quad> links = new ArrayList<>();
    Iterator<Quad> quads = dataset.findNG(name, entity, SKOS.exactMatch.asNode(), Node.ANY);
    quads.forEachRemaining(links::add);
    return links;
  }
}
