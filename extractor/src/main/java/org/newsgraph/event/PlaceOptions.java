package org.newsgraph.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.entity.EntityType;
import org.newsgraph.text.Span;

/**
 * Gathers what may be the places of a happening: what the rules of {@link PlaceFinder} and {@link
 * Setting} say, and the places of its sentences, of those before, of the headline and the lead.
 */
final class PlaceOptions {

  /** Sentences before the happening whose places may be its place. */
  static final int BACK = 4;

  /** The sign of the body at whose seat it happens, see {@link SiteFinder}. */
  static final String SITE = "site";

  /**
   * What may be the place of a happening.
   *
   * @param place the entity, with its words nearest to the happening
   * @param signs what holds of it, see {@link PlaceSigns}
   */
  record Option(Participant place, List<String> signs) {}

  private final Setting setting;
  private final EntityIndex entities;
  private final Prepositions prepositions;
  private final MentionReader reader;
  private final NoPlace noPlace;

  PlaceOptions(
      Setting setting, EntityIndex entities, Prepositions prepositions, MentionReader reader) {
    this.setting = setting;
    this.entities = entities;
    this.prepositions = prepositions;
    this.reader = reader;
    noPlace = new NoPlace(entities, prepositions);
  }

  /** The options for training, of a happening with these triggers. */
  RoleCandidates<Integer> candidates(Happening happening, List<Span> triggers) {
    return new RoleCandidates<>(
        happening.best().mention().type(),
        triggers,
        of(happening).stream()
            .map(o -> new RoleCandidates.Candidate<>(o.place().entity(), o.signs()))
            .toList());
  }

  /** Where the happening is by the rules; empty if they leave it open. */
  private List<Participant> ruled(Happening happening) {
    EventMention best = happening.best();
    List<Participant> places = EventFinder.first(happening.mentions(), best, EventMention::places);
    if (places.isEmpty()) {
      places = EventFinder.first(happening.mentions(), best, m -> reader.struck(m, entities));
    }
    return places.isEmpty() ? setting.of(best.mention().type(), best.mention().sentence()) : places;
  }

  /**
   * The places near the happening, those that the rules give first. Where they give the seat of a
   * body, there are no others; empty if nothing is near.
   */
  List<Option> of(Happening happening) {
    List<Participant> ruled = ruled(happening);
    if (ruled.stream().anyMatch(p -> entities.entity(p.entity()).type() != EntityType.PLACE)) {
      return ruled.stream().map(p -> new Option(p, List.of(SITE))).toList();
    }
    TriggerMention best = happening.best().mention();
    Set<Integer> told = new TreeSet<>();
    happening.mentions().forEach(m -> told.add(m.mention().sentence()));
    Map<Integer, List<Spots.Spot>> near = near(best, told, ruled);
    PlaceSigns signs = new PlaceSigns(setting, prepositions, happening, ruled);
    List<Option> options = new ArrayList<>();
    near.forEach(
        (entity, spots) -> {
          boolean given = ruled.stream().anyMatch(p -> p.entity() == entity);
          if (!noPlace.is(happening, entity, spots, given)) {
            named(entity, spots, ruled, best)
                .ifPresent(place -> options.add(new Option(place, signs.of(entity, spots))));
          }
        });
    return options;
  }

  private Map<Integer, List<Spots.Spot>> near(
      TriggerMention best, Set<Integer> told, List<Participant> ruled) {
    Map<Integer, List<Spots.Spot>> near = new LinkedHashMap<>();
    ruled.forEach(p -> near.put(p.entity(), new ArrayList<>(2)));
    told.forEach(i -> add(setting.spots().in(i), near));
    for (int i = best.sentence() - 1; i >= Math.max(0, best.sentence() - BACK); i--) {
      add(setting.spots().in(i), near);
    }
    add(setting.spots().titled(), near);
    setting.lead().forEach(p -> near.putIfAbsent(p.entity(), new ArrayList<>(2)));
    return near;
  }

  private static void add(List<Spots.Spot> spots, Map<Integer, List<Spots.Spot>> near) {
    for (Spots.Spot spot : spots) {
      List<Spots.Spot> mentions = near.computeIfAbsent(spot.entity(), k -> new ArrayList<>(2));
      if (mentions.stream().noneMatch(m -> m.place().span().equals(spot.place().span()))) {
        mentions.add(spot);
      }
    }
  }

  /** The words that the rules chose, else the nearest; empty where it stands for a government. */
  private Optional<Participant> named(
      int entity, List<Spots.Spot> spots, List<Participant> ruled, TriggerMention best) {
    return ruled.stream()
        .filter(p -> p.entity() == entity)
        .findFirst()
        .or(
            () ->
                spots.stream()
                    .filter(s -> !s.metonymic())
                    .min((a, b) -> Integer.compare(a.distance(best), b.distance(best)))
                    .map(Spots.Spot::place))
        .or(() -> setting.lead().stream().filter(p -> p.entity() == entity).findFirst());
  }
}
