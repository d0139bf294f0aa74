package org.newsgraph.store;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.util.Context;

/**
 * Tells a query that was stopped from one that failed.
 *
 * <p>Jena 5.6 closes what a stopped query was reading, and a hash join that had not begun by then
 * fails with a {@link NullPointerException} as it is closed. Whoever asked should be told that the
 * time was over, not that the server is broken.
 */
public final class StoppedQuery {

  private StoppedQuery() {}

  /**
   * What to throw in the place of {@code failure}: a {@link QueryCancelledException} if the query
   * was stopped, else the failure itself.
   *
   * @param context that of the query's execution
   */
  public static RuntimeException explain(NullPointerException failure, Context context) {
    AtomicBoolean stopped = Context.getCancelSignal(context);
    if (stopped == null || !stopped.get()) {
      return failure;
    }
    QueryCancelledException told = new QueryCancelledException();
    told.initCause(failure);
    return told;
  }
}
