package org.newsgraph.site.data;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.site.web.Language;

/**
 * What entities are called in the reader's language: its own name if the graph has one, else that
 * of the articles.
 *
 * <p>A store's directory says each name once. The labels of the articles stand behind each other by
 * name, a hundred thousand times the same of a country, so that whoever looks for the other
 * language among them reads all: there only the first few are looked at, which is enough for the
 * graph of one text that somebody pasted.
 */
final class EntityNames {

  private static final int FEW = 20;

  private static final Node LABEL = SKOS.prefLabel.asNode();
  private static final Node OF_ARTICLES = SchemaDO.name.asNode();
  private static final Node ENGLISH = SchemaDO.alternateName.asNode();

  private final DatasetGraph dataset;
  private final Language language;

  EntityNames(DatasetGraph dataset, Language language) {
    this.dataset = dataset;
    this.language = language;
  }

  /** The name, a literal with its language; empty if the node has none. */
  Optional<Node> of(Node node) {
    return english(node).or(() -> first(node, OF_ARTICLES, "")).or(() -> ofArticles(node));
  }

  /**
   * The reader's name for a node of which something else tells the name.
   *
   * @param name a literal; what is not the node's label in an article stays as it is
   * @return empty if the reader's language has no other name
   */
  Optional<Node> inOtherWords(Node node, Node name) {
    return name.isLiteral() && !name.getLiteralLanguage().equals(language.code())
        ? english(node).filter(other -> dataset.contains(Node.ANY, node, LABEL, name))
        : Optional.empty();
  }

  private Optional<Node> english(Node node) {
    return language == Language.EN
        ? first(node, ENGLISH, "").or(() -> first(node, LABEL, Language.EN.code()))
        : Optional.empty();
  }

  private Optional<Node> ofArticles(Node node) {
    return first(node, LABEL, Language.FR.code()).or(() -> first(node, LABEL, ""));
  }

  /**
   * @param wanted language of the name, empty for any
   */
  private Optional<Node> first(Node node, Node property, String wanted) {
    Iterator<Quad> found = dataset.find(Node.ANY, node, property, Node.ANY);
    for (int i = 0; i < FEW && found.hasNext(); i++) {
      Node name = found.next().getObject();
      if (name.isLiteral()
          && !name.getLiteralLexicalForm().isBlank()
          && (wanted.isEmpty() || name.getLiteralLanguage().equals(wanted))) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }
}
