package org.newsgraph.rdf;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.util.FmtUtils;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Compares graphs by isomorphism and says in triples how they differ. */
public final class GraphDifference {

  private static final PrefixMapping PREFIXES =
      PrefixMapping.Factory.create().setNsPrefixes(Prefixes.of("http://localhost:3030/article/x"));

  /** What is shown of a blank node in its place: the first of these that it has. */
  private static final List<Node> NAMES =
      List.of(SKOS.note.asNode(), RDFS.label.asNode(), SKOS.prefLabel.asNode(), RDF.value.asNode());

  private GraphDifference() {}

  /** Fails with the missing and the unexpected triples unless the graphs are isomorphic. */
  public static void check(Graph expected, Graph actual) {
    if (expected.isIsomorphicWith(actual)) {
      return;
    }
    List<String> missing = lines(expected);
    List<String> unexpected = lines(actual);
    for (String line : lines(expected)) {
      if (unexpected.remove(line)) {
        missing.remove(line);
      }
    }
    fail(
        "\nmissing:\n"
            + String.join("\n", missing)
            + "\n\nunexpected:\n"
            + String.join("\n", unexpected)
            + "\n\nall that came:\n"
            + String.join("\n", lines(actual))
            + "\n");
  }

  private static List<String> lines(Graph graph) {
    List<String> lines = new ArrayList<>();
    graph.find().forEachRemaining(t -> lines.add("  " + line(t, graph)));
    lines.sort(null);
    return lines;
  }

  private static String line(Triple t, Graph graph) {
    return term(t.getSubject(), graph)
        + " "
        + term(t.getPredicate(), graph)
        + " "
        + term(t.getObject(), graph);
  }

  private static String term(Node node, Graph graph) {
    if (!node.isBlank()) {
      return FmtUtils.stringForNode(node, PREFIXES);
    }
    for (Node name : NAMES) {
      List<Triple> named = graph.find(node, name, null).toList();
      if (!named.isEmpty()) {
        return "[" + named.get(0).getObject().getLiteralLexicalForm() + "]";
      }
    }
    return "[]";
  }
}
