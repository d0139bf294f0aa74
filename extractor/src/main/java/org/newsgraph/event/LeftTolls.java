package org.newsgraph.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
      if (free && isToll(left) && isBehind(left, chief.get()) && !isElsewhere(left, chief.get())) {
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
        && left.mentions().stream().allMatch(m -> isOnce(m.mention()))
        && left.mentions().stream().allMatch(m -> m.patients().isEmpty());
  }

  /**
   * False for a habit ("chaque année, cent personnes meurent") and for deaths that have a cause of
   * their own ("mortes de froid").
   */
  private static boolean isOnce(TriggerMention toll) {
    Tree tree = toll.tree();
    boolean habit =
        toll.verbal()
            && tree.token(toll.head()).morphology().tense().equals("Pres")
            && !tree.isParticiple(toll.head());
    return !habit
        && tree.children(toll.head()).stream()
            .filter(c -> c > toll.head() && tree.token(c).relation().startsWith("obl"))
            .map(c -> tree.child(c, "case"))
            .noneMatch(preposition -> preposition >= 0 && tree.lemma(preposition).equals("de"));
  }

  /** "En Égypte", "à Rome": a toll of another place is that of another happening. */
  private static boolean isElsewhere(Happening left, Happening chief) {
    Set<Integer> own = places(left);
    return !own.isEmpty() && Collections.disjoint(own, places(chief));
  }

  private static Set<Integer> places(Happening happening) {
    return happening.mentions().stream()
        .flatMap(m -> m.places().stream())
        .map(Participant::entity)
        .collect(Collectors.toSet());
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
