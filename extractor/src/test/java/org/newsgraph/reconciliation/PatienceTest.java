package org.newsgraph.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatienceTest {

  private static List<Duration> pauses(long seed, Trouble trouble) {
    List<Duration> pauses = new ArrayList<>();
    Patience patience = new Patience(Limits.DEFAULT.withSeed(seed), pauses::add);
    assertThrows(
        Trouble.class,
        () ->
            patience.keepTrying(
                () -> {
                  throw trouble;
                }));
    return pauses;
  }

  @Test
  void pausesDoubleAndJitterStaysInTheUpperHalf() {
    List<Duration> pauses = pauses(7, Trouble.passing("down"));
    assertEquals(3, pauses.size());
    for (int i = 0; i < pauses.size(); i++) {
      long full = 1000L << i;
      assertTrue(
          pauses.get(i).toMillis() >= full / 2 && pauses.get(i).toMillis() <= full,
          pauses::toString);
    }
  }

  @Test
  void theSameSeedGivesTheSamePausesAndAnotherSeedOthers() {
    Trouble down = Trouble.passing("down");
    assertEquals(pauses(7, down), pauses(7, down));
    assertNotEquals(pauses(7, down), pauses(8, down));
  }

  @Test
  void aPauseThatTheServiceAsksForIsKept() {
    Duration asked = Duration.ofSeconds(42);
    assertEquals(
        List.of(asked, asked, asked), pauses(7, Trouble.passing(Optional.of(asked), "busy")));
  }

  @Test
  void whatWillNotPassIsNotTriedAgain() {
    assertEquals(List.of(), pauses(7, Trouble.lasting("gone")));
    assertEquals(List.of(), pauses(7, Trouble.passing(Optional.of(Duration.ofHours(1)), "busy")));
  }

  @Test
  void retryAfterIsReadAsSecondsOrAsADate() {
    Clock clock = Clock.fixed(Instant.parse("1999-12-31T23:59:00Z"), ZoneOffset.UTC);
    assertEquals(Optional.of(Duration.ofSeconds(120)), RetryAfter.parse("120", clock));
    assertEquals(
        Optional.of(Duration.ofSeconds(59)),
        RetryAfter.parse("Fri, 31 Dec 1999 23:59:59 GMT", clock));
    assertEquals(
        Optional.of(Duration.ZERO), RetryAfter.parse("Thu, 01 Jan 1970 00:00:00 GMT", clock));
    assertEquals(Optional.empty(), RetryAfter.parse("-5", clock));
    assertEquals(Optional.empty(), RetryAfter.parse("99999999999999", clock));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://example.org/",
        "example.org/api",
        "http:///api",
        "https://user:word@example.org/api",
        "http://exa mple.org/",
        "jar:http://example.org/x.jar!/",
        ""
      })
  void onlyAnAddressOfTheWebIsAService(String address) {
    ReconciliationException e =
        assertThrows(ReconciliationException.class, () -> ServiceAddress.parse(address));
    assertTrue(e.getMessage().contains("--service"));
  }
}
