package org.newsgraph.site.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.util.ExprUtils;
import org.apache.jena.system.Txn;
import org.newsgraph.query.NamedQuery;
import org.newsgraph.query.QueryRunner;
import org.newsgraph.site.web.Language;

/** The store as the pages ask it: by the queries of {@code queries/} beside the pages. */
public final class Graph {

  private static final String FOLDER = "/org/newsgraph/site/queries/";

  /** A reader waits no longer than this, and a stranger's question costs no more. */
  public static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Map<String, NamedQuery> QUERIES = new ConcurrentHashMap<>();

  private final DatasetGraph dataset;
  private final Addresses addresses;
  private final Things things;
  private final Duration patience;
  private final Language language;

  /** The store as it is told in the language of the articles. */
  public Graph(DatasetGraph dataset, Addresses addresses) {
    this(dataset, addresses, PATIENCE, Language.FR);
  }

  private Graph(DatasetGraph dataset, Addresses addresses, Duration patience, Language language) {
    this.patience = patience;
    this.dataset = dataset;
    this.addresses = addresses;
    this.language = language;
    this.things = new Things(dataset, addresses, language);
  }

  /** The same for work that nobody waits for. */
  Graph patient() {
    return new Graph(dataset, addresses, Duration.ofMinutes(2), language);
  }

  /** The same with the names that a reader of that language knows, where there are any. */
  public Graph in(Language readers) {
    return new Graph(dataset, addresses, patience, readers);
  }

  /** What {@code work} makes of the store as it is at one moment. */
  public <T> T read(Supplier<T> work) {
    return Txn.calculateRead(dataset, work::get);
  }

  /**
   * The answer to a query of the pages; no rows if nothing answers it.
   *
   * @param values of the query's parameters
   */
  public List<Row> ask(String query, Map<String, String> values) {
    RowSetRewindable answer = QueryRunner.select(dataset, query(query), values, patience);
    List<Row> rows = new ArrayList<>();
    answer.forEachRemaining(binding -> rows.add(new Row(binding)));
    return rows;
  }

  /**
   * The answer to a query of the pages about nodes that are given.
   *
   * @param values of the query's parameters
   * @param given what some of the query's variables may be, a row a case; with none of them there
   *     is no answer
   */
  public List<Row> ask(String query, Map<String, String> values, List<Binding> given) {
    if (given.isEmpty()) {
      return List.of();
    }
    NamedQuery asked = query(query);
    Query whole = asked.query().cloneQuery();
    give(given, whole);
    RowSetRewindable answer =
        QueryRunner.select(
            dataset,
            new NamedQuery(
                query,
                asked.question(),
                asked.detail(),
                asked.parameters(),
                asked.columns(),
                whole),
            values,
            patience);
    List<Row> rows = new ArrayList<>();
    answer.forEachRemaining(binding -> rows.add(new Row(binding)));
    return rows;
  }

  /** Sets what is given before all else, so that the rest is asked of it alone. */
  private static void give(List<Binding> given, Query query) {
    ElementData table = new ElementData();
    // A table without rows has no answer; one without columns either.
    given.stream().findFirst().ifPresent(row -> row.vars().forEachRemaining(table::add));
    given.forEach(table::add);
    ElementGroup rows = new ElementGroup();
    rows.addElement(table);
    ((ElementGroup) query.getQueryPattern()).getElements().forEach(rows::addElement);
    query.setQueryPattern(rows);
  }

  /** The query of that name, as it stands in its file. */
  public static NamedQuery query(String name) {
    return QUERIES.computeIfAbsent(name, n -> NamedQuery.parse(n, text(n)));
  }

  /** The query with its parameters in their places, for readers who want to run it themselves. */
  public static String bound(String name, Map<String, String> values) {
    return QueryRunner.bound(query(name), values).toString();
  }

  /**
   * The same about nodes that are given, of which only some rows are shown; with none of them it
   * has no answer.
   *
   * @param condition a SPARQL expression that holds for the rows shown
   */
  public static String bound(
      String name, Map<String, String> values, List<Binding> given, String condition) {
    Query query = QueryRunner.bound(query(name), values).cloneQuery();
    give(given, query);
    ElementGroup rows = new ElementGroup();
    ((ElementGroup) query.getQueryPattern()).getElements().forEach(rows::addElement);
    rows.addElement(new ElementFilter(ExprUtils.parse(condition)));
    query.setQueryPattern(rows);
    return query.toString();
  }

  /**
   * The rows of any SELECT query, such as one that {@link #bound} gave.
   *
   * @param most how many at most
   */
  public RowSet rows(String sparql, int most) {
    Query query = QueryFactory.create(sparql);
    if (!query.hasLimit() || query.getLimit() > most) {
      query.setLimit(most);
    }
    NamedQuery asked = new NamedQuery("the query", "", "", List.of(), List.of(), query);
    return QueryRunner.select(dataset, asked, Map.of(), patience);
  }

  private static String text(String name) {
    try (InputStream in = Graph.class.getResourceAsStream(FOLDER + name + ".rq")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The dataset itself; its default graph is the union of all articles. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** Labels and kinds of nodes. */
  public Things things() {
    return things;
  }

  /** Where the nodes are shown. */
  public Addresses addresses() {
    return addresses;
  }
}
