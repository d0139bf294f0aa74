package org.newsgraph;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.ingest.Article;
import org.newsgraph.ingest.Block;
import org.newsgraph.ingest.BlockKind;
import org.newsgraph.ingest.Metadata;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.text.Span;

/** The graphs of made articles, by the whole way of an article with the shipped models. */
public final class MadeGraph {

  static final String ONTOLOGY = "https://w3id.org/newsgraph/ontology#";

  private static final Extractor EXTRACTOR = new Extractor("http://localhost:3030/");

  private MadeGraph() {}

  /** The graph of an undated article with a headline that tells nothing and this body. */
  static Graph of(String text) {
    return article(text).graph();
  }

  /** The same as a store takes it. */
  public static ArticleGraph article(String text) {
    String whole = "Le fait du jour\n\n" + text;
    int body = whole.indexOf(text);
    List<Block> blocks =
        List.of(
            new Block(BlockKind.HEADLINE, new Span(0, body - 2)),
            new Block(BlockKind.BODY, new Span(body, whole.length())));
    return EXTRACTOR.extract(new Article(whole, Metadata.unknown("fr"), blocks));
  }

  /** The term of the project's ontology with that local name. */
  static Node ontology(String name) {
    return NodeFactory.createURI(ONTOLOGY + name);
  }

  /** True if {@code node} is of the class of the ontology with that local name. */
  static boolean isA(Graph graph, Node node, String type) {
    return graph.contains(node, RDF.type.asNode(), ontology(type));
  }
}
