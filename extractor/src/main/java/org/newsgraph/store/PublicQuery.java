package org.newsgraph.store;

import java.util.concurrent.Future;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * Fuseki's query operation for strangers: no query sends requests, names a Java class to be loaded,
 * gets more rows than the limit, or takes longer than its time.
 *
 * <p>{@code newsgraph serve} runs every query so, and {@link GuardedFuseki} does. Times are those
 * that Fuseki knows, {@code arq:queryTimeout} in the configuration; {@link Deadline} keeps them
 * where Fuseki does not.
 */
final class PublicQuery extends SPARQL_QueryDataset {

  /** How many rows an answer has at most; {@code ja:context} may name another number. */
  private static final Symbol LIMIT = Symbol.create("https://w3id.org/newsgraph/limit#rows");

  /** The header of an answer that says how many rows it could have had at most. */
  private static final String HEADER = "Newsgraph-Row-Limit";

  private static final long DEFAULT_LIMIT = 10_000;

  /** Under this name a request keeps the context of its query's execution. */
  private static final Symbol EXECUTION = Symbol.create("https://w3id.org/newsgraph/execution");

  /** And under this one what ends it. */
  private static final Symbol DEADLINE = Symbol.create("https://w3id.org/newsgraph/deadline");

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    super.validateQuery(action, query);
    long limit = limit(action.getContext());
    if (!query.isAskType() && (!query.hasLimit() || query.getLimit() > limit)) {
      query.setLimit(limit);
      action.setResponseHeader(HEADER, Long.toString(limit));
    }
  }

  private static long limit(Context context) {
    return context.isUndef(LIMIT) ? DEFAULT_LIMIT : Long.parseLong(context.getAsString(LIMIT));
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    Context context = action.getContext();
    context.set(ARQ.httpServiceAllowed, false);
    FunctionRegistry.set(context, new KnownFunctions());
    PropertyFunctionRegistry.set(context, new KnownProperties());
    QueryExec execution = super.createQueryExec(action, query, dataset);
    context.set(EXECUTION, execution.getContext());
    context.set(DEADLINE, Deadline.set(execution.getContext(), Deadline.millis(action)));
    return execution;
  }

  @Override
  protected void execute(String query, HttpAction action) {
    try {
      super.execute(query, action);
    } catch (NullPointerException e) {
      Context execution = action.getContext().get(EXECUTION);
      throw execution == null ? e : StoppedQuery.explain(e, execution);
    } finally {
      Future<?> deadline = action.getContext().get(DEADLINE);
      if (deadline != null) {
        deadline.cancel(false);
      }
    }
  }
}
