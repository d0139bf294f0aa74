package org.newsgraph.corpus;

/** A store holds a packed graph that cannot be unpacked; the message says what is wrong with it. */
public final class DamagedVersionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DamagedVersionException(Exception reason) {
    super("an old version of an article is damaged: " + reason.getMessage(), reason);
  }
}
