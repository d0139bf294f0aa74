package org.newsgraph.event;

import java.util.List;
import org.newsgraph.text.Span;

/**
 * A happening and what may play a part in it, an entity or a time, for training.
 *
 * @param type class of the happening
 * @param triggers the words that name it, the most informative first; at least one
 * @param parts what may play the part; empty if nothing is near
 * @param <T> what plays it: the index of an entity in the cast, or a time expression
 */
public record RoleCandidates<T>(
    EventType type, List<Span> triggers, List<RoleCandidates.Candidate<T>> parts) {

  /**
   * What may play the part.
   *
   * @param part the entity or time
   * @param signs what speaks for and against it
   */
  public record Candidate<T>(T part, List<String> signs) {

    public Candidate {
      signs = List.copyOf(signs);
    }
  }

  public RoleCandidates {
    triggers = List.copyOf(triggers);
    parts = List.copyOf(parts);
  }
}
