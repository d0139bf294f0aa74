package org.newsgraph.site.web;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A token bucket for each client: so many requests at once, and one more each time a while has
 * passed. Thread-safe.
 */
public final class RateLimit {

  /** Clients remembered; beyond these the one that asked longest ago is forgotten. */
  private static final int CLIENTS = 10_000;

  private final int burst;
  private final long refillNanos;
  private final LongSupplier clock;
  private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

  private record Bucket(double tokens, long at) {}

  /**
   * @param burst how many requests may come at once, at least 1
   * @param refill after which time one more may come
   */
  public RateLimit(int burst, Duration refill) {
    this(burst, refill, System::nanoTime);
  }

  RateLimit(int burst, Duration refill, LongSupplier clock) {
    this.burst = burst;
    this.refillNanos = refill.toNanos();
    this.clock = clock;
  }

  /**
   * Counts a request.
   *
   * @throws WebException with status 429 if the client has asked too often, and how long to wait
   */
  public synchronized void count(String client) {
    long now = clock.getAsLong();
    Bucket old = buckets.getOrDefault(client, new Bucket(burst, now));
    double tokens = Math.min(burst, old.tokens() + (double) (now - old.at()) / refillNanos);
    boolean free = tokens >= 1;
    buckets.put(client, new Bucket(free ? tokens - 1 : tokens, now));
    if (buckets.size() > CLIENTS) {
      Iterator<String> oldest = buckets.keySet().iterator();
      oldest.next();
      oldest.remove();
    }
    if (!free) {
      throw WebException.tooOften(Duration.ofNanos((long) ((1 - tokens) * refillNanos)));
    }
  }
}
