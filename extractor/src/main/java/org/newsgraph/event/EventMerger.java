package org.newsgraph.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins the mentions of one happening: "un raid … l'opération … l'assaut".
 *
 * <p>Only the latest happenings of a class are compared, so that time grows linearly with the
 * article.
 */
final class EventMerger {

  /** How many happenings of a class stay open to further mentions. */
  private static final int OPEN = 12;

  /** Weight by which an earlier mention may be less and still stand for its happening. */
  private static final double NEARLY = 1;

  private static final double HEADLINE_COST = 2;

  /** "Dans le but de tuer X … X a été tué": what came about says more than what it was for. */
  private static final double INFINITIVE_COST = 1.5;

  /** Classes whose nouns name each other's happenings. */
  private static final Map<EventType, EventType> FAMILY =
      Map.of(
          EventType.KILLING, EventType.ATTACK,
          EventType.DEATH, EventType.ATTACK,
          EventType.INJURY, EventType.ATTACK,
          EventType.DEPLOYMENT, EventType.ATTACK,
          EventType.LEGISLATION, EventType.VOTE);

  /** The mentions of every happening, in the order of its first mention. */
  List<List<EventMention>> merge(List<EventMention> mentions) {
    List<List<EventMention>> groups = new ArrayList<>();
    Map<EventType, Deque<List<EventMention>>> open = new EnumMap<>(EventType.class);
    for (EventMention mention : mentions) {
      Optional<List<EventMention>> group = find(mention, open(open, mention.mention().type()));
      EventType family = FAMILY.get(mention.mention().type());
      if (group.isEmpty() && family != null) {
        group =
            open.getOrDefault(family, new ArrayDeque<>()).stream()
                .filter(g -> SameHappening.isSameInFamily(mention, g))
                .findFirst();
      }
      for (TriggerMention also : mention.also()) {
        group = group.or(() -> find(mention, open(open, also.type())));
      }
      List<EventMention> joined = group.orElseGet(() -> new ArrayList<>(2));
      if (joined.isEmpty()) {
        groups.add(joined);
      }
      joined.add(mention);
      if (joined.size() == 1) {
        keep(joined, open(open, mention.mention().type()));
      }
      mention.also().forEach(m -> keep(joined, open(open, m.type())));
    }
    return groups;
  }

  private static Deque<List<EventMention>> open(
      Map<EventType, Deque<List<EventMention>>> open, EventType type) {
    return open.computeIfAbsent(type, t -> new ArrayDeque<>());
  }

  private static void keep(List<EventMention> group, Deque<List<EventMention>> groups) {
    if (groups.stream().noneMatch(g -> g == group)) {
      groups.addFirst(group);
      if (groups.size() > OPEN) {
        groups.removeLast();
      }
    }
  }

  /**
   * The mention that names the happening best: the first one in the body that is nearly as strong
   * as the strongest. A headline names a happening in passing; the body says it in full.
   */
  static EventMention best(List<EventMention> group) {
    double most = group.stream().mapToDouble(EventMerger::rank).max().orElseThrow();
    List<EventMention> strong = group.stream().filter(m -> rank(m) >= most - NEARLY).toList();
    // "L'opération était un raid" says outright what the happening was.
    EventMention best =
        strong.stream().filter(m -> !m.also().isEmpty()).findFirst().orElse(strong.get(0));
    boolean planned = best.status() == EventStatus.PLANNED;
    return planned ? group.stream().filter(EventMerger::isDone).findFirst().orElse(best) : best;
  }

  /**
   * The mention whose words readers are shown: of "dans le but de tuer X … X a été tué" the one
   * that tells that it came about, of "se sont réunis lors d'un sommet" the noun.
   */
  static EventMention telling(Happening happening) {
    EventMention best = happening.best();
    Optional<EventMention> occasion =
        happening.mentions().stream()
            .filter(m -> SameHappening.isOccasion(best.mention(), m.mention()))
            .findFirst();
    if (occasion.isPresent()) {
      return occasion.get();
    }
    return !best.signs().contains("infinitive")
        ? best
        : happening.mentions().stream()
            .filter(m -> m.mention().type() == best.mention().type() && isDone(m))
            .findFirst()
            .orElse(best);
  }

  /** "Il devrait démissionner … il a démissionné": what has come about is told by the second. */
  private static boolean isDone(EventMention mention) {
    return mention.status() == EventStatus.FACT
        && mention.mention().isToldAsPast()
        && !SameHappening.isHeadline(mention);
  }

  private static double rank(EventMention mention) {
    return mention.weight()
        - (SameHappening.isHeadline(mention) ? HEADLINE_COST : 0)
        - (mention.signs().contains("infinitive") ? INFINITIVE_COST : 0);
  }

  /** The happening named by the same word wins over a nearer one of the class. */
  private static Optional<List<EventMention>> find(
      EventMention mention, Deque<List<EventMention>> groups) {
    List<List<EventMention>> joined =
        groups.stream().filter(g -> SameHappening.joins(mention, g)).toList();
    return joined.stream()
        .filter(g -> g.stream().anyMatch(o -> SameHappening.sameWord(mention, o)))
        .findFirst()
        .or(() -> joined.stream().findFirst());
  }
}
