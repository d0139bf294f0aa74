package org.newsgraph.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.claim.Attribution;
import org.newsgraph.language.Analysis;
import org.newsgraph.text.Span;
import org.newsgraph.time.TimeExpression;

/**
 * Finds the newsworthy happenings of an article: triggers by lexicon and, of no class, by learned
 * weights; mentions of one happening joined; background left out by learned weights; participants
 * by their frames in the parse first, by learned weights where grammar is silent. Time grows
 * linearly with the article. Thread-safe.
 */
public final class EventFinder {

  private final Accusation accusation = new Accusation();
  private final MentionReader reader = new MentionReader(accusation);
  private final Acquittals acquittals = new Acquittals();
  private final EventMerger merger = new EventMerger();
  private final Salience salience = new Salience();
  private final PlaceChoice placeChoice = new PlaceChoice();
  private final TimeChoice timeChoice = new TimeChoice();
  private final RuledParties ruledParties = new RuledParties(reader, accusation);
  private final PartyChoice partyChoice = new PartyChoice();
  private final MentionGatherer gatherer = new MentionGatherer(reader, salience);
  private final GovernedNumbers numbers = new GovernedNumbers(reader);

  /** The events in the order of their first trigger; empty if none. */
  public List<Event> find(Analysis analysis, Attribution attribution, List<TimeExpression> times) {
    Setting setting = reader.setting();
    TimeChooser chooser = reader.times(analysis, times);
    EntityIndex entities = new EntityIndex(analysis, attribution.cast());
    ClaimIndex claims = new ClaimIndex(analysis, attribution);
    Responsibility responsibility = reader.responsibility();
    Mentions mentions = mentions(analysis, claims, times, setting, responsibility, entities, false);
    List<Happening> all = happenings(mentions, entities);
    List<Happening> news = LeftTolls.give(all, all.stream().filter(this::isNews).toList());
    List<Happening> kept =
        numbers.give(news, mentions.trees(), analysis.text(), entities, claims, times);
    Map<Happening, Parties> ruled = ruled(kept, responsibility, entities);
    PlaceOptions places = reader.placeOptions(setting, entities);
    TimeOptions whens = new TimeOptions(chooser, claims, setting, kept);
    PartyOptions options =
        new PartyOptions(entities, claims, new Prominence(analysis, attribution, entities), ruled);
    return kept.stream()
        .map(
            h ->
                event(
                    h,
                    partyChoice.of(
                        h.best().mention().type(),
                        h.best().mention().isDeed(),
                        h.best().status(),
                        ruled.get(h),
                        options.of(h, ruled.get(h))),
                    places,
                    whens,
                    entities,
                    claims,
                    chooser))
        .toList();
  }

  /** Who takes part in the happenings by the rules. */
  private Map<Happening, Parties> ruled(
      List<Happening> kept, Responsibility responsibility, EntityIndex entities) {
    Map<Happening, Participant> claimants = responsibility.settle(kept);
    Map<Happening, Parties> ruled = new IdentityHashMap<>();
    kept.forEach(
        h -> ruled.put(h, ruledParties.of(h, Optional.ofNullable(claimants.get(h)), entities)));
    return ruled;
  }

  /**
   * Who may take part in what may be the happenings of the article, for training; empty if there
   * are none.
   */
  public List<RoleCandidates<Integer>> parties(
      Analysis analysis, Attribution attribution, List<TimeExpression> times) {
    EntityIndex entities = new EntityIndex(analysis, attribution.cast());
    ClaimIndex claims = new ClaimIndex(analysis, attribution);
    Responsibility responsibility = reader.responsibility();
    List<Happening> all =
        happenings(
            mentions(analysis, claims, times, reader.setting(), responsibility, entities, false),
            entities);
    Map<Happening, Parties> kept =
        ruled(all.stream().filter(this::isNews).toList(), responsibility, entities);
    PartyOptions options =
        new PartyOptions(entities, claims, new Prominence(analysis, attribution, entities), kept);
    return all.stream()
        .map(
            h ->
                options.candidates(
                    h,
                    triggers(h),
                    kept.containsKey(h)
                        ? kept.get(h)
                        : ruledParties.of(h, Optional.empty(), entities)))
        .toList();
  }

  private boolean isNews(Happening happening) {
    return salience.keeps(happening) || Casualties.areNews(happening);
  }

  /**
   * What may be the places of the happenings that a reader would list, for training; empty if there
   * are no such happenings.
   */
  public List<RoleCandidates<Integer>> places(
      Analysis analysis, Attribution attribution, List<TimeExpression> times) {
    Setting setting = reader.setting();
    EntityIndex entities = new EntityIndex(analysis, attribution.cast());
    ClaimIndex claims = new ClaimIndex(analysis, attribution);
    List<Happening> all =
        happenings(
            mentions(analysis, claims, times, setting, reader.responsibility(), entities, false),
            entities);
    PlaceOptions places = reader.placeOptions(setting, entities);
    return all.stream().filter(this::isNews).map(h -> places.candidates(h, triggers(h))).toList();
  }

  /**
   * What may be the times of the happenings that a reader would list, for training; empty if there
   * are no such happenings.
   */
  public List<RoleCandidates<TimeExpression>> times(
      Analysis analysis, Attribution attribution, List<TimeExpression> times) {
    Setting setting = reader.setting();
    EntityIndex entities = new EntityIndex(analysis, attribution.cast());
    ClaimIndex claims = new ClaimIndex(analysis, attribution);
    List<Happening> kept =
        happenings(
                mentions(
                    analysis, claims, times, setting, reader.responsibility(), entities, false),
                entities)
            .stream()
            .filter(this::isNews)
            .toList();
    TimeOptions options = new TimeOptions(reader.times(analysis, times), claims, setting, kept);
    return kept.stream().map(h -> options.candidates(h, triggers(h))).toList();
  }

  /**
   * Everything that may be a happening of the article, background and all verbs and nouns outside
   * the lexicon included, for training; empty if nothing.
   */
  public List<EventCandidate> candidates(
      Analysis analysis, Attribution attribution, List<TimeExpression> times) {
    EntityIndex entities = new EntityIndex(analysis, attribution.cast());
    ClaimIndex claims = new ClaimIndex(analysis, attribution);
    Mentions mentions =
        mentions(
            analysis, claims, times, reader.setting(), reader.responsibility(), entities, true);
    return happenings(mentions, entities).stream()
        .map(h -> new EventCandidate(h.best().mention().type(), triggers(h), h.signs()))
        .toList();
  }

  private Mentions mentions(
      Analysis analysis,
      ClaimIndex claims,
      List<TimeExpression> times,
      Setting setting,
      Responsibility responsibility,
      EntityIndex entities,
      boolean all) {
    return gatherer.gather(
        analysis,
        claims,
        times,
        setting,
        responsibility,
        entities,
        all ? m -> true : salience::mayName);
  }

  private List<Happening> happenings(Mentions mentions, EntityIndex entities) {
    Stream<Happening> listed =
        merger.merge(acquittals.clear(mentions.listed(), entities)).stream()
            .flatMap(group -> accusation.parts(group).stream())
            .map(salience::weigh);
    // What the lexicon does not know is not known to be the same as anything.
    Stream<Happening> further =
        mentions.further().stream().map(mention -> salience.weigh(List.of(mention)));
    return Stream.concat(listed, further)
        .sorted(Comparator.comparing(h -> h.mentions().get(0).mention().span()))
        .toList();
  }

  private Event event(
      Happening happening,
      Parties parties,
      PlaceOptions places,
      TimeOptions times,
      EntityIndex entities,
      ClaimIndex claims,
      TimeChooser chooser) {
    EventMention best = happening.best();
    List<EventMention> group = happening.mentions();
    return new Event(
        best.mention().type(),
        triggers(happening),
        accusation.stated(best, parties.agents(), claims, entities),
        parties.patients(),
        placeChoice.of(places.of(happening)),
        timeChoice
            .of(times.of(happening))
            // "La fermeture d'ici à décembre" is to come, but not in December.
            .filter(time -> !chooser.isBound(time)),
        group.stream().flatMap(m -> m.figures().stream()).toList(),
        best.status(),
        happening.probability());
  }

  /** The words that name the happening, the most telling first. */
  private static List<Span> triggers(Happening happening) {
    EventMention telling = EventMerger.telling(happening);
    List<EventMention> mentions = new ArrayList<>(List.of(telling));
    happening.mentions().stream().filter(m -> m != telling).forEach(mentions::add);
    return mentions.stream().flatMap(m -> m.mentions().stream()).map(TriggerMention::span).toList();
  }

  /** What the best mention says; if it says nothing, what the first of {@code others} says. */
  static List<Participant> first(
      List<EventMention> others,
      EventMention best,
      Function<EventMention, List<Participant>> role) {
    List<Participant> own = role.apply(best);
    return own.isEmpty()
        ? others.stream().map(role).filter(p -> !p.isEmpty()).findFirst().orElse(List.of())
        : own;
  }
}
