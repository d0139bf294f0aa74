package org.newsgraph.event;

import java.util.List;
import java.util.Optional;
import org.newsgraph.text.Span;
import org.newsgraph.time.TimeExpression;

/**
 * A newsworthy happening of the article, once, with all of its mentions.
 *
 * @param type its class
 * @param triggers the words that name it, the most informative first; at least one
 * @param agents who does it, empty if not said
 * @param patients who undergoes it, empty if not said
 * @param places where it happens, empty if not said
 * @param time when it happens, empty if not said
 * @param figures counts and sums tied to it, empty if none
 * @param status whether it happened
 * @param confidence from 0 to 1
 */
public record Event(
    EventType type,
    List<Span> triggers,
    List<Participant> agents,
    List<Participant> patients,
    List<Participant> places,
    Optional<TimeExpression> time,
    List<Figure> figures,
    EventStatus status,
    double confidence) {

  public Event {
    triggers = List.copyOf(triggers);
    agents = List.copyOf(agents);
    patients = List.copyOf(patients);
    places = List.copyOf(places);
    figures = List.copyOf(figures);
  }
}
