package org.newsgraph.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Joins what a deed or an accident brought about to it, where one sentence tells both: "a ouvert le
 * feu, tuant trois personnes", "onze civils ont péri dans le bombardement". They tell of one
 * happening, and its dead are the deed's.
 */
final class Consequence {

  private static final Set<EventType> DEEDS =
      EnumSet.of(
          EventType.ATTACK,
          EventType.KILLING,
          EventType.ACCIDENT,
          EventType.DISASTER,
          EventType.DEPLOYMENT);

  /** Deeds of which a count of dead and injured is the toll. */
  private static final Set<EventType> CAUSES =
      EnumSet.of(EventType.ATTACK, EventType.ACCIDENT, EventType.DISASTER);

  private static final Set<EventType> TOLLS =
      EnumSet.of(EventType.KILLING, EventType.INJURY, EventType.DEATH, EventType.ATTACK);

  /** The mentions of a sentence, every consequence taken up by its deed. */
  List<EventMention> join(List<EventMention> here) {
    List<EventMention> joined = new ArrayList<>(here);
    Set<EventMention> taken = new HashSet<>();
    for (EventMention toll : here) {
      int deed = deed(here, toll);
      deed = deed < 0 ? cause(here, toll) : deed;
      if (deed >= 0) {
        joined.set(deed, Copula.both(joined.get(deed), toll));
        taken.add(toll);
      }
    }
    joined.removeIf(taken::contains);
    return joined;
  }

  /** Index of the last deed before the participle in its sentence, -1 if there is none. */
  private static int deed(List<EventMention> here, EventMention toll) {
    TriggerMention mention = toll.mention();
    boolean brought =
        mention.verbal()
            && TOLLS.contains(mention.type())
            && mention.tree().token(mention.head()).morphology().tense().equals("Pres")
            && mention.tree().isParticiple(mention.head());
    int last = -1;
    for (int i = 0; brought && i < here.size(); i++) {
      TriggerMention other = here.get(i).mention();
      if (other.head() < mention.head() && DEEDS.contains(other.type())) {
        last = i;
      }
    }
    return last;
  }

  /**
   * Index of the deed or accident in which the counted died or were hurt, -1 if the sentence names
   * none or the toll is of somebody named, whose death is a happening of its own.
   */
  private static int cause(List<EventMention> here, EventMention toll) {
    TriggerMention mention = toll.mention();
    boolean counted =
        mention.verbal()
            && TOLLS.contains(mention.type())
            && mention.type() != EventType.ATTACK
            && !toll.figures().isEmpty()
            && toll.patients().isEmpty();
    int nearest = -1;
    for (int i = 0; counted && i < here.size(); i++) {
      TriggerMention other = here.get(i).mention();
      boolean cause = CAUSES.contains(other.type()) && hangsOn(other, mention);
      if (cause
          && (nearest < 0
              || distance(other, mention) < distance(here.get(nearest).mention(), mention))) {
        nearest = i;
      }
    }
    return nearest;
  }

  private static int distance(TriggerMention a, TriggerMention b) {
    return Math.abs(a.head() - b.head());
  }

  /** True if the deed stands in a phrase or clause of the toll's verb, or the other way round. */
  private static boolean hangsOn(TriggerMention deed, TriggerMention toll) {
    Tree tree = toll.tree();
    int top = tree.firstConjunct(toll.head());
    return tree.dominates(top, deed.head()) || tree.dominates(deed.head(), toll.head());
  }
}
