package org.newsgraph.authority;

/** An authority that cannot be used or made as asked; the message names the remedy in one line. */
public final class AuthorityException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  AuthorityException(String message) {
    super(message);
  }

  AuthorityException(String message, Throwable cause) {
    super(message, cause);
  }
}
