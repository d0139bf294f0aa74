package org.newsgraph.corpus;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.rdf.NG;

/**
 * The sketches of all articles in a graph of the store: with them texts that are alike are looked
 * up there, and none needs to be kept in memory.
 */
final class SketchIndex {

  /** A reprint may be twice as long as the original. */
  private static final double ALIKE = 0.5;

  private static final Node SKETCH = NG.textSketch.asNode();
  private static final Node BAND = NG.sketchBand.asNode();
  private static final String SUFFIX = "/sketch";

  private final DatasetGraph dataset;
  private final Node graph;

  /**
   * @param graph name of the graph that holds the sketches
   */
  SketchIndex(DatasetGraph dataset, Node graph) {
    this.dataset = dataset;
    this.graph = graph;
  }

  void put(Node article, Sketch sketch) {
    Node node = node(article);
    dataset.add(graph, node, SKETCH, NodeFactory.createLiteralString(sketch.written()));
    for (long band : sketch.bands()) {
      dataset.add(graph, node, BAND, key(band));
    }
  }

  void remove(Node article) {
    dataset.deleteAny(graph, node(article), Node.ANY, Node.ANY);
  }

  /** The sketch of an article, empty if it has none. */
  Optional<Sketch> get(Node article) {
    Iterator<Quad> found = dataset.find(graph, node(article), SKETCH, Node.ANY);
    return found.hasNext()
        ? Optional.of(Sketch.read(found.next().getObject().getLiteralLexicalForm()))
        : Optional.empty();
  }

  /** The other articles that are alike as far as sketches tell; empty if none is. */
  List<Node> like(Node article) {
    Optional<Sketch> own = get(article);
    if (own.isEmpty()) {
      return List.of();
    }
    Set<String> met = new TreeSet<>();
    for (long band : own.get().bands()) {
      dataset
          .find(graph, Node.ANY, BAND, key(band))
          .forEachRemaining(quad -> met.add(quad.getSubject().getURI()));
    }
    met.remove(node(article).getURI());
    return met.stream()
        .map(iri -> NodeFactory.createURI(iri.substring(0, iri.length() - SUFFIX.length())))
        .filter(other -> get(other).orElseThrow().likeness(own.get()) >= ALIKE)
        .toList();
  }

  private static Node node(Node article) {
    return NodeFactory.createURI(article.getURI() + SUFFIX);
  }

  private static Node key(long band) {
    return NodeFactory.createLiteralDT(Long.toString(band), XSDDatatype.XSDlong);
  }
}
