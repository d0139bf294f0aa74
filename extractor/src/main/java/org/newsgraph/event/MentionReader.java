package org.newsgraph.event;

import java.util.List;

/** Reads what the sentence around a trigger says of its event. */
final class MentionReader {

  private final ArgumentFinder arguments;
  private final PlaceFinder places;
  private final StatusDecider status;

  MentionReader() {
    Prepositions prepositions = new Prepositions();
    Grammar grammar = new Grammar(prepositions);
    Attachment attachment = new Attachment(grammar);
    arguments = new ArgumentFinder(prepositions, grammar, attachment);
    places = new PlaceFinder(prepositions, grammar);
    status = new StatusDecider(attachment);
  }

  /** The mention without figures and points. */
  EventMention read(
      TriggerMention trigger, EntityIndex entities, ClaimIndex claims, TimeChooser times) {
    return new EventMention(
        trigger,
        arguments.agents(trigger, entities),
        arguments.patients(trigger, entities),
        places.places(trigger, entities),
        times.time(trigger),
        List.of(),
        status.status(trigger, claims),
        status.isRequested(trigger),
        0);
  }
}
