package org.newsgraph.corpus;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.newsgraph.corpus.Weights.Evidence;
import org.newsgraph.entity.Countries;

/** Scores how likely two reports tell the same happening. */
final class Likeness {

  private final Weights weights = new Weights();
  private final Countries countries = Countries.all();

  /**
   * The log-odds that {@code a} and {@code b} tell the same happening, the same both ways round.
   *
   * @return empty if they cannot: another class, another time, the same article, or nothing that is
   *     named in both
   */
  OptionalDouble of(EventReport a, EventReport b) {
    if (a.article().equals(b.article()) || !a.type().equals(b.type()) || !shareAName(a, b)) {
      return OptionalDouble.empty();
    }
    Optional<Evidence> time = time(a.time(), b.time());
    if (time.isEmpty()) {
      return OptionalDouble.empty();
    }
    double sum = weights.of(Evidence.PRIOR) + weights.of(time.get());
    sum += either(a.agents(), b.agents(), Evidence.SAME_AGENT, Evidence.OTHER_AGENT);
    sum += either(a.patients(), b.patients(), Evidence.SAME_PATIENT, Evidence.OTHER_PATIENT);
    sum += place(a.places(), b.places());
    sum += company(a, b);
    sum += figures(a.figures(), b.figures());
    sum += weights.of(Evidence.WORDS) * cosine(a.words(), b.words());
    return OptionalDouble.of(sum);
  }

  private static boolean shareAName(EventReport a, EventReport b) {
    return !Collections.disjoint(a.names(), b.names());
  }

  private static Optional<Evidence> time(TimeWindow a, TimeWindow b) {
    if (a.isShort() != b.isShort()) {
      return Optional.empty();
    }
    if (!a.isShort()) {
      return a.equals(b) ? Optional.of(Evidence.SAME_PERIOD) : Optional.empty();
    }
    if (a.isDay() && b.isDay() && a.stated() && b.stated()) {
      long apart = Math.abs(ChronoUnit.DAYS.between(a.first(), b.first()));
      return apart == 0
          ? Optional.of(Evidence.SAME_DAY)
          : apart == 1 ? Optional.of(Evidence.NEAR_DAY) : Optional.empty();
    }
    Evidence known = a.stated() || b.stated() ? Evidence.NEAR_DAY : Evidence.GUESSED_DAY;
    return a.meets(b) ? Optional.of(known) : Optional.empty();
  }

  private double either(Set<String> a, Set<String> b, Evidence same, Evidence other) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    return weights.of(Collections.disjoint(a, b) ? other : same);
  }

  private double place(Set<String> a, Set<String> b) {
    boolean apart = !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
    return apart && (hasCountry(a) || hasCountry(b))
        ? 0
        : either(a, b, Evidence.SAME_PLACE, Evidence.OTHER_PLACE);
  }

  private boolean hasCountry(Set<String> places) {
    return places.stream().anyMatch(this::isCountry);
  }

  private boolean isCountry(String iri) {
    return countries.withId(iri.substring(iri.lastIndexOf('/') + 1)).isPresent();
  }

  /** Names beyond those whose roles were compared: the role may have been missed on one side. */
  private double company(EventReport a, EventReport b) {
    Set<String> all = a.names();
    Set<String> common = new HashSet<>(all);
    all.addAll(b.names());
    common.retainAll(b.names());
    all.removeIf(name -> sameRole(name, a, b));
    common.removeIf(name -> sameRole(name, a, b));
    if (all.isEmpty()) {
      return 0;
    }
    if (!common.isEmpty() && common.stream().allMatch(this::isCountry)) {
      return weights.of(Evidence.SAME_COUNTRY);
    }
    double share = (double) common.size() / all.size();
    return common.isEmpty() && (a.company().isEmpty() || b.company().isEmpty())
        ? 0
        : weights.of(Evidence.SAME_COMPANY) * share
            + weights.of(Evidence.OTHER_COMPANY) * (1 - share);
  }

  private static boolean sameRole(String name, EventReport a, EventReport b) {
    return a.agents().contains(name) && b.agents().contains(name)
        || a.patients().contains(name) && b.patients().contains(name)
        || a.places().contains(name) && b.places().contains(name);
  }

  private double figures(Map<String, Set<BigDecimal>> a, Map<String, Set<BigDecimal>> b) {
    boolean far = false;
    for (Map.Entry<String, Set<BigDecimal>> entry : a.entrySet()) {
      Set<BigDecimal> others = b.getOrDefault(entry.getKey(), Set.of());
      if (!Collections.disjoint(entry.getValue(), others)) {
        return weights.of(Evidence.SAME_FIGURE);
      }
      far |= !others.isEmpty() && entry.getValue().stream().allMatch(x -> farFromAll(x, others));
    }
    return far ? weights.of(Evidence.OTHER_FIGURE) : 0;
  }

  private static boolean farFromAll(BigDecimal x, Set<BigDecimal> others) {
    return others.stream()
        .allMatch(y -> x.max(y).compareTo(x.min(y).multiply(BigDecimal.valueOf(2))) >= 0);
  }

  private static double cosine(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    long common = a.stream().filter(b::contains).count();
    return common / Math.sqrt((double) a.size() * b.size());
  }
}
