package org.newsgraph.site.data;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** Reads the bare statements of a node of which there is no better page. */
public final class StatementReader {

  private static final int MOST = 100;

  private final Graph graph;

  public StatementReader(Graph graph) {
    this.graph = graph;
  }

  /** What is said of the node, the first hundred statements if it is more; empty if nothing. */
  public List<Statement> of(Thing thing) {
    Node node = NodeFactory.createURI(thing.iri());
    List<Statement> statements = new ArrayList<>();
    Iterator<Quad> quads = graph.dataset().find(Node.ANY, node, Node.ANY, Node.ANY);
    while (quads.hasNext() && statements.size() < MOST) {
      Quad quad = quads.next();
      if (!Description.isPacked(quad)) {
        statements.add(statement(quad.getPredicate(), quad.getObject()));
      }
    }
    return statements;
  }

  /** What is said with the node as the object, likewise in part if it is much; empty if nothing. */
  public List<Statement> to(Thing thing) {
    Node node = NodeFactory.createURI(thing.iri());
    List<Statement> statements = new ArrayList<>();
    Iterator<Quad> quads = graph.dataset().find(Node.ANY, Node.ANY, Node.ANY, node);
    while (quads.hasNext() && statements.size() < MOST) {
      Quad quad = quads.next();
      statements.add(statement(quad.getPredicate(), quad.getSubject()));
    }
    return statements;
  }

  private Statement statement(Node property, Node value) {
    Thing thing =
        value.isLiteral()
            ? new Thing("", "", value.getLiteralLexicalForm(), Kind.OTHER)
            : graph.things().of(value);
    return new Statement(Names.local(property.getURI()), thing);
  }
}
