package org.newsgraph.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.ingest.BlockKind;
import org.newsgraph.time.TimeExpression;

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

  /** Classes whose nouns name each other's happenings. */
  private static final Map<EventType, EventType> FAMILY =
      Map.of(
          EventType.KILLING, EventType.ATTACK,
          EventType.DEATH, EventType.ATTACK,
          EventType.DEPLOYMENT, EventType.ATTACK);

  /** The mentions of every happening, in the order of its first mention. */
  List<List<EventMention>> merge(List<EventMention> mentions) {
    List<List<EventMention>> groups = new ArrayList<>();
    Map<EventType, Deque<List<EventMention>>> open = new EnumMap<>(EventType.class);
    for (EventMention mention : mentions) {
      Deque<List<EventMention>> same =
          open.computeIfAbsent(mention.mention().type(), t -> new ArrayDeque<>());
      Optional<List<EventMention>> group = find(mention, same);
      if (group.isEmpty() && pointsBack(mention.mention())) {
        EventType family = FAMILY.get(mention.mention().type());
        group = find(mention, open.getOrDefault(family, new ArrayDeque<>()));
      }
      if (group.isPresent()) {
        group.get().add(mention);
      } else {
        List<EventMention> fresh = new ArrayList<>(2);
        fresh.add(mention);
        groups.add(fresh);
        same.addFirst(fresh);
        if (same.size() > OPEN) {
          same.removeLast();
        }
      }
    }
    return groups;
  }

  /** The best mention: in the body, with the most points, the earliest of equals. */
  static EventMention best(List<EventMention> group) {
    return group.stream()
        .max(
            Comparator.comparingInt(EventMerger::rank)
                .thenComparing(m -> -m.mention().span().begin()))
        .orElseThrow();
  }

  private static int rank(EventMention mention) {
    // A headline names a happening in passing; the body says it in full.
    boolean headline = mention.mention().tree().sentence().kind() == BlockKind.HEADLINE;
    return mention.points() - (headline ? 4 : 0);
  }

  private static Optional<List<EventMention>> find(
      EventMention mention, Deque<List<EventMention>> groups) {
    for (List<EventMention> group : groups) {
      if (joins(mention, group)) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }

  private static boolean joins(EventMention mention, List<EventMention> group) {
    if (group.stream().anyMatch(other -> contradict(mention, other))) {
      return false;
    }
    boolean back = pointsBack(mention.mention());
    for (EventMention other : group) {
      boolean sameWord =
          lemma(mention.mention()).equals(lemma(other.mention()))
              && (mention.mention().type() != EventType.OTHER || shares(mention, other));
      boolean headline = other.mention().tree().sentence().kind() == BlockKind.HEADLINE;
      if (sameWord
          || back && mention.mention().type() != EventType.OTHER
          || headline && shares(mention, other)
          || shares(mention, other) && sameDay(mention, other)) {
        return true;
      }
    }
    return false;
  }

  /** A definite noun that says nothing new: "le raid", "cette attaque". */
  private static boolean pointsBack(TriggerMention mention) {
    if (mention.verbal()) {
      return false;
    }
    Tree tree = mention.tree();
    int determiner = tree.child(mention.head(), "det");
    boolean definite =
        determiner >= 0
            && (tree.lemma(determiner).equals("le") || tree.lemma(determiner).equals("ce"));
    boolean modified = false;
    for (int c : tree.children(mention.head())) {
      String relation = tree.token(c).relation();
      modified |=
          relation.startsWith("nmod") || relation.startsWith("acl") || relation.equals("nummod");
    }
    return definite && !modified;
  }

  private static String lemma(TriggerMention mention) {
    return mention.tree().lemma(mention.head());
  }

  private static boolean contradict(EventMention a, EventMention b) {
    return differ(a.time(), b.time())
        || apart(entities(a.places()), entities(b.places()))
        || apart(entities(a.patients()), entities(b.patients()))
        || apart(entities(a.agents()), entities(b.agents()));
  }

  private static boolean differ(Optional<TimeExpression> a, Optional<TimeExpression> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    if (a.get().value().isEmpty() || b.get().value().isEmpty()) {
      return false;
    }
    var first = a.get().value().get();
    var second = b.get().value().get();
    return first.last().isBefore(second.first()) || second.last().isBefore(first.first());
  }

  private static boolean sameDay(EventMention a, EventMention b) {
    return a.time().isPresent() && b.time().isPresent() && !differ(a.time(), b.time());
  }

  private static boolean apart(Set<Integer> a, Set<Integer> b) {
    return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
  }

  private static boolean shares(EventMention a, EventMention b) {
    Set<Integer> patients = entities(a.patients());
    Set<Integer> agents = entities(a.agents());
    return entities(b.patients()).stream().anyMatch(patients::contains)
        || entities(b.agents()).stream().anyMatch(agents::contains)
        || entities(b.places()).stream().anyMatch(entities(a.places())::contains);
  }

  private static Set<Integer> entities(List<Participant> participants) {
    return participants.stream().map(Participant::entity).collect(Collectors.toUnmodifiableSet());
  }
}
