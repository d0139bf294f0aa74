package org.newsgraph.rdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterNT;

/** An article graph as N-Quads, its lines sorted. */
final class NQuadsText {

  private static final NodeFormatterNT TERMS = new NodeFormatterNT();

  private NQuadsText() {}

  static String of(String name, Graph graph) {
    List<String> lines = new ArrayList<>(graph.size());
    graph.find().forEachRemaining(triple -> lines.add(line(triple, name)));
    Collections.sort(lines);
    return String.join("", lines);
  }

  private static String line(Triple triple, String name) {
    StringWriterI line = new StringWriterI();
    TERMS.format(line, triple.getSubject());
    line.print(" ");
    TERMS.format(line, triple.getPredicate());
    line.print(" ");
    TERMS.format(line, triple.getObject());
    line.print(" <" + name + "> .\n");
    return line.toString();
  }
}
