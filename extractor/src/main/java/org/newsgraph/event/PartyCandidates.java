package org.newsgraph.event;

import java.util.List;
import org.newsgraph.text.Span;

/**
 * A happening and who may take part in it, for training.
 *
 * @param type class of the happening
 * @param triggers the words that name it, the most informative first; at least one
 * @param parties who may take part; empty if nobody is near
 */
public record PartyCandidates(EventType type, List<Span> triggers, List<Party> parties) {

  /**
   * An entity that may take part.
   *
   * @param entity index in the cast
   * @param signs what speaks for and against it
   */
  public record Party(int entity, List<String> signs) {

    public Party {
      signs = List.copyOf(signs);
    }
  }

  public PartyCandidates {
    triggers = List.copyOf(triggers);
    parties = List.copyOf(parties);
  }
}
