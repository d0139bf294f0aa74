package org.newsgraph.event;

import java.util.EnumSet;
import java.util.Set;
import org.newsgraph.entity.EntityType;

/**
 * A grammatical slot of a trigger and the kinds of entity that may fill it.
 *
 * @param name {@code subj}, {@code obj}, {@code support}, {@code support-obj}, {@code target},
 *     {@code adj}, or a preposition
 * @param types the kinds taken
 */
record Slot(String name, Set<EntityType> types) {

  /**
   * Reads {@code name} or {@code name:types} as in {@code frames.tsv}.
   *
   * @throws IllegalArgumentException if a type letter is not P, O or L
   */
  static Slot parse(String cell) {
    int colon = cell.indexOf(':');
    String letters = colon < 0 ? "PO" : cell.substring(colon + 1);
    Set<EntityType> types = EnumSet.noneOf(EntityType.class);
    for (char letter : letters.toCharArray()) {
      types.add(
          switch (letter) {
            case 'P' -> EntityType.PERSON;
            case 'O' -> EntityType.ORGANIZATION;
            case 'L' -> EntityType.PLACE;
            default -> throw new IllegalArgumentException("no entity type " + letter);
          });
    }
    return new Slot(colon < 0 ? cell : cell.substring(0, colon), types);
  }

  /**
   * True for what the sentence only tells beside the event: it names who was there, but makes the
   * event no more newsworthy.
   */
  boolean isBeside() {
    return name.equals("attend") || name.equals("doer") || name.equals("fate");
  }
}
