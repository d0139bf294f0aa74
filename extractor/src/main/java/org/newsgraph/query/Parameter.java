package org.newsgraph.query;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
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

  /** So much of a wrong value is shown. */
  private static final int SHOWN = 80;

  /** How the value of a parameter is read. */
  public enum Kind {
    /** A name as the articles have it, or an English one where the store has it. */
    NAME,
    /** A code of the graph, such as a class of events or a kind of figure: compared as it is. */
    CODE,
    /** Words to search for. */
    WORDS,
    /** Words to search for while they are typed: the last may be unfinished. */
    START,
    /** An absolute IRI. */
    IRI,
    /** A day, such as 2022-02-03. */
    DATE,
    /** A whole number. */
    NUMBER,
    /** A number that may have a fraction, such as -76.65. */
    DECIMAL
  }

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /**
   * The RDF term for {@code value}.
   *
   * @throws QueryException if the value is not of this parameter's kind
   */
  Node term(String value) {
    return switch (kind) {
      case NAME -> AskedName.ofArticles(value);
      case CODE -> NodeFactory.createLiteralString(value);
      case WORDS -> NodeFactory.createLiteralString(quoted(value));
      case START -> NodeFactory.createLiteralString(started(value));
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

  /**
   * All words must be there, whole, or begun if it is the last one. Lucene compares what is begun
   * with the words of its index as they are, and there they have neither capitals nor accents.
   */
  private String started(String words) {
    String[] all = words.split("[^\\p{L}\\p{M}\\p{N}]+");
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < all.length; i++) {
      String word = all[i].toLowerCase(Locale.ROOT);
      String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
      if (!plain.isEmpty()) {
        query.append(i == all.length - 1 ? "+(" + word + " " + plain + "*) " : "+" + word + " ");
      }
    }
    if (query.isEmpty()) {
      throw new QueryException(name + " wants words, not: " + words);
    }
    return query.toString().strip();
  }

  private Node iri(String value) {
    if (value.chars().anyMatch(c -> c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0)
        || !IRIs.check(value)
        || !value.contains(":")) {
      throw refusal("an absolute IRI", value);
    }
    return NodeFactory.createURI(value);
  }

  private Node date(String value) {
    try {
      return NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate);
    } catch (DateTimeParseException e) {
      throw refusal("a day such as 2022-02-03", value);
    }
  }

  private Node number(String value) {
    try {
      return NodeFactory.createLiteralDT(
          Long.toString(Long.parseLong(value)), XSDDatatype.XSDinteger);
    } catch (NumberFormatException e) {
      throw refusal("a whole number", value);
    }
  }

  private Node decimal(String value) {
    if (!value.matches("[+-]?\\d{1,15}(\\.\\d{1,15})?")) {
      throw refusal("a number such as 48.85", value);
    }
    return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdecimal);
  }

  /** One line for the user, whatever the value holds. */
  private QueryException refusal(String wanted, String value) {
    String shown = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    return new QueryException(
        name + " wants " + wanted + ", not: " + shown.replaceAll("\\p{C}", "?"));
  }
}
