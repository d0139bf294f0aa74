package org.newsgraph.rdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterNT;

/** An article graph as N-Quads, its lines sorted. */
final class NQuadsText {

  private static final NodeFormatterNT FORMATTER = new NodeFormatterNT();

  /** A graph says the same few terms again and again: written once, in half the time. */
  private final Map<Node, String> terms = new HashMap<>();

  private NQuadsText() {}

  static String of(String name, Graph graph) {
    NQuadsText nquads = new NQuadsText();
    String end = " <" + name + "> .\n";
    List<String> lines = new ArrayList<>(graph.size());
    graph.find().forEachRemaining(triple -> lines.add(nquads.line(triple) + end));
    Collections.sort(lines);
    return String.join("", lines);
  }

  private String line(Triple triple) {
    return term(triple.getSubject())
        + " "
        + term(triple.getPredicate())
        + " "
        + term(triple.getObject());
  }

  private String term(Node node) {
    return terms.computeIfAbsent(
        node,
        n -> {
          StringWriterI out = new StringWriterI();
          FORMATTER.format(out, n);
          return out.toString();
        });
  }
}
