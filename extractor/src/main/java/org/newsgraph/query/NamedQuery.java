package org.newsgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;

/**
 * A query with its question in plain words.
 *
 * <p>The comment at the head of the file is the documentation: its first lines are the question,
 * and a line {@code # @param name kind "preset" what it is} declares a parameter.
 *
 * @param name the file's name without its ending
 * @param question the question in plain words, empty if the file has no comment
 * @param parameters in the order of the file, empty if none
 * @param query the parsed query
 */
public record NamedQuery(
    String name, String question, String detail, List<Parameter> parameters, Query query) {

  private static final Pattern PARAMETER =
      Pattern.compile("@param\\s+(\\w+)\\s+(\\w+)\\s+\"([^\"]*)\"\\s*(.*)");

  public NamedQuery {
    parameters = List.copyOf(parameters);
  }

  /**
   * Reads a query from its text.
   *
   * @throws QueryException if the text is not a SPARQL query
   */
  public static NamedQuery parse(String name, String text) {
    List<String> words = new ArrayList<>();
    List<Parameter> parameters = new ArrayList<>();
    for (String line : text.lines().takeWhile(l -> l.startsWith("#")).toList()) {
      String comment = line.substring(1).strip();
      Matcher parameter = PARAMETER.matcher(comment);
      if (parameter.matches()) {
        Parameter.Kind kind = Parameter.Kind.valueOf(parameter.group(2).toUpperCase(Locale.ROOT));
        parameters.add(
            new Parameter(parameter.group(1), kind, parameter.group(3), parameter.group(4)));
      } else if (!comment.isEmpty()) {
        words.add(comment);
      }
    }
    try {
      String question = words.isEmpty() ? "" : words.get(0);
      String detail = String.join(" ", words.subList(words.isEmpty() ? 0 : 1, words.size()));
      return new NamedQuery(name, question, detail, parameters, QueryFactory.create(text));
    } catch (QueryParseException e) {
      throw new QueryException(
          name + " is not a SPARQL query: " + e.getMessage().lines().findFirst().orElse(""), e);
    }
  }
}
