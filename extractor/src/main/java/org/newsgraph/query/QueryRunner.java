package org.newsgraph.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.system.Txn;
import org.newsgraph.store.Deadline;
import org.newsgraph.store.StoppedQuery;

/**
 * Runs a query with its parameters bound.
 *
 * <p>A query that asks other servers ({@code SERVICE}) sends words of the graph to them, and a
 * query file may come from anywhere: it runs only where the caller allows that in so many words.
 */
public final class QueryRunner {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private QueryRunner() {}

  /**
   * The answer to a SELECT query, read whole; no other server is asked.
   *
   * @param values values by parameter name; a parameter left out takes its preset
   * @throws QueryException if the query is not a SELECT, asks another server, takes longer than a
   *     minute, has no such parameter, or a value is not of the parameter's kind
   */
  public static RowSetRewindable select(
      DatasetGraph dataset, NamedQuery query, Map<String, String> values) {
    if (asksOthers(query)) {
      throw new QueryException(
          query.name() + " asks another server (SERVICE); to let it, add --allow-service");
    }
    return run(dataset, query, values, false, PATIENCE);
  }

  /**
   * The same for those who wait at a page.
   *
   * @param patience after which the query is stopped
   */
  public static RowSetRewindable select(
      DatasetGraph dataset, NamedQuery query, Map<String, String> values, Duration patience) {
    if (asksOthers(query)) {
      throw new QueryException(query.name() + " asks another server (SERVICE)");
    }
    return run(dataset, query, values, false, patience);
  }

  /**
   * The query with its parameters in their places, to be run anywhere.
   *
   * @throws QueryException if it has no such parameter, or a value is not of the parameter's kind
   */
  public static Query bound(NamedQuery query, Map<String, String> values) {
    return substituted(query, terms(query, values));
  }

  private static Query substituted(NamedQuery query, Map<Var, Node> values) {
    // A hash map, since other nodes than variables are looked up in it.
    Map<Var, Node> terms = new HashMap<>(values);
    Query bound = QueryTransformOps.syntaxSubstitute(query.query(), terms);
    if (bound.hasOrderBy()) {
      // SPARQL has no way to write ORDER BY "x", by which nothing is ordered.
      bound.getOrderBy().removeIf(by -> by.getExpression().isConstant());
    }
    return QueryTransformOps.transform(bound, new ElementTransformCopyBase(), new BoundIsTrue());
  }

  /**
   * The same to be run on that dataset, where English names may be asked for.
   *
   * @throws QueryException as {@link #bound(NamedQuery, Map)}
   */
  public static Query bound(DatasetGraph dataset, NamedQuery query, Map<String, String> values) {
    Map<Var, Node> terms = terms(query, values);
    terms.replaceAll((name, term) -> AskedName.in(dataset, term));
    return substituted(query, terms);
  }

  /** SPARQL has no way to write {@code BOUND("x")}, which asks after a parameter in its place. */
  private static final class BoundIsTrue extends ExprTransformCopy {
    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
      return function instanceof E_Bound && argument.isConstant()
          ? NodeValue.TRUE
          : super.transform(function, argument);
    }
  }

  /**
   * The same, and {@code SERVICE} may ask other servers.
   *
   * @throws QueryException also if such a server cannot be reached or answers with an error
   */
  public static RowSetRewindable selectAlsoFromServices(
      DatasetGraph dataset, NamedQuery query, Map<String, String> values) {
    return run(dataset, query, values, true, PATIENCE);
  }

  /** True if any part of the query, a filter's pattern included, is a SERVICE. */
  private static boolean asksOthers(NamedQuery query) {
    boolean[] found = {false};
    Walker.walk(
        Algebra.compile(query.query()),
        new OpVisitorBase() {
          @Override
          public void visit(OpService service) {
            found[0] = true;
          }
        },
        new ExprVisitorBase());
    return found[0];
  }

  private static RowSetRewindable run(
      DatasetGraph dataset,
      NamedQuery query,
      Map<String, String> values,
      boolean services,
      Duration patience) {
    if (!query.query().isSelectType()) {
      throw new QueryException(query.name() + " is no SELECT query; run it at the SPARQL endpoint");
    }
    Map<Var, Node> terms = terms(query, values);
    try {
      return Txn.calculateRead(dataset, () -> rows(dataset, query, terms, services, patience));
    } catch (QueryCancelledException e) {
      throw new QueryException(
          query.name() + " was stopped after " + patience.toSeconds() + " s; ask for less", e);
    } catch (QueryExceptionHTTP e) {
      throw new QueryException(query.name() + " got no answer: " + reason(e.getStatusCode(), e), e);
    } catch (HttpException e) {
      throw new QueryException(query.name() + " got no answer: " + reason(e.getStatusCode(), e), e);
    } catch (org.apache.jena.query.QueryException e) {
      // The message of an answer that is no SPARQL result holds the whole of it.
      String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new QueryException(query.name() + " cannot be answered: " + first, e);
    }
  }

  private static RowSetRewindable rows(
      DatasetGraph dataset,
      NamedQuery query,
      Map<Var, Node> terms,
      boolean services,
      Duration patience) {
    QueryExecBuilder builder =
        QueryExec.dataset(dataset)
            .query(query.query())
            .set(ARQ.httpServiceAllowed, services)
            .set(ARQ.httpQueryTimeout, patience.toMillis())
            .timeout(patience.toMillis(), TimeUnit.MILLISECONDS);
    terms.forEach((name, term) -> builder.substitution(name, AskedName.in(dataset, term)));
    try (QueryExec execution = builder.build()) {
      Future<?> deadline = Deadline.set(execution.getContext(), patience.toMillis());
      try {
        return rows(execution);
      } finally {
        deadline.cancel(false);
      }
    }
  }

  private static RowSetRewindable rows(QueryExec execution) {
    try {
      RowSet answer = execution.select();
      // TDB2 looks terms up when they are asked for, and by then the transaction is over.
      List<Binding> rows = new ArrayList<>();
      answer.forEachRemaining(row -> rows.add(row.detach()));
      return RowSetStream.create(answer.getResultVars(), rows.iterator()).rewindable();
    } catch (NullPointerException e) {
      throw StoppedQuery.explain(e, execution.getContext());
    }
  }

  /**
   * What another server did wrong, in one line; its own words may be a whole page.
   *
   * @param status of its answer, 0 or less if there was none
   */
  private static String reason(int status, RuntimeException e) {
    if (status > 0) {
      return "the other server answered with status " + status;
    }
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return "the other server cannot be reached (" + cause.getClass().getSimpleName() + ")";
  }

  private static Map<Var, Node> terms(NamedQuery query, Map<String, String> values) {
    Map<String, Parameter> known =
        query.parameters().stream()
            .collect(Collectors.toMap(Parameter::name, p -> p, (a, b) -> a, TreeMap::new));
    for (String name : values.keySet()) {
      if (!known.containsKey(name)) {
        throw new QueryException(
            query.name() + " has no parameter " + name + ", but " + known.keySet());
      }
    }
    Map<Var, Node> terms = new TreeMap<>((a, b) -> a.getVarName().compareTo(b.getVarName()));
    for (Parameter parameter : known.values()) {
      String value = values.getOrDefault(parameter.name(), parameter.preset());
      if (!value.isEmpty()) {
        terms.put(Var.alloc(parameter.name()), parameter.term(value));
      }
    }
    return terms;
  }
}
