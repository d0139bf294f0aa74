package org.newsgraph.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;

/**
 * A name by which a user asks, as the store knows it: that of an article, or an English one, so
 * that who types "Russia" finds "Russie".
 */
final class AskedName {

  private static final String OF_ARTICLES = "fr";
  private static final String ENGLISH = "en";

  private static final List<Node> LABELS = List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode());

  private AskedName() {}

  /** The name as an article has it. */
  static Node ofArticles(String name) {
    return NodeFactory.createLiteralLang(name, OF_ARTICLES);
  }

  /** The name by which the articles call what is asked for; the term itself if it is no name. */
  static Node in(DatasetGraph dataset, Node term) {
    return isName(term) ? borne(dataset, term.getLiteralLexicalForm()).orElse(term) : term;
  }

  /**
   * The name as the articles have it; for an English one that no article has, their name of what is
   * called so in English. Empty if nothing is called so.
   */
  static Optional<Node> borne(DatasetGraph dataset, String name) {
    Node asked = ofArticles(name);
    return isBorne(dataset, asked)
        ? Optional.of(asked)
        : ofEnglish(dataset, NodeFactory.createLiteralLang(name, ENGLISH));
  }

  /**
   * Of several names that which the most bear, so that "Russia" finds the government, too, which
   * the articles call "Russie"; of equals the first in the alphabet.
   */
  private static Optional<Node> ofEnglish(DatasetGraph dataset, Node english) {
    return bearers(dataset, english)
        .flatMap(entity -> names(dataset, entity))
        .filter(AskedName::isName)
        .distinct()
        .min(
            Comparator.comparingLong((Node label) -> -bearers(dataset, label).count())
                .thenComparing(Node::getLiteralLexicalForm));
  }

  private static Stream<Node> bearers(DatasetGraph dataset, Node label) {
    return LABELS.stream()
        .flatMap(property -> dataset.stream(Node.ANY, Node.ANY, property, label))
        .map(Quad::getSubject)
        .distinct();
  }

  private static Stream<Node> names(DatasetGraph dataset, Node entity) {
    return dataset.stream(Node.ANY, entity, SKOS.prefLabel.asNode(), Node.ANY).map(Quad::getObject);
  }

  private static boolean isName(Node term) {
    return term.isLiteral() && term.getLiteralLanguage().equals(OF_ARTICLES);
  }

  private static boolean isBorne(DatasetGraph dataset, Node label) {
    return LABELS.stream()
        .anyMatch(property -> dataset.contains(Node.ANY, Node.ANY, property, label));
  }
}
