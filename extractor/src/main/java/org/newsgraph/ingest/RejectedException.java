package org.newsgraph.ingest;

/** Carries the reason out of the reading of one article; never leaves this room. */
final class RejectedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final RejectionCode code;

  RejectedException(RejectionCode code, String message) {
    super(message);
    this.code = code;
  }

  RejectionCode code() {
    return code;
  }
}
