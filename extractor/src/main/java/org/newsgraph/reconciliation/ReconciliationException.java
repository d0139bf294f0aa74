package org.newsgraph.reconciliation;

/** A service or a cache that cannot be used as asked; the message names the remedy in one line. */
public final class ReconciliationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ReconciliationException(String message) {
    super(message);
  }

  ReconciliationException(String message, Throwable cause) {
    super(message, cause);
  }
}
