package org.newsgraph.site.data;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.Terms.SEM;

/**
 * What an event is called by.
 *
 * @param type code of its class: {@code attack}
 * @param status code of whether it happened: {@code alleged}; empty if that is not known
 * @param parties who takes part in it, and where
 */
public record Happening(String type, String status, Parties parties) {

  /**
   * That of a node, empty if it is no event.
   *
   * @param iri of the node
   */
  static Optional<Happening> of(Graph graph, String iri) {
    Node node = NodeFactory.createURI(iri);
    if (!graph.dataset().contains(Node.ANY, node, RDF.type.asNode(), SEM.Event.asNode())) {
      return Optional.empty();
    }
    // In the order of their names, which the store does not keep.
    SortedSet<String> types = new TreeSet<>();
    graph
        .dataset()
        .find(Node.ANY, node, RDF.type.asNode(), Node.ANY)
        .forEachRemaining(quad -> types.add(quad.getObject().toString()));
    String type =
        types.stream()
            .filter(name -> name.startsWith(NG.NS))
            .map(Names::code)
            .findFirst()
            .orElse("");
    String status =
        graph
            .things()
            .firstNode(node, NG.status.asNode())
            .map(code -> Names.code(code.toString()))
            .orElse("");
    return type.isEmpty()
        ? Optional.empty()
        : Optional.of(new Happening(type, status, Parties.of(graph, iri)));
  }
}
