package org.newsgraph.event;

import java.util.EnumSet;
import java.util.Set;

/** Knows which events have dead, injured and missing, and what it says of an event to have them. */
final class Casualties {

  /** Classes of events that have dead, injured and missing. */
  private static final Set<EventType> HURTING =
      EnumSet.of(
          EventType.ATTACK,
          EventType.KILLING,
          EventType.INJURY,
          EventType.ACCIDENT,
          EventType.DISASTER,
          EventType.OUTBREAK,
          EventType.DEATH,
          EventType.PROTEST);

  /** Of these the ones in which many may die. */
  private static final Set<EventType> WHOLES =
      EnumSet.of(EventType.ATTACK, EventType.ACCIDENT, EventType.DISASTER, EventType.OUTBREAK);

  /** Signs of a happening that the article only recalls. */
  private static final Set<String> BACKGROUND =
      Set.of(
          "old",
          "past-days",
          "late",
          "pluperfect",
          "status-negated",
          "status-denied",
          "status-possible");

  private Casualties() {}

  /** The death of somebody named is a happening of its own and has no toll. */
  static boolean fit(EventMention event) {
    EventType type = event.mention().type();
    boolean own = type == EventType.DEATH || type == EventType.KILLING;
    return HURTING.contains(type) && !(own && !event.patients().isEmpty());
  }

  /**
   * True if the happening is a deed, accident or disaster of which the article counts the dead as
   * news: whatever its words, a reader would list it ("34 personnes sont mortes lorsqu'un autobus a
   * foncé dans la foule").
   */
  static boolean areNews(Happening happening) {
    return happening.mentions().stream().anyMatch(Casualties::isWhole)
        && happening.mentions().stream()
            .flatMap(m -> m.figures().stream())
            .anyMatch(f -> f.what().equals("killed") && f.value().signum() > 0)
        && isOfToday(happening);
  }

  /** False for a happening that the article only recalls, or says not to have come about. */
  static boolean isOfToday(Happening happening) {
    return happening.signs().stream().noneMatch(BACKGROUND::contains);
  }

  /** True for a deed, accident or disaster, in which many may die. */
  static boolean isWhole(EventMention event) {
    return WHOLES.contains(event.mention().type());
  }
}
