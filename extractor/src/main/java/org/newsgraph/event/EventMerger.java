package org.newsgraph.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.ingest.BlockKind;

/**
 * Joins the mentions of one happening: "un raid … l'opération … l'assaut".
 *
 * <p>Two mentions join if their classes agree, nothing contradicts (time, place, participants), and
 * either the words are the same or one of them only points back ("cette attaque"). Only the latest
 * happenings of a class are compared, so that time grows linearly with the article.
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
          EventType.DEPLOYMENT, EventType.ATTACK);

  /** Words between a verb of causing and what it causes. */
  private static final int CAUSE_REACH = 4;

  /** What befalls one and the same person only once in an article, whatever the words. */
  private static final Set<EventType> ONCE =
      EnumSet.of(
          EventType.KILLING,
          EventType.DEATH,
          EventType.ARREST,
          EventType.CHARGE,
          EventType.SENTENCE,
          EventType.RELEASE,
          EventType.APPOINTMENT,
          EventType.RESIGNATION);

  /** What befalls each one by himself, so that another one makes another happening. */
  private static final Set<EventType> BEFALLING =
      EnumSet.of(
          EventType.KILLING,
          EventType.DEATH,
          EventType.INJURY,
          EventType.ARREST,
          EventType.CHARGE,
          EventType.SENTENCE,
          EventType.RELEASE,
          EventType.APPOINTMENT,
          EventType.RESIGNATION);

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
                .filter(g -> isSameInFamily(mention, g))
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

  /** "Il devrait démissionner … il a démissionné": what has come about is told by the second. */
  private static boolean isDone(EventMention mention) {
    return mention.status() == EventStatus.FACT
        && mention.mention().isToldAsPast()
        && !isHeadline(mention);
  }

  private static double rank(EventMention mention) {
    return mention.weight()
        - (isHeadline(mention) ? HEADLINE_COST : 0)
        - (mention.signs().contains("infinitive") ? INFINITIVE_COST : 0);
  }

  /** The happening named by the same word wins over a nearer one of the class. */
  private static Optional<List<EventMention>> find(
      EventMention mention, Deque<List<EventMention>> groups) {
    List<List<EventMention>> joined = groups.stream().filter(g -> joins(mention, g)).toList();
    return joined.stream()
        .filter(g -> g.stream().anyMatch(o -> sameWord(mention, o)))
        .findFirst()
        .or(() -> joined.stream().findFirst());
  }

  /** "Sa démission" takes up "a donné sa démission". */
  private static boolean sameWord(EventMention a, EventMention b) {
    return a.mentions().stream().anyMatch(m -> b.mentions().stream().anyMatch(o -> sameWord(m, o)));
  }

  private static boolean sameWord(TriggerMention a, TriggerMention b) {
    return lemma(a).equals(lemma(b))
        || !a.verbal() && a.type() == b.type() && b.trigger().words().contains(lemma(a))
        || !b.verbal() && a.type() == b.type() && a.trigger().words().contains(lemma(b));
  }

  /** Who leaves does it or undergoes it, by the verb; both are the same happening. */
  private static boolean befallsSame(EventMention a, EventMention b) {
    return Agreement.samePatient(a, b)
        || a.mention().type() == EventType.RESIGNATION
            && (Agreement.sameAgent(a, b) || Agreement.crossed(a, b));
  }

  /** Mentions of related classes join on stronger grounds than those of one class. */
  private static boolean isSameInFamily(EventMention mention, List<EventMention> group) {
    EventMention last = group.get(group.size() - 1);
    boolean general =
        mention.mention().type() != EventType.DEPLOYMENT
            || WordGroup.GENERAL.has(lemma(mention.mention()));
    return general && mention.pointsBack() && joins(mention, group)
        || linked(mention.mention(), last.mention())
        || causes(last.mention(), mention.mention());
  }

  /** "une fusillade ayant entraîné la mort de X": the death is what the shooting was. */
  private static boolean causes(TriggerMention cause, TriggerMention effect) {
    if (cause.sentence() != effect.sentence() || effect.verbal()) {
      return false;
    }
    Tree tree = effect.tree();
    for (int i = cause.head() + 1; i < effect.head(); i++) {
      if (WordGroup.CAUSE.has(tree.lemma(i))) {
        return effect.head() - i <= CAUSE_REACH;
      }
    }
    return false;
  }

  private static boolean joins(EventMention mention, List<EventMention> group) {
    if (isOneMore(mention.mention())
        || group.stream().anyMatch(other -> isOneOfTwo(other.mention(), mention.mention()))) {
      return false;
    }
    if (BEFALLING.contains(mention.mention().type())
        && group.stream()
            .filter(other -> !isHeadline(other))
            .anyMatch(other -> Agreement.isStranger(other, mention))) {
      return false;
    }
    boolean told = isHeadline(group.get(0)) && group.stream().allMatch(EventMerger::isHeadline);
    boolean backdrop = WordGroup.BACKDROP.has(lemma(mention.mention()));
    if (told && !backdrop && mention.mention().type() != EventType.OTHER) {
      // What a headline names in short the body tells in full, with nearer places and fuller names.
      return group.stream()
          .noneMatch(
              o ->
                  Agreement.differ(mention.time(), o.time())
                      || Agreement.apartPatients(mention, o)
                      || Agreement.apartWinners(mention, o)
                      || Agreement.crossed(mention, o));
    }
    if (ONCE.contains(mention.mention().type())
        && group.stream().allMatch(other -> isCharge(other) == isCharge(mention))
        && group.stream().anyMatch(other -> befallsSame(mention, other))
        && (mention.mention().type() == EventType.RESIGNATION
            || group.stream().noneMatch(other -> Agreement.crossed(mention, other)))) {
      return true;
    }
    // "L'opération russe" takes up no operation of which the article has not said that it is
    // Russian.
    boolean elsewhere =
        mention.mention().country().isPresent()
            && group.stream().noneMatch(o -> o.country().equals(mention.country()));
    if (mention.pointsBack()
        && !elsewhere
        && group.stream().anyMatch(other -> sameWord(mention, other))
        && group.stream().noneMatch(other -> Agreement.isOther(mention, other))) {
      // "La démission sera entérinée samedi": the day is not that of the resignation.
      return true;
    }
    if (group.stream().anyMatch(other -> Agreement.contradict(mention, other))) {
      return false;
    }
    boolean back = mention.pointsBack() && !elsewhere;
    for (EventMention other : group) {
      boolean same =
          sameWord(mention, other)
              && !(mention.mention().isIntroduced() && !isHeadline(other))
              && (mention.mention().type() != EventType.OTHER && !elsewhere
                  || Agreement.shares(mention, other));
      if (same
          || linked(mention.mention(), other.mention())
          || back && mention.mention().type() != EventType.OTHER
          || isHeadline(other) && Agreement.shares(mention, other)
          || Agreement.shares(mention, other) && Agreement.sameDay(mention, other)) {
        return true;
      }
    }
    return false;
  }

  /** "Porter plainte contre X" is not what a judge does who charges X. */
  private static boolean isCharge(EventMention mention) {
    return !mention.mention().trigger().frame().name().equals("against");
  }

  /** "X avait également remporté": one more of the kind. */
  private static boolean isOneMore(TriggerMention mention) {
    Tree tree = mention.tree();
    return mention.verbal()
        && tree.children(mention.head()).stream().anyMatch(c -> WordGroup.MORE.has(tree.lemma(c)));
  }

  /** "La suppression de 118 emplois et la fermeture de deux lignes": what "et" joins is two. */
  private static boolean isOneOfTwo(TriggerMention a, TriggerMention b) {
    return a.sentence() == b.sentence()
        && a.tree().firstConjunct(b.head()) == a.tree().firstConjunct(a.head())
        && !lemma(a).equals(lemma(b));
  }

  private static String lemma(TriggerMention mention) {
    return mention.tree().lemma(mention.head());
  }

  private static boolean isHeadline(EventMention mention) {
    return mention.mention().tree().sentence().kind() == BlockKind.HEADLINE;
  }

  /** "Signer le contrat": one word governs the other. */
  private static boolean linked(TriggerMention a, TriggerMention b) {
    return a.sentence() == b.sentence() && (governs(a, b) || governs(b, a));
  }

  private static boolean governs(TriggerMention high, TriggerMention low) {
    Tree tree = high.tree();
    boolean argument =
        tree.sentence().is(low.head(), "nsubj")
            || high.verbal() && !low.verbal() && tree.sentence().is(low.head(), "obj");
    return argument && tree.token(low.head()).head() == high.head();
  }
}
