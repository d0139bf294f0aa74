package org.newsgraph.event;

import java.util.List;
import java.util.Optional;
import org.newsgraph.language.Analysis;
import org.newsgraph.time.TimeExpression;

/** Reads what the sentence around a trigger says of its event. */
final class MentionReader {

  private final Grammar grammar;
  private final Attachment attachment;
  private final ArgumentFinder arguments;
  private final PlaceFinder places;
  private final Bystander bystander;
  private final StatusDecider status;
  private final Request request;
  private final Prepositions prepositions = new Prepositions();
  private final PeopleNouns people = new PeopleNouns();
  private final Nations nations = new Nations();
  private final Accusation accusation;

  MentionReader(Accusation accusation) {
    this.accusation = accusation;
    grammar = new Grammar(prepositions);
    attachment = new Attachment(grammar, prepositions);
    arguments = new ArgumentFinder(prepositions, grammar, attachment);
    places = new PlaceFinder(prepositions, grammar, attachment);
    StatusCues cues = new StatusCues();
    UndoneOpening openings = new UndoneOpening(grammar);
    ToldWrong wrongs = new ToldWrong(attachment, prepositions);
    ToldStatus told = new ToldStatus(cues, attachment, openings, wrongs);
    status = new StatusDecider(told);
    bystander = new Bystander(openings, told, wrongs, prepositions);
    request = new Request(cues);
  }

  /** The chooser among {@code times} for the events of an article. */
  TimeChooser times(Analysis analysis, List<TimeExpression> times) {
    return new TimeChooser(analysis, times, attachment);
  }

  /** A fresh record of where the story of an article is. */
  Setting setting() {
    return new Setting(prepositions);
  }

  /** A fresh record of who claims the attacks of an article. */
  Responsibility responsibility() {
    return new Responsibility(grammar);
  }

  /** The gatherer of what may be the places of the happenings of an article. */
  PlaceOptions placeOptions(Setting setting, EntityIndex entities) {
    return new PlaceOptions(setting, entities, prepositions, this);
  }

  /** Head tokens of who does it, named or not; empty if not said. */
  List<Integer> agentHeads(TriggerMention trigger) {
    return arguments.heads(trigger, trigger.trigger().frame().agent());
  }

  /** Head tokens of what undergoes the event, named or not; empty if not said. */
  List<Integer> patientHeads(TriggerMention trigger) {
    return arguments.heads(trigger, trigger.trigger().frame().patient());
  }

  /** Who does it by what the sentence tells beside it; empty if open. */
  List<Participant> agentsBeside(EventMention mention, EntityIndex entities) {
    return bystander.agents(
        mention.mention(), mention.status(), arguments.agentsBeside(mention.mention(), entities));
  }

  /** Who undergoes it by what the sentence tells beside it; empty if open. */
  List<Participant> patientsBeside(EventMention mention, EntityIndex entities) {
    return bystander.patients(
        mention.mention(),
        mention.status(),
        arguments.patientsBeside(mention.mention(), entities),
        entities);
  }

  /** What the event strikes, which is where it happens; empty if open. */
  List<Participant> struck(EventMention mention, EntityIndex entities) {
    return places.struck(mention.mention(), entities);
  }

  /** The mention without figures and points. */
  EventMention read(
      TriggerMention trigger, EntityIndex entities, ClaimIndex claims, TimeChooser times) {
    Optional<TimeExpression> time = times.time(trigger, claims);
    EventStatus happened = status.status(trigger, claims);
    List<Participant> patients =
        bystander.patients(trigger, happened, arguments.patients(trigger, entities), entities);
    // Nobody is named as doing to himself what the frame lets one do to another.
    boolean self = trigger.trigger().frame().isReflexive();
    List<Participant> agents =
        bystander.agents(trigger, happened, arguments.agents(trigger, entities)).stream()
            .filter(a -> self || patients.stream().noneMatch(p -> p.entity() == a.entity()))
            .toList();
    boolean future = happened == EventStatus.FACT && time.filter(times::isFuture).isPresent();
    if (future && trigger.isToldAsPast()) {
      // "a dévoilé un projet qui ouvrira le 22 mai": the day of something else.
      future = false;
      time = Optional.empty();
    }
    return new EventMention(
        trigger,
        List.of(),
        agents,
        patients,
        patients.isEmpty()
            ? Unnamed.among(trigger.tree(), patientHeads(trigger), people)
            : List.of(),
        places.places(trigger, entities).stream()
            .filter(p -> claims.isSaidTogether(trigger.sentence(), trigger.span(), p.span()))
            // "la victoire de la France": who wins is not where.
            .filter(p -> agents.stream().noneMatch(a -> a.span().equals(p.span())))
            .filter(p -> patients.stream().noneMatch(a -> a.span().equals(p.span())))
            .toList(),
        nations.of(trigger, agents, entities),
        time,
        List.of(),
        future
            ? EventStatus.PLANNED
            : accusation.status(happened, trigger, agents, claims, entities),
        request.concerns(trigger),
        List.of(),
        0);
  }
}
