package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells what speaks for and against places being those of one happening: how the rules see them,
 * where they stand beside the trigger, in the sentences before, in the headline, and how much the
 * article is about them. The signs are the lines of {@code places.tsv}.
 */
final class PlaceSigns {

  private static final int OFTEN = 5;

  private final Setting setting;
  private final Prepositions prepositions;
  private final TriggerMention best;
  private final Set<Integer> told;
  private final Set<Integer> given;
  private final String origin;
  private final String type;
  private final String scope;

  /**
   * @param ruled the places that the rules give to the happening
   */
  PlaceSigns(
      Setting setting, Prepositions prepositions, Happening happening, List<Participant> ruled) {
    this.setting = setting;
    this.prepositions = prepositions;
    best = happening.best().mention();
    told =
        happening.mentions().stream().map(m -> m.mention().sentence()).collect(Collectors.toSet());
    given = ruled.stream().map(Participant::entity).collect(Collectors.toSet());
    origin = origin(happening, ruled);
    type = best.type().name().toLowerCase(Locale.ROOT);
    scope = Setting.scope(best.type());
  }

  /** Whether the rules found the place where the happening is told, carried it over, or neither. */
  private static String origin(Happening happening, List<Participant> ruled) {
    if (ruled.isEmpty()) {
      return "none";
    }
    boolean own =
        happening.mentions().stream()
            .map(m -> m.mention().tree().sentence().span())
            .anyMatch(s -> ruled.stream().anyMatch(p -> s.contains(p.span())));
    return own ? "own" : "carried";
  }

  /**
   * The signs of a place.
   *
   * @param spots its mentions near the happening
   */
  List<String> of(int entity, List<Spots.Spot> spots) {
    List<String> signs = new ArrayList<>();
    signs.add("bias");
    signs.add("type-" + type);
    boolean ruled = given.contains(entity);
    scoped(ruled ? "given" : "open-" + origin, signs);
    if (ruled) {
      signs.add("given-" + origin);
      signs.add("given-" + origin + "-" + type);
    } else if (!given.isEmpty()) {
      signs.add("beside-given");
    }
    List<Spots.Spot> same =
        spots.stream().filter(s -> told.contains(s.sentence()) && !s.metonymic()).toList();
    if (same.isEmpty()) {
      before(spots, signs);
    } else {
      beside(same, ruled, signs);
    }
    title(entity, signs);
    weight(entity, spots, signs);
    return signs;
  }

  private void scoped(String sign, List<String> signs) {
    signs.add(sign);
    signs.add(sign + "-" + scope);
  }

  /** The place stands in a sentence that tells the happening. */
  private void beside(List<Spots.Spot> same, boolean ruled, List<String> signs) {
    Spots.Spot spot =
        same.stream()
            .min((a, b) -> Integer.compare(a.distance(best), b.distance(best)))
            .orElseThrow();
    boolean located = same.stream().anyMatch(Spots.Spot::located);
    scoped(located ? "same-located" : "same-bare", signs);
    signs.add("same-" + origin + (ruled ? "-given" : ""));
    if (spot.sentence() != best.sentence()) {
      signs.add("same-other");
      return;
    }
    Tree tree = best.tree();
    int head = best.head();
    int at = spot.head();
    signs.add((at > head ? "after-" : "before-") + gap(Math.abs(at - head)));
    String clause = tree.clause(at) == tree.clause(head) ? "clause" : "elsewhere";
    String attached = tree.dominates(head, at) ? "below" : clause;
    signs.add(attached + (located ? "-located" : "-bare"));
    signs.add(attached + "-" + origin);
    signs.add("preposition-" + prepositions.of(tree, at));
    signs.add("relation-" + tree.token(at).relation());
    if (tree.dominates(at, head)) {
      signs.add("above");
    }
    if (setting.spots().in(spot.sentence()).stream().anyMatch(o -> o.encloses(spot))) {
      signs.add("within");
    }
    if (spot.opening()) {
      signs.add("opening");
    }
  }

  /** Words between the trigger and the place. */
  private static String gap(int words) {
    return words <= 3 ? "3" : words <= 7 ? "7" : words <= 15 ? "15" : "far";
  }

  /** The place stands in the sentences before. */
  private void before(List<Spots.Spot> spots, List<String> signs) {
    Spots.Spot last = null;
    for (Spots.Spot spot : spots) {
      boolean back = spot.sentence() < best.sentence() && !setting.isTitle(spot.sentence());
      if (back && !spot.metonymic() && (last == null || spot.sentence() > last.sentence())) {
        last = spot;
      }
    }
    if (last == null) {
      signs.add("unsaid");
      signs.add("unsaid-" + origin);
      return;
    }
    int back = Math.min(best.sentence() - last.sentence(), PlaceOptions.BACK);
    signs.add("back-" + back + (last.located() ? "-located" : "-bare"));
    signs.add("back-" + (back < 3 ? "near-" : "far-") + origin);
    scoped(setting.isSameBlock(last.sentence(), best.sentence()) ? "paragraph" : "earlier", signs);
  }

  private void title(int entity, List<String> signs) {
    setting.spots().titled().stream()
        .filter(s -> s.entity() == entity)
        .findFirst()
        .map(s -> s.opening() ? "label" : "title")
        .ifPresent(
            sign -> {
              scoped(sign, signs);
              signs.add(sign + "-" + origin);
            });
    if (setting.lead().stream().anyMatch(p -> p.entity() == entity)) {
      scoped("lead", signs);
      signs.add("lead-" + origin);
    }
  }

  private void weight(int entity, List<Spots.Spot> spots, List<String> signs) {
    signs.add("count-" + Math.min(setting.spots().count(entity), OFTEN));
    double share = setting.spots().share(entity);
    signs.add(
        "share-" + (share > .5 ? "most" : share > .3 ? "much" : share > .15 ? "some" : "few"));
    if (spots.stream().anyMatch(Spots.Spot::country)) {
      scoped("country", signs);
      signs.add("country-" + origin);
    }
  }
}
