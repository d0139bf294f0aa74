package org.newsgraph.cli;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

/** An RDF term as a reader likes it: the words of a literal, a short IRI, nothing for nothing. */
final class Cell {

  private Cell() {}

  /**
   * The words of {@code term}; empty if the term is null, which is how a row has an unbound one.
   */
  static String text(Node term, Query query) {
    if (term == null) {
      return "";
    }
    if (term.isLiteral()) {
      return term.getLiteralLexicalForm();
    }
    return term.isURI() ? query.getPrefixMapping().shortForm(term.getURI()) : term.toString();
  }
}
