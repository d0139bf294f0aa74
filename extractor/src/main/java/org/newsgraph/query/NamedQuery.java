package org.newsgraph.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.aggregate.AggregatorFactory;

/**
 * A query with its question in plain words.
 *
 * <p>The comment at the head of the file is the documentation: its first lines are the question,
 * a line {@code # @param name kind "preset" what it is} declares a parameter, and a line {@code #
 * @column name ?node ~codes heading} a column, of which {@code ?node} and {@code ~codes} may be left
 * out.
 *
 * @param name the file's name without its ending
 * @param question the question in plain words, empty if the file has no comment
 * @param detail what else the comment says of it, empty if nothing
 * @param parameters in the order of the file, empty if none
 * @param columns of the answer as far as they are declared, empty if none is
 * @param query the parsed query
 */
public record NamedQuery(
    String name,
    String question,
    String detail,
    List<Parameter> parameters,
    List<Column> columns,
    Query query) {

  private static final Pattern PARAMETER =
      Pattern.compile("@param\\s+(\\w+)\\s+(\\w+)\\s+\"([^\"]*)\"\\s*(.*)");

  private static final Pattern COLUMN =
      Pattern.compile("@column\\s+(\\w+)(?:\\s+\\?(\\w+))?(?:\\s+~(\\w+))?\\s+(.*)");

  /** Behind the name of a column, that of the column with the node which it names. */
  private static final String NODE = "Iri";

  public NamedQuery {
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
  }

  /**
   * Reads a query from its text.
   *
   * @throws QueryException if the text is not a SPARQL query
   */
  public static NamedQuery parse(String name, String text) {
    List<String> words = new ArrayList<>();
    List<Parameter> parameters = new ArrayList<>();
    List<Column> columns = new ArrayList<>();
    for (String line : text.lines().takeWhile(l -> l.startsWith("#")).toList()) {
      String comment = line.substring(1).strip();
      Matcher parameter = PARAMETER.matcher(comment);
      Matcher column = COLUMN.matcher(comment);
      if (parameter.matches()) {
        Parameter.Kind kind = Parameter.Kind.valueOf(parameter.group(2).toUpperCase(Locale.ROOT));
        parameters.add(
            new Parameter(parameter.group(1), kind, parameter.group(3), parameter.group(4)));
      } else if (column.matches()) {
        columns.add(column(column));
      } else if (!comment.isEmpty()) {
        words.add(comment);
      }
    }
    try {
      String question = words.isEmpty() ? "" : words.get(0);
      String detail = String.join(" ", words.subList(words.isEmpty() ? 0 : 1, words.size()));
      return new NamedQuery(name, question, detail, parameters, columns, QueryFactory.create(text));
    } catch (QueryParseException e) {
      throw new QueryException(
          name + " is not a SPARQL query: " + e.getMessage().lines().findFirst().orElse(""), e);
    }
  }

  private static Column column(Matcher declared) {
    return new Column(
        declared.group(1),
        Optional.ofNullable(declared.group(2)).orElse(""),
        Optional.ofNullable(declared.group(3)).orElse(""),
        declared.group(4));
  }

  /** The column of that name; if none is declared, one that is headed by its name. */
  public Column column(String name) {
    return columns.stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseGet(() -> Column.undeclared(name));
  }

  /** Name of the column of {@link #linked()} that holds the nodes which a column names. */
  public static String nodesOf(String column) {
    return column + NODE;
  }

  /**
   * The same question with a further column for each that names a node, which holds the node: a
   * table of names becomes one of links.
   */
  public NamedQuery linked() {
    Query linked = QueryFactory.create(query.serialize());
    Set<String> keys = new HashSet<>();
    linked.getGroupBy().getVars().forEach(key -> keys.add(key.getVarName()));
    for (Column column : columns) {
      if (!column.node().isEmpty()) {
        Expr node = new ExprVar(column.node());
        boolean many = linked.hasGroupBy() && !keys.contains(column.node());
        // The least of several, so that the same answer has the same links each time.
        Expr one = many ? linked.allocAggregate(AggregatorFactory.createMin(false, node)) : node;
        linked.addResultVar(nodesOf(column.name()), one);
      }
    }
    return new NamedQuery(name, question, detail, parameters, columns, linked);
  }
}
