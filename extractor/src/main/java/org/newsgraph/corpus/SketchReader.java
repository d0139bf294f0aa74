package org.newsgraph.corpus;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.Terms.NIF;

/** Reads from an article's graph what its text says of where it comes from. Thread-safe. */
final class SketchReader {

  private SketchReader() {}

  /** The text as it stands, empty if the graph holds none. */
  static Optional<String> text(Graph article) {
    return first(article, Node.ANY, NIF.isString.asNode()).map(Node::getLiteralLexicalForm);
  }

  private static Optional<String> ownText(Graph article) {
    return text(article)
        .map(
            text -> {
              StringBuilder own = new StringBuilder(text);
              for (Node span : all(article, Node.ANY, NG.boilerplateSpan.asNode())) {
                int begin =
                    text.offsetByCodePoints(0, place(article, span, NIF.beginIndex.asNode()));
                int end = text.offsetByCodePoints(0, place(article, span, NIF.endIndex.asNode()));
                own.replace(begin, end, " ".repeat(end - begin));
              }
              return own.toString();
            });
  }

  /** The wording of the text without the passages that are not part of the article. */
  static WordRuns runs(Graph article) {
    return new WordRuns(ownText(article).orElse(""));
  }

  /** The authors that the metadata name, empty if none. */
  static List<String> authors(Graph article) {
    return all(article, Node.ANY, SchemaDO.author.asNode()).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .toList();
  }

  /** The day of publication, after all others if the article has none. */
  static String day(Graph article) {
    return first(article, Node.ANY, SchemaDO.datePublished.asNode())
        .map(Node::getLiteralLexicalForm)
        .orElse("undated");
  }

  private static int place(Graph article, Node span, Node end) {
    return Integer.parseInt(first(article, span, end).orElseThrow().getLiteralLexicalForm());
  }

  private static Optional<Node> first(Graph graph, Node subject, Node property) {
    return all(graph, subject, property).stream().findFirst();
  }

  private static List<Node> all(Graph graph, Node subject, Node property) {
    List<Node> found = new ArrayList<>();
    Iterator<Triple> triples = graph.find(subject, property, Node.ANY);
    triples.forEachRemaining(t -> found.add(t.getObject()));
    return found;
  }
}
