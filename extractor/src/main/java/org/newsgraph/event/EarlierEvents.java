package org.newsgraph.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.language.Sentence;

/** Finds among the events of the sentences before the one that a count is for. */
final class EarlierEvents {

  /** Events that have dead, injured and missing. */
  private static final Set<EventType> CASUALTIES =
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

  /** How many sentences back a toll may look for its event. */
  private static final int BACK = 3;

  /** The same where the article told of a deed or accident in which many died. */
  private static final int FAR = 8;

  /** The same for who was aboard, since an article tells of them at its end. */
  private static final int ABOARD = 25;

  private final FigureHomes homes;

  EarlierEvents(FigureHomes homes) {
    this.homes = homes;
  }

  /**
   * The event before for a count that its sentence ties to none, -1 if none fits.
   *
   * @param silent true if the sentence tells no event of its own
   */
  int find(Tree tree, List<EventMention> before, Count count, boolean silent) {
    int at = count.isToll() ? tolled(tree, before) : -1;
    if (at < 0 && isOpen(tree, count)) {
      at = last(tree, before, count);
    }
    return at < 0 && silent && !count.isToll() && !count.what().isEmpty()
        ? told(tree, before, count, true)
        : at;
  }

  /** The same for a count on a verb that is hardly an event. */
  int passing(Tree tree, List<EventMention> before, Count count) {
    return isOpen(tree, count) ? last(tree, before, count) : told(tree, before, count, false);
  }

  /** What gathered many is named anew by any noun but a pronoun. */
  private boolean isOpen(Tree tree, Count count) {
    return homes.has(count)
        && (!count.what().equals("participants") || isPronounDone(tree, tree.clause(count.noun())));
  }

  static boolean isPronounDone(Tree tree, int verb) {
    int subject = tree.child(verb, "nsubj");
    return subject >= 0 && tree.token(subject).tag().equals("PRON");
  }

  /**
   * The last event of the sentence before in the same paragraph, -1 if it told none.
   *
   * @param anything false if only what the event comes to in money is asked for
   */
  private int told(Tree tree, List<EventMention> before, Count count, boolean anything) {
    int last = -1;
    for (int i = before.size() - 1; i >= 0; i--) {
      Sentence sentence = before.get(i).mention().tree().sentence();
      if (sentence.block() != tree.sentence().block()
          || tree.sentence().index() - sentence.index() > 1) {
        return last;
      }
      if (isTold(before.get(i)) && homes.isSumOf(tree, before.get(i), count)) {
        return i;
      }
      boolean sure = anything && before.get(i).mention().trigger().weight() > 1;
      last = last < 0 && sure && isTold(before.get(i)) ? i : last;
    }
    return last;
  }

  /** The last event before of a class that has figures of the kind, -1 if none was told. */
  private int last(Tree tree, List<EventMention> before, Count count) {
    int far = count.isAboard() ? ABOARD : FAR;
    int best = -1;
    for (int i = before.size() - 1; i >= 0; i--) {
      EventMention event = before.get(i);
      if (tree.sentence().index() - event.mention().sentence() > far) {
        return best;
      }
      if (!homes.fit(event, count) || !isTold(event)) {
        continue;
      }
      if (event.figures().stream().anyMatch(f -> f.what().equals(count.what()))) {
        return i;
      }
      best = best < 0 ? i : best;
    }
    return best;
  }

  /** False for what was avoided, feared or only asked for: it has no toll. */
  private static boolean isTold(EventMention event) {
    return !event.requested()
        && event.status() != EventStatus.NEGATED
        && event.status() != EventStatus.POSSIBLE
        && event.status() != EventStatus.PLANNED;
  }

  /** The death of somebody named is a happening of its own and has no toll. */
  static boolean hasToll(EventMention event) {
    EventType type = event.mention().type();
    boolean own = type == EventType.DEATH || type == EventType.KILLING;
    return CASUALTIES.contains(type) && !(own && !event.patients().isEmpty());
  }

  /** The last event before with a toll: the whole, if one was told, not a single death in it. */
  private static int tolled(Tree tree, List<EventMention> before) {
    int last = -1;
    for (int i = before.size() - 1; i >= 0; i--) {
      EventMention event = before.get(i);
      int back = tree.sentence().index() - event.mention().sentence();
      if (back > FAR) {
        break;
      }
      if (!isTold(event)) {
        continue;
      }
      if (WHOLES.contains(event.mention().type())) {
        return i;
      }
      if (back > BACK) {
        continue;
      }
      last = last < 0 && hasToll(event) ? i : last;
    }
    return last;
  }
}
