package org.newsgraph.rdf;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** Puts a graph into RDF 1.1: each named reifier becomes an rdf:Statement of the same IRI. */
public final class Rdf11 {

  private Rdf11() {}

  /** A copy of {@code graph} without RDF 1.2 terms. */
  public static Graph of(Graph graph) {
    Graph plain = GraphFactory.createDefaultGraph();
    graph.find().forEachRemaining(triple -> add(triple, plain));
    return plain;
  }

  private static void add(Triple triple, Graph plain) {
    if (triple.getPredicate().equals(RDF.reifies.asNode())) {
      Node statement = triple.getSubject();
      Triple said = triple.getObject().getTriple();
      plain.add(statement, RDF.type.asNode(), RDF.Statement.asNode());
      plain.add(statement, RDF.subject.asNode(), said.getSubject());
      plain.add(statement, RDF.predicate.asNode(), said.getPredicate());
      plain.add(statement, RDF.object.asNode(), said.getObject());
    } else {
      plain.add(triple);
    }
  }
}
