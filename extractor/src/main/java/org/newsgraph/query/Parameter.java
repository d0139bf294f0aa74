package org.newsgraph.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIs;

/**
 * A parameter of a library query: a variable that the user may bind.
 *
 * <p>A value becomes an RDF term and is put in the place of the variable in the parsed query, never
 * into its text: no value can change what the query does.
 *
 * @param name the variable's name, without the question mark
 * @param kind how a value is read
 * @param preset the value used where the user gives none, empty if the variable then stays free
 * @param description one line for the user
 */
public record Parameter(String name, Kind kind, String preset, String description) {

  /** How the value of a parameter is read. */
  public enum Kind {
    /** A name as labels have it: a literal in the language of the articles. */
    NAME,
    /** Words to search for. */
    WORDS,
    /** An absolute IRI. */
    IRI,
    /** A day, such as 2022-02-03. */
    DATE,
    /** A whole number. */
    NUMBER,
    /** A number that may have a fraction, such as -76.65. */
    DECIMAL
  }

  /**
   * The RDF term for {@code value}.
   *
   * @throws QueryException if the value is not of this parameter's kind
   */
  Node term(String value) {
    return switch (kind) {
      case NAME -> NodeFactory.createLiteralLang(value, "fr");
      case WORDS -> NodeFactory.createLiteralString(quoted(value));
      case IRI -> iri(value);
      case DATE -> date(value);
      case NUMBER -> number(value);
      case DECIMAL -> decimal(value);
    };
  }

  // The words reach Lucene as one phrase, so that its operators mean nothing.
  private static String quoted(String words) {
    return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private Node iri(String value) {
    if (value.chars().anyMatch(c -> c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0)
        || !IRIs.check(value)
        || !value.contains(":")) {
      throw new QueryException("--param " + name + " wants an absolute IRI, not: " + value);
    }
    return NodeFactory.createURI(value);
  }

  private Node date(String value) {
    try {
      return NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate);
    } catch (DateTimeParseException e) {
      throw new QueryException(
          "--param " + name + " wants a day such as 2022-02-03, not: " + value);
    }
  }

  private Node number(String value) {
    try {
      return NodeFactory.createLiteralDT(
          Long.toString(Long.parseLong(value)), XSDDatatype.XSDinteger);
    } catch (NumberFormatException e) {
      throw new QueryException("--param " + name + " wants a whole number, not: " + value);
    }
  }

  private Node decimal(String value) {
    if (!value.matches("[+-]?\\d{1,15}(\\.\\d{1,15})?")) {
      throw new QueryException("--param " + name + " wants a number such as 48.85, not: " + value);
    }
    return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdecimal);
  }
}
