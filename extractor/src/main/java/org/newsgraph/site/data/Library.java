package org.newsgraph.site.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.newsgraph.query.NamedQuery;
import org.newsgraph.query.QueryLibrary;
import org.newsgraph.query.QueryRunner;
import org.newsgraph.rdf.Terms.GEO;

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
   * @param rows a cell for each column
   * @param truncated true if there are more rows
   */
  public record Table(List<String> columns, List<List<Cell>> rows, boolean truncated) {}

  /**
   * A cell of an answer.
   *
   * @param value the text of a literal or the name of a node; empty if there is none
   * @param iri of the node that it is, or that it names; empty if there is none
   * @param href where that node is shown, empty if there is none
   * @param isNumber true if the value is a number
   * @param point where the node lies, as well-known text; empty if it is no place, or not known
   * @param name what the reader's language calls the node, if that is another name than the value
   * @param event what the node is called by if it is an event
   */
  public record Cell(
      String value,
      String iri,
      String href,
      boolean isNumber,
      String point,
      Optional<String> name,
      Optional<Happening> event) {

    /** Words or a number, which name no node. */
    public Cell(String value, boolean isNumber) {
      this(value, "", "", isNumber, "", Optional.empty(), Optional.empty());
    }
  }

  /** All questions in the order of their names; never empty. */
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
    RowSetRewindable answer =
        QueryRunner.select(graph.dataset(), query.linked(), values, Graph.PATIENCE);
    List<String> columns = query.query().getResultVars();
    List<List<Cell>> rows = new ArrayList<>();
    while (answer.hasNext() && rows.size() < MOST) {
      Row row = new Row(answer.next());
      rows.add(columns.stream().map(column -> cell(row, column)).toList());
    }
    return new Table(columns, rows, answer.hasNext());
  }

  /**
   * The query that gives the answer, to be run anywhere.
   *
   * @throws org.newsgraph.query.QueryException if a value is wrong
   */
  public String sparql(NamedQuery query, Map<String, String> values) {
    return graph.read(() -> QueryRunner.bound(graph.dataset(), query.linked(), values).toString());
  }

  private Cell cell(Row row, String column) {
    Optional<Node> value = row.node(column);
    if (value.filter(Node::isURI).isPresent()) {
      Thing thing = graph.things().of(value.get());
      return named(thing.label(), thing.iri(), false, Optional.empty());
    }
    boolean number =
        value.filter(v -> v.isLiteral() && v.getLiteralValue() instanceof Number).isPresent();
    String iri =
        row.node(NamedQuery.nodesOf(column)).filter(Node::isURI).map(Node::getURI).orElse("");
    String text = row.text(column);
    if (text.isEmpty() || iri.isEmpty()) {
      return new Cell(text, number);
    }
    Optional<String> name =
        value.flatMap(v -> graph.things().inOtherWords(NodeFactory.createURI(iri), v));
    return named(text, iri, number, name);
  }

  private Cell named(String text, String iri, boolean number, Optional<String> name) {
    String href = graph.addresses().of(iri);
    return new Cell(text, iri, href, number, point(iri), name, Happening.of(graph, iri));
  }

  private String point(String iri) {
    return graph
        .things()
        .firstNode(NodeFactory.createURI(iri), GEO.hasGeometry.asNode())
        .flatMap(geometry -> graph.things().first(geometry, GEO.asWKT.asNode()))
        .orElse("");
  }
}
