package org.newsgraph.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the dead and injured that are told in a happening of their own to the deed or accident that
 * the article is about, whether that happening is left out as no news beside the deed or not:
 * "Selon les bilans, cent personnes ont été tuées".
 */
final class LeftTolls {

  private static final Set<EventType> TOLLS =
      EnumSet.of(EventType.KILLING, EventType.INJURY, EventType.DEATH);

  private LeftTolls() {}

  /**
   * The happenings kept of {@code all}, the chief deed with the tolls of the others; empty if none
   * is kept.
   */
  static List<Happening> give(List<Happening> all, List<Happening> kept) {
    Optional<Happening> chief =
        kept.stream()
            .filter(h -> Casualties.isWhole(h.best()) && Casualties.isOfToday(h))
            .filter(h -> h.best().status() == EventStatus.FACT)
            .max(Comparator.comparingDouble(Happening::probability));
    if (chief.isEmpty()) {
      return kept;
    }
    List<Figure> tolls = new ArrayList<>();
    for (Happening left : all) {
      boolean free = !kept.contains(left) || isNobodys(left);
      if (free && isToll(left) && isBehind(left, chief.get())) {
        left.mentions().forEach(m -> tolls.addAll(m.figures()));
      }
    }
    tolls.removeIf(f -> !Count.isToll(f.what()));
    return tolls.isEmpty()
        ? kept
        : kept.stream().map(h -> h == chief.get() ? with(h, tolls) : h).toList();
  }

  private static boolean isToll(Happening left) {
    return TOLLS.contains(left.best().mention().type())
        && left.best().status() == EventStatus.FACT
        && Casualties.isOfToday(left)
        && left.mentions().stream().allMatch(m -> m.patients().isEmpty());
  }

  /** "Vous avez tué 60 hommes": a killing that somebody lays to a doer is a deed of its own. */
  private static boolean isNobodys(Happening kept) {
    return !kept.signs().contains("quoted")
        && kept.mentions().stream().allMatch(m -> m.agents().isEmpty());
  }

  /** What befell people before the deed was told, or on another day, was not by it. */
  private static boolean isBehind(Happening left, Happening chief) {
    int first = chief.mentions().get(0).mention().sentence();
    return left.best().mention().sentence() >= first
        && left.mentions().stream()
            .noneMatch(
                l -> chief.mentions().stream().anyMatch(c -> Agreement.differ(l.time(), c.time())));
  }

  private static Happening with(Happening chief, List<Figure> tolls) {
    List<Figure> figures = new ArrayList<>(chief.best().figures());
    for (Figure toll : tolls) {
      if (figures.stream().noneMatch(f -> f.value().compareTo(toll.value()) == 0)) {
        figures.add(toll);
      }
    }
    EventMention best = chief.best().withFigures(figures);
    List<EventMention> mentions =
        chief.mentions().stream().map(m -> m == chief.best() ? best : m).toList();
    return new Happening(mentions, best, chief.signs(), chief.probability());
  }
}
