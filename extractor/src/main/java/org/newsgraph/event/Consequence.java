package org.newsgraph.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Joins what a present participle says that a deed brought about: "a ouvert le feu, tuant trois
 * personnes" tells of one happening, and its dead are the deed's.
 */
final class Consequence {

  private static final Set<EventType> DEEDS =
      EnumSet.of(
          EventType.ATTACK,
          EventType.KILLING,
          EventType.ACCIDENT,
          EventType.DISASTER,
          EventType.DEPLOYMENT);

  private static final Set<EventType> TOLLS =
      EnumSet.of(EventType.KILLING, EventType.INJURY, EventType.DEATH, EventType.ATTACK);

  /** The mentions of a sentence, every consequence taken up by its deed. */
  List<EventMention> join(List<EventMention> here) {
    List<EventMention> joined = new ArrayList<>(here);
    Set<EventMention> taken = new HashSet<>();
    for (EventMention toll : here) {
      int deed = deed(here, toll);
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
}
