package org.newsgraph.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts what the happenings of an article are that each entity does or undergoes by the rules. */
final class Deeds {

  /** A role of an entity, in all happenings or those of a sentence. */
  private record Part(String role, int entity, int sentence) {}

  private static final int ALL = -1;

  private final Map<Part, Integer> counts = new HashMap<>();

  /** Takes in a happening. */
  void add(TriggerMention best, Parties parties) {
    add(best, "agent", parties.agents());
    add(best, "patient", parties.patients());
  }

  private void add(TriggerMention best, String role, List<Participant> participants) {
    for (Participant participant : participants) {
      for (int sentence : List.of(ALL, best.sentence())) {
        counts.merge(new Part(role, participant.entity(), sentence), 1, Integer::sum);
      }
    }
  }

  /**
   * Adds the signs of what an entity does beside one happening.
   *
   * @param parties who takes part in that one, counted or not
   * @param counted true if it was taken in
   */
  void add(TriggerMention best, Parties parties, boolean counted, int entity, List<String> signs) {
    add(best, "agent", counted && parties.hasAgent(entity), entity, signs);
    add(best, "patient", counted && parties.hasPatient(entity), entity, signs);
  }

  private void add(TriggerMention best, String role, boolean own, int entity, List<String> signs) {
    String type = best.type().name().toLowerCase(Locale.ROOT);
    int less = own ? 1 : 0;
    if (count(role, entity, ALL) > less) {
      signs.add("other-" + role);
      signs.add("other-" + role + "-" + type);
    }
    if (count(role, entity, best.sentence()) > less) {
      signs.add("beside-" + role);
      signs.add("beside-" + role + "-" + type);
    }
  }

  private int count(String role, int entity, int sentence) {
    return counts.getOrDefault(new Part(role, entity, sentence), 0);
  }
}
