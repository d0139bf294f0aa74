package org.newsgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.Prefixes;

/**
 * A part of an article graph as a CONSTRUCT query sees it, with blank nodes for all data IRIs, so
 * that what is expected can be written down without counting offsets.
 */
final class GraphView {

  private final String query;

  GraphView(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    Prefixes.ofVocabularies()
        .forEach((prefix, iri) -> text.append("PREFIX " + prefix + ": <" + iri + ">\n"));
    this.query = text + Files.readString(file);
  }

  Graph of(ArticleGraph article) {
    try (QueryExecution run =
        QueryExecution.model(ModelFactory.createModelForGraph(article.graph()))
            .query(query)
            .build()) {
      String base = article.name().substring(0, article.name().indexOf("article/"));
      Graph view = GraphFactory.createDefaultGraph();
      Map<Node, Node> blanks = new HashMap<>();
      run.execConstructTriples()
          .forEachRemaining(
              t ->
                  view.add(
                      blank(t.getSubject(), base, blanks),
                      t.getPredicate(),
                      blank(t.getObject(), base, blanks)));
      return view;
    }
  }

  private static Node blank(Node node, String base, Map<Node, Node> blanks) {
    return node.isURI() && node.getURI().startsWith(base)
        ? blanks.computeIfAbsent(node, n -> NodeFactory.createBlankNode())
        : node;
  }
}
