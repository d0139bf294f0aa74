package org.newsgraph.event;

import java.util.List;
import java.util.Optional;
import org.newsgraph.language.Analysis;
import org.newsgraph.time.TimeExpression;

/** Reads what the sentence around a trigger says of its event. */
final class MentionReader {

  private final Attachment attachment;
  private final ArgumentFinder arguments;
  private final PlaceFinder places;
  private final StatusDecider status;

  MentionReader() {
    Prepositions prepositions = new Prepositions();
    Grammar grammar = new Grammar(prepositions);
    attachment = new Attachment(grammar);
    arguments = new ArgumentFinder(prepositions, grammar, attachment);
    places = new PlaceFinder(prepositions, grammar);
    status = new StatusDecider(attachment);
  }

  /** The chooser among {@code times} for the events of an article. */
  TimeChooser times(Analysis analysis, List<TimeExpression> times) {
    return new TimeChooser(analysis, times, attachment);
  }

  /** The mention without figures and points. */
  EventMention read(
      TriggerMention trigger, EntityIndex entities, ClaimIndex claims, TimeChooser times) {
    Optional<TimeExpression> time = times.time(trigger);
    EventStatus told = status.status(trigger, claims);
    boolean future = told == EventStatus.FACT && time.filter(times::isFuture).isPresent();
    return new EventMention(
        trigger,
        arguments.agents(trigger, entities),
        arguments.patients(trigger, entities),
        places.places(trigger, entities),
        time,
        List.of(),
        future ? EventStatus.PLANNED : told,
        status.isRequested(trigger),
        0);
  }
}
