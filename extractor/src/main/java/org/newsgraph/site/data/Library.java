package org.newsgraph.site.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.newsgraph.query.NamedQuery;
import org.newsgraph.query.QueryLibrary;
import org.newsgraph.query.QueryRunner;

/** The questions that ship with the program, and their answers. Thread-safe. */
public final class Library {

  /** More than a reader looks at; who needs all of them asks the SPARQL endpoint. */
  private static final int MOST = 500;

  private final Map<String, NamedQuery> queries = new TreeMap<>();
  private final Graph graph;

  public Library(Graph graph) {
    this.graph = graph;
    for (String name : QueryLibrary.names()) {
      QueryLibrary.find(name).ifPresent(query -> queries.put(name, query));
    }
  }

  /**
   * An answer.
   *
   * @param columns names of the columns
   * @param rows a thing for each cell; a literal has no address
   * @param truncated true if there are more rows
   */
  public record Table(List<String> columns, List<List<Thing>> rows, boolean truncated) {}

  /** All questions, by name. */
  public List<NamedQuery> all() {
    return List.copyOf(queries.values());
  }

  /** The question of that name, empty if there is none. */
  public Optional<NamedQuery> find(String name) {
    return Optional.ofNullable(queries.get(name));
  }

  /**
   * The answer to a question.
   *
   * @throws org.newsgraph.query.QueryException if a value is wrong or it takes too long
   */
  public Table answer(NamedQuery query, Map<String, String> values) {
    RowSetRewindable answer = QueryRunner.select(graph.dataset(), query, values, Graph.PATIENCE);
    List<String> columns = answer.getResultVars().stream().map(v -> v.getVarName()).toList();
    List<List<Thing>> rows = new ArrayList<>();
    while (answer.hasNext() && rows.size() < MOST) {
      Row row = new Row(answer.next());
      rows.add(columns.stream().map(column -> cell(row, column)).toList());
    }
    return new Table(columns, rows, answer.hasNext());
  }

  private Thing cell(Row row, String column) {
    return row.node(column)
        .filter(node -> node.isURI())
        .map(graph.things()::of)
        .orElseGet(() -> new Thing("", "", row.text(column), Kind.OTHER));
  }
}
