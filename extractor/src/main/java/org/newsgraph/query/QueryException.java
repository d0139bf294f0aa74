package org.newsgraph.query;

import org.apache.jena.query.QueryCancelledException;

/** A query that cannot be run as asked; the message says why and what to do, in one line. */
public final class QueryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  QueryException(String message) {
    super(message);
  }

  QueryException(String message, Throwable cause) {
    super(message, cause);
  }

  /** True if the query was stopped because it took too long. */
  public boolean stopped() {
    return getCause() instanceof QueryCancelledException;
  }
}
