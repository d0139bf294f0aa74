package org.newsgraph.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.newsgraph.rdf.Terms.NIF;

/**
 * Checks that every phrase quotes its text exactly: {@code nif:anchorOf} is what {@code
 * nif:isString} has between the offsets.
 *
 * <p>In Java, since a SPARQL constraint would copy the text for each phrase.
 */
final class SpanCheck {

  private SpanCheck() {}

  static List<Violation> of(Graph graph) {
    Map<Node, int[]> texts = new HashMap<>();
    graph
        .find(null, NIF.isString.asNode(), null)
        .forEachRemaining(
            t ->
                texts.put(
                    t.getSubject(), t.getObject().getLiteralLexicalForm().codePoints().toArray()));
    List<Violation> violations = new ArrayList<>();
    graph
        .find(null, NIF.anchorOf.asNode(), null)
        .forEachRemaining(
            t -> {
              if (!quotes(t, texts.get(context(graph, t.getSubject())), graph)) {
                violations.add(
                    new Violation(
                        t.getSubject().toString(),
                        NIF.anchorOf.getURI(),
                        "is not what the text has between the offsets"));
              }
            });
    return violations;
  }

  private static Node context(Graph graph, Node phrase) {
    return object(graph, phrase, NIF.referenceContext.asNode());
  }

  private static boolean quotes(Triple anchor, int[] text, Graph graph) {
    Node begin = object(graph, anchor.getSubject(), NIF.beginIndex.asNode());
    Node end = object(graph, anchor.getSubject(), NIF.endIndex.asNode());
    if (text == null || begin == null || end == null) {
      return false;
    }
    int from = Integer.parseInt(begin.getLiteralLexicalForm());
    int to = Integer.parseInt(end.getLiteralLexicalForm());
    return 0 <= from
        && from <= to
        && to <= text.length
        && new String(text, from, to - from).equals(anchor.getObject().getLiteralLexicalForm());
  }

  /** The first object, null if none. */
  private static Node object(Graph graph, Node subject, Node predicate) {
    var found = graph.find(subject, predicate, null);
    try {
      return found.hasNext() ? found.next().getObject() : null;
    } finally {
      found.close();
    }
  }
}
