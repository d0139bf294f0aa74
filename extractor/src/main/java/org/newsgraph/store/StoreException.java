package org.newsgraph.store;

/** A store that cannot be used as asked; the message says why and what to do, in one line. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreException(String message) {
    super(message);
  }

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
