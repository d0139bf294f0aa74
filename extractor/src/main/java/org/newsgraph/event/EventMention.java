package org.newsgraph.event;

import java.util.List;
import java.util.Optional;
import org.newsgraph.time.TimeExpression;

/**
 * What one mention says of its event.
 *
 * @param mention the trigger
 * @param agents who does it
 * @param patients who undergoes it
 * @param places where
 * @param time when
 * @param figures how many
 * @param status whether it happened
 * @param requested true if it is only asked for or aimed at
 * @param points how newsworthy the mention is, see {@link Salience}
 */
record EventMention(
    TriggerMention mention,
    List<Participant> agents,
    List<Participant> patients,
    List<Participant> places,
    Optional<TimeExpression> time,
    List<Figure> figures,
    EventStatus status,
    boolean requested,
    int points) {

  EventMention withFigures(List<Figure> given) {
    return new EventMention(
        mention, agents, patients, places, time, List.copyOf(given), status, requested, points);
  }

  EventMention withPoints(int given) {
    return new EventMention(
        mention, agents, patients, places, time, figures, status, requested, given);
  }
}
