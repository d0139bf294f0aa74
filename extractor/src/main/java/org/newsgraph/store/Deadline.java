package org.newsgraph.store;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.sparql.engine.Timeouts;
import org.apache.jena.sparql.engine.Timeouts.Timeout;
import org.apache.jena.sparql.util.Context;

/**
 * Ends a query at its time even while its plan is being made.
 *
 * <p>Jena 5.6 makes a hash join, and all the grouping below it, while it holds the lock that its
 * own time-out needs. Such a query would run until it is done. What it reads looks at the signal to
 * stop all the same, so that is given here, without the lock.
 */
public final class Deadline {

  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "query-deadline");
            thread.setDaemon(true);
            return thread;
          });

  private Deadline() {}

  /**
   * Has the query stopped when its time is over.
   *
   * @param execution context of the query's execution
   * @param millis how long it may take in all, negative for as long as it likes
   * @return to be cancelled when the query is done
   */
  public static Future<?> set(Context execution, long millis) {
    AtomicBoolean stop = Context.getOrSetCancelSignal(execution);
    return millis < 0
        ? CLOCK.submit(() -> {})
        : CLOCK.schedule(() -> stop.set(true), millis, TimeUnit.MILLISECONDS);
  }

  /** How long a request's query may take, in milliseconds: what is configured, or less if asked. */
  static long millis(HttpAction action) {
    long configured = overall(Timeouts.extractQueryTimeout(action.getContext()));
    String wish = action.getRequestParameter("timeout");
    if (wish == null) {
      return configured;
    }
    Pair<Long, Long> asked = Timeouts.parseTimeoutStr(wish, TimeUnit.SECONDS);
    long wished = Math.max(asked.getLeft(), asked.getRight());
    return configured < 0 || wished >= 0 && wished < configured ? wished : configured;
  }

  private static long overall(Timeout timeout) {
    if (timeout.hasOverallTimeout()) {
      return timeout.overallTimeoutMillis();
    }
    return timeout.hasInitialTimeout() ? timeout.initialTimeoutMillis() : -1;
  }
}
