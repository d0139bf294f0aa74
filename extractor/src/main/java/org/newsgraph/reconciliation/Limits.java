package org.newsgraph.reconciliation;

import java.time.Duration;

/**
 * How much patience and trust a service gets.
 *
 * @param connect how long a connection may take to come about
 * @param request how long a request may take, its whole answer included
 * @param bytes how large an answer may be
 * @param attempts how often a request is made before it counts as failed, 1 or more
 * @param firstPause pause before the second attempt; it doubles with each further one
 * @param longestPause no pause is longer; a service that asks for a longer one counts as failed
 * @param batch how many questions go into one request at the most, fewer if the service says so
 * @param seed of the pauses' jitter
 */
public record Limits(
    Duration connect,
    Duration request,
    int bytes,
    int attempts,
    Duration firstPause,
    Duration longestPause,
    int batch,
    long seed) {

  /** Ten candidates a question are some 5 kB; two megabytes are no answer to ten questions. */
  public static final Limits DEFAULT =
      new Limits(
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          2_000_000,
          4,
          Duration.ofSeconds(1),
          Duration.ofSeconds(60),
          10,
          0);

  /** The same with another time for a request. */
  public Limits withRequest(Duration time) {
    return new Limits(connect, time, bytes, attempts, firstPause, longestPause, batch, seed);
  }

  /** The same with another seed. */
  public Limits withSeed(long other) {
    return new Limits(connect, request, bytes, attempts, firstPause, longestPause, batch, other);
  }
}
