package org.newsgraph.site.data;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A row of an answer.
 *
 * @param binding its values
 */
public record Row(Binding binding) {

  /** The node, empty if the variable is not bound. */
  public Optional<Node> node(String variable) {
    return Optional.ofNullable(binding.get(variable));
  }

  /** The IRI, or the text of the literal; empty if the variable is not bound. */
  public String text(String variable) {
    Node node = binding.get(variable);
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  /**
   * What stands behind the last hash or slash of an IRI, in lower case: {@code fact}; empty if the
   * variable is not bound.
   */
  public String code(String variable) {
    return Names.code(text(variable));
  }

  /** A whole number, 0 if the variable is not bound. */
  public int number(String variable) {
    String text = text(variable);
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }
}
