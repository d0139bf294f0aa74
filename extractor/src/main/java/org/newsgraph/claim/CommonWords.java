package org.newsgraph.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much two claims of an article say in the same words; a word that many of its claims have
 * tells little. Immutable.
 */
final class CommonWords {

  private final Map<String, Integer> frequency = new HashMap<>();

  /** The words of {@code claims}, apart from those that only pass on another's. */
  CommonWords(List<Utterance> claims) {
    for (Utterance claim : claims) {
      if (!claim.citing()) {
        claim.stems().forEach(stem -> frequency.merge(stem, 1, Integer::sum));
      }
    }
  }

  /** The share of the shorter set's weight that both have, 0 to 1; 0 if one of them is empty. */
  double share(Set<String> a, Set<String> b) {
    double less = Math.min(mass(a), mass(b));
    Set<String> both = new TreeSet<>(a);
    both.retainAll(b);
    return less == 0 ? 0 : mass(both) / less;
  }

  // Summed in a fixed order, so that it is the same number on every machine.
  private double mass(Set<String> stems) {
    double mass = 0;
    for (String stem : new TreeSet<>(stems)) {
      mass += 1.0 / Math.sqrt(frequency.getOrDefault(stem, 1));
    }
    return mass;
  }
}
