package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.time.TimeExpression;

/**
 * What one mention says of its event.
 *
 * @param mention the trigger
 * @param also further nouns of the same sentence for the same happening, see {@link Copula}
 * @param agents who does it
 * @param patients who undergoes it
 * @param unnamed whom it befalls without a name, if nobody is named; see {@link Unnamed}
 * @param places where
 * @param country Wikidata id of the country that acts, empty if unknown
 * @param time when
 * @param figures how many
 * @param status whether it happened
 * @param requested true if it is only asked for or aimed at
 * @param signs what speaks for or against its being newsworthy, see {@link Salience}
 * @param weight how newsworthy the mention is by its signs, the more the higher
 */
record EventMention(
    TriggerMention mention,
    List<TriggerMention> also,
    List<Participant> agents,
    List<Participant> patients,
    List<Unnamed> unnamed,
    List<Participant> places,
    Optional<String> country,
    Optional<TimeExpression> time,
    List<Figure> figures,
    EventStatus status,
    boolean requested,
    List<String> signs,
    double weight) {

  /** The trigger and the further nouns. */
  List<TriggerMention> mentions() {
    List<TriggerMention> all = new ArrayList<>();
    all.add(mention);
    all.addAll(also);
    return all;
  }

  /** True if one of the nouns only points back. */
  boolean pointsBack() {
    return mentions().stream().anyMatch(TriggerMention::pointsBack);
  }

  /** The same mention, told with another status. */
  EventMention withStatus(EventStatus given) {
    return new EventMention(
        mention, also, agents, patients, unnamed, places, country, time, figures, given, requested,
        signs, weight);
  }

  EventMention withFigures(List<Figure> given) {
    return new EventMention(
        mention,
        also,
        agents,
        patients,
        unnamed,
        places,
        country,
        time,
        List.copyOf(given),
        status,
        requested,
        signs,
        weight);
  }

  EventMention withSigns(List<String> given, double sum) {
    return new EventMention(
        mention,
        also,
        agents,
        patients,
        unnamed,
        places,
        country,
        time,
        figures,
        status,
        requested,
        List.copyOf(given),
        sum);
  }
}
