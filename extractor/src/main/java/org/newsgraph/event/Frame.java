package org.newsgraph.event;

import java.util.Arrays;
import java.util.List;

/**
 * Which slots of a trigger fill which role of its event.
 *
 * @param name as in {@code frames.tsv}
 * @param agent alternatives, the first filled one counts; the slots of one alternative fill
 *     together
 * @param patient likewise
 */
record Frame(String name, List<List<Slot>> agent, List<List<Slot>> patient) {

  /** Reads a role's cell such as {@code entre|de+avec|support}; empty if the cell is empty. */
  static List<List<Slot>> alternatives(List<String> cells) {
    return cells.stream()
        .map(cell -> Arrays.stream(cell.split("\\+")).map(Slot::parse).toList())
        .toList();
  }

  /** True if the object of the verb plays a part, so that active and passive differ. */
  boolean hasObject() {
    return mentions(agent, "obj") || mentions(patient, "obj");
  }

  /** True if who does it undergoes it: "se faire exploser". */
  boolean isReflexive() {
    return mentions(agent, "subj") && mentions(patient, "subj");
  }

  /** True if who fills this slot undergoes the event and never does it. */
  boolean isUndergoing(Slot slot) {
    return patient.stream().anyMatch(slots -> slots.contains(slot))
        && !mentions(agent, slot.name());
  }

  /** True if what is somebody's own befell him: "son arrestation". */
  boolean isFate() {
    return mentions(patient, "fate");
  }

  private static boolean mentions(List<List<Slot>> role, String slot) {
    return role.stream().flatMap(List::stream).anyMatch(s -> s.name().equals(slot));
  }
}
