package org.newsgraph.reconciliation;

import java.time.Duration;
import java.util.Random;

/**
 * Asks again after a pause when a request failed in a way that may pass.
 *
 * <p>Pauses double, and each is cut by a random part of up to a half, so that clients that failed
 * together do not come back together ("equal jitter"). The same seed gives the same pauses. A pause
 * that the service itself asks for is kept to the second.
 */
final class Patience {

  /** One request. */
  interface Attempt<T> {
    T make() throws Trouble;
  }

  /** How to wait. */
  interface Rest {
    void pause(Duration time) throws InterruptedException;
  }

  private final Limits limits;
  private final Random random;
  private final Rest rest;

  Patience(Limits limits, Rest rest) {
    this.limits = limits;
    this.random = new Random(limits.seed());
    this.rest = rest;
  }

  /**
   * Makes the attempt until it succeeds.
   *
   * @throws Trouble the last one, if none succeeds or the trouble will not pass
   */
  <T> T keepTrying(Attempt<T> attempt) throws Trouble {
    for (int made = 1; ; made++) {
      try {
        return attempt.make();
      } catch (Trouble e) {
        if (e.kind() != Trouble.Kind.PASSING || made >= limits.attempts()) {
          throw e;
        }
        int failed = made;
        Duration pause = e.pause().orElseGet(() -> backOff(failed));
        if (pause.compareTo(limits.longestPause()) > 0) {
          throw Trouble.lasting(
              e.getMessage() + " and asks to be left alone for " + pause.toSeconds() + " s");
        }
        wait(pause);
      }
    }
  }

  private Duration backOff(int made) {
    double full = limits.firstPause().toMillis() * Math.pow(2, made - 1.0);
    double most = Math.min(full, limits.longestPause().toMillis());
    return Duration.ofMillis(Math.round(most * (0.5 + random.nextDouble() / 2)));
  }

  private void wait(Duration pause) {
    try {
      rest.pause(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
