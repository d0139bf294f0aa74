package org.newsgraph.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.time.TimeExpression;

/** What two mentions say of when, where and who, held against each other. */
final class Agreement {

  private Agreement() {}

  /** True if the two cannot tell of one happening: other day, place, participants or country. */
  static boolean contradict(EventMention a, EventMention b) {
    return differ(a.time(), b.time()) || isOther(a, b);
  }

  /** True if the two tell of other participants or places, whatever the time. */
  static boolean isOther(EventMention a, EventMention b) {
    return apart(entities(a.places()), entities(b.places()))
        || apartPatients(a, b)
        || apartAgents(a, b)
        || crossed(a, b)
        || apartWinners(a, b);
  }

  /** True if both name somebody who does it. */
  static boolean sameAgent(EventMention a, EventMention b) {
    return meet(entities(a.agents()), entities(b.agents()));
  }

  /** True if both times are known and do not overlap. */
  static boolean differ(Optional<TimeExpression> a, Optional<TimeExpression> b) {
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

  /** True if both times are known and agree. */
  static boolean sameDay(EventMention a, EventMention b) {
    return a.time().isPresent() && b.time().isPresent() && !differ(a.time(), b.time());
  }

  /** True if both name whom it befalls, and nobody is named by both. */
  static boolean apartPatients(EventMention a, EventMention b) {
    return apart(entities(a.patients()), entities(b.patients()));
  }

  /**
   * True if {@code later} tells of somebody without a name where {@code earlier} named another, or
   * of another nameless one: "X a été tué … deux civils ont été tués". The other way round the name
   * may only come later.
   */
  static boolean isStranger(EventMention earlier, EventMention later) {
    if (later.unnamed().isEmpty()) {
      // "Deux civils ont été tués … X a été tué".
      return later.patients().size() == 1
          && !earlier.unnamed().isEmpty()
          && earlier.unnamed().stream().allMatch(Unnamed::many);
    }
    return !earlier.patients().isEmpty()
        || !earlier.unnamed().isEmpty()
            && earlier.unnamed().stream()
                .noneMatch(a -> later.unnamed().stream().anyMatch(a::maybe));
  }

  /**
   * True if different countries act, or agents of no common country have no one in common: the army
   * of a country may act for its government.
   */
  static boolean apartAgents(EventMention a, EventMention b) {
    if (a.country().isPresent() && b.country().isPresent()) {
      return !a.country().equals(b.country());
    }
    return apart(entities(a.agents()), entities(b.agents()));
  }

  /** True if who does it in one undergoes it in the other. */
  static boolean crossed(EventMention a, EventMention b) {
    return meet(entities(a.agents()), entities(b.patients()))
        || meet(entities(a.patients()), entities(b.agents()));
  }

  /** True if different people win: the elected of one is not who got votes in the other. */
  static boolean apartWinners(EventMention a, EventMention b) {
    if (a.mention().type() != EventType.ELECTION) {
      return false;
    }
    Set<Integer> first = new HashSet<>(entities(a.agents()));
    first.addAll(entities(a.patients()));
    Set<Integer> second = new HashSet<>(entities(b.agents()));
    second.addAll(entities(b.patients()));
    return apart(first, second);
  }

  /** True if both name somebody whom it befalls. */
  static boolean samePatient(EventMention a, EventMention b) {
    return meet(entities(a.patients()), entities(b.patients()));
  }

  /** True if both name an agent, a patient or a place. */
  static boolean shares(EventMention a, EventMention b) {
    return samePatient(a, b)
        || meet(entities(a.agents()), entities(b.agents()))
        || meet(entities(a.places()), entities(b.places()));
  }

  private static boolean apart(Set<Integer> a, Set<Integer> b) {
    return !a.isEmpty() && !b.isEmpty() && !meet(a, b);
  }

  private static boolean meet(Set<Integer> a, Set<Integer> b) {
    return a.stream().anyMatch(b::contains);
  }

  private static Set<Integer> entities(List<Participant> participants) {
    return participants.stream().map(Participant::entity).collect(Collectors.toUnmodifiableSet());
  }
}
