package org.newsgraph.corpus;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The claims of the last days that may be answered, by what they speak of. Not thread-safe. */
final class FreshClaims {

  private record Day(LocalDate day, Map<String, List<ClaimReport>> byTopic) {}

  private final int days;
  private final Deque<Day> kept = new ArrayDeque<>();

  /**
   * @param days how many days back claims are kept
   */
  FreshClaims(int days) {
    this.days = days;
  }

  /** Adds the claims of a day, which is after all days before; those too old are forgotten. */
  void add(LocalDate day, List<ClaimReport> claims) {
    while (!kept.isEmpty() && kept.peek().day().isBefore(day.minusDays(days))) {
      kept.remove();
    }
    Map<String, List<ClaimReport>> byTopic = new HashMap<>();
    for (ClaimReport claim : claims) {
      if (claim.answerable()) {
        claim
            .about()
            .forEach(topic -> byTopic.computeIfAbsent(topic, t -> new ArrayList<>(2)).add(claim));
      }
    }
    kept.add(new Day(day, byTopic));
  }

  /**
   * The claims of other articles that speak of something of which {@code answer} speaks, in no
   * order.
   */
  Set<ClaimReport> sharingAName(ClaimReport answer) {
    Set<ClaimReport> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Day day : kept) {
      for (String topic : answer.about()) {
        found.addAll(day.byTopic().getOrDefault(topic, List.of()));
      }
    }
    found.removeIf(claim -> claim.article().equals(answer.article()));
    return found;
  }
}
