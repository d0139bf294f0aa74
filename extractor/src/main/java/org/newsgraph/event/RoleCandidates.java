package org.newsgraph.event;

import java.util.List;
import org.newsgraph.text.Span;

/**
 * A happening and the entities that may play a part in it, as who takes part or as its place, for
 * training.
 *
 * @param type class of the happening
 * @param triggers the words that name it, the most informative first; at least one
 * @param entities what may play the part; empty if nothing is near
 */
public record RoleCandidates(
    EventType type, List<Span> triggers, List<RoleCandidates.Candidate> entities) {

  /**
   * An entity that may play the part.
   *
   * @param entity index in the cast
   * @param signs what speaks for and against it
   */
  public record Candidate(int entity, List<String> signs) {

    public Candidate {
      signs = List.copyOf(signs);
    }
  }

  public RoleCandidates {
    triggers = List.copyOf(triggers);
    entities = List.copyOf(entities);
  }
}
