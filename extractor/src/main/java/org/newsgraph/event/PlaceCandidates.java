package org.newsgraph.event;

import java.util.List;
import org.newsgraph.text.Span;

/**
 * A happening and what may be its places, for training.
 *
 * @param type class of the happening
 * @param triggers the words that name it, the most informative first; at least one
 * @param places what may be its places; empty if nothing
 */
public record PlaceCandidates(EventType type, List<Span> triggers, List<Place> places) {

  /**
   * An entity that may be the place.
   *
   * @param entity index in the cast
   * @param signs what speaks for and against it
   */
  public record Place(int entity, List<String> signs) {

    public Place {
      signs = List.copyOf(signs);
    }
  }

  public PlaceCandidates {
    triggers = List.copyOf(triggers);
    places = List.copyOf(places);
  }
}
