package org.newsgraph.query;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.SKOS;

/**
 * A name by which a user asks, as the store knows it: that of an article, or an English one, so
 * that who types "Russia" finds "Russie".
 */
final class AskedName {

  private static final String OF_ARTICLES = "fr";
  private static final String ENGLISH = "en";

  private AskedName() {}

  /** The name as an article has it. */
  static Node ofArticles(String name) {
    return NodeFactory.createLiteralLang(name, OF_ARTICLES);
  }

  /** The English label, if something is called so and nothing bears the name in the articles. */
  static Node in(DatasetGraph dataset, Node term) {
    return isName(term) ? borne(dataset, term.getLiteralLexicalForm()).orElse(term) : term;
  }

  /** The name as something in the store bears it; empty if nothing does. */
  static Optional<Node> borne(DatasetGraph dataset, String name) {
    return Stream.of(ofArticles(name), NodeFactory.createLiteralLang(name, ENGLISH))
        .filter(label -> isBorne(dataset, label))
        .findFirst();
  }

  private static boolean isName(Node term) {
    return term.isLiteral() && term.getLiteralLanguage().equals(OF_ARTICLES);
  }

  private static boolean isBorne(DatasetGraph dataset, Node label) {
    return dataset.contains(Node.ANY, Node.ANY, SKOS.prefLabel.asNode(), label)
        || dataset.contains(Node.ANY, Node.ANY, SKOS.altLabel.asNode(), label);
  }
}
