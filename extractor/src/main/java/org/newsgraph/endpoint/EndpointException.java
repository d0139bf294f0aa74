package org.newsgraph.endpoint;

/** An endpoint that does not take graphs; the message says why and what to do, in one line. */
public final class EndpointException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EndpointException(String message) {
    super(message);
  }

  EndpointException(String message, Throwable cause) {
    super(message, cause);
  }
}
