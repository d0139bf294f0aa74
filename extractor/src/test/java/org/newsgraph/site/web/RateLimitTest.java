package org.newsgraph.site.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {

  private final AtomicLong now = new AtomicLong();
  private final RateLimit limit = new RateLimit(2, Duration.ofSeconds(1), now::get);

  @Test
  void aBurstIsFollowedByARest() {
    limit.count("a");
    limit.count("a");
    WebException refusal = assertThrows(WebException.class, () -> limit.count("a"));
    assertEquals(429, refusal.status());
    assertEquals(Duration.ofSeconds(1), refusal.retryAfter());
    now.addAndGet(Duration.ofSeconds(1).toNanos());
    assertDoesNotThrow(() -> limit.count("a"));
    assertThrows(WebException.class, () -> limit.count("a"));
  }

  @Test
  void oneClientDoesNotPayForAnother() {
    limit.count("a");
    limit.count("a");
    assertDoesNotThrow(() -> limit.count("b"));
  }
}
