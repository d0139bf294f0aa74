package org.newsgraph.reconciliation;

import java.time.Duration;
import java.util.Optional;

/**
 * A request that brought no usable answer; the message says in plain words what the service did.
 */
final class Trouble extends Exception {

  private static final long serialVersionUID = 1L;

  /** What to do about it. */
  enum Kind {
    /** It may pass: ask again after a pause. */
    PASSING,
    /** The question or its answer was too large: ask for less at once. */
    TOO_MUCH,
    /** It will not pass by asking again. */
    LASTING
  }

  private final Kind kind;
  private final transient Optional<Duration> pause;

  private Trouble(Kind kind, Optional<Duration> pause, String message) {
    super(message);
    this.kind = kind;
    this.pause = pause;
  }

  static Trouble passing(String message) {
    return new Trouble(Kind.PASSING, Optional.empty(), message);
  }

  /**
   * @param pause for how long the service asks to be left alone, empty if it does not say
   */
  static Trouble passing(Optional<Duration> pause, String message) {
    return new Trouble(Kind.PASSING, pause, message);
  }

  static Trouble tooMuch(String message) {
    return new Trouble(Kind.TOO_MUCH, Optional.empty(), message);
  }

  static Trouble lasting(String message) {
    return new Trouble(Kind.LASTING, Optional.empty(), message);
  }

  Kind kind() {
    return kind;
  }

  Optional<Duration> pause() {
    return pause;
  }
}
