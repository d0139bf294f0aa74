package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsgraph.entity.EntityType;
import org.newsgraph.text.Span;

/**
 * Takes with a place the smaller or larger ones that stand beside it as one address: "à Orlando, en
 * Floride", "à Concarneau (Bretagne)", whatever the parse makes of the second.
 */
final class PlaceChain {

  /** Words between two places of one address: ", dans le". */
  private static final int GAP = 3;

  private PlaceChain() {}

  /** {@code found} with the places of the same addresses; empty if {@code found} is. */
  static List<Participant> complete(Tree tree, List<Participant> found, EntityIndex entities) {
    if (found.isEmpty()) {
      return found;
    }
    List<EntityIndex.Found> places =
        entities.in(tree).stream()
            .filter(f -> f.entity().type() == EntityType.PLACE && !f.mention().metonymic())
            .toList();
    List<Participant> all = new ArrayList<>(found);
    for (int at = 0; at < all.size(); at++) {
      Span here = all.get(at).span();
      for (EntityIndex.Found place : places) {
        boolean beside = isAddress(tree, here, place.span()) || isAddress(tree, place.span(), here);
        if (beside && all.stream().noneMatch(p -> p.entity() == place.entity().index())) {
          all.add(new Participant(place.entity().index(), place.span()));
        }
      }
    }
    return all;
  }

  /** The places without those that only help to name another: "l'aéroport de Rostov". */
  static List<Participant> outermost(List<Participant> found) {
    return found.stream()
        .filter(
            p ->
                found.stream()
                    .noneMatch(o -> o.span().contains(p.span()) && !o.span().equals(p.span())))
        .toList();
  }

  /** True if only "en", "dans" or a bracket ties the second place to the first. */
  private static boolean isAddress(Tree tree, Span first, Span second) {
    int from = tree.sentence().firstTokenIn(second) - 1;
    boolean tied = false;
    for (int i = from; i >= 0 && i > from - GAP; i--) {
      Span token = tree.token(i).span();
      if (token.begin() < first.end()) {
        return tied && first.contains(token);
      }
      String form = tree.token(i).form().toLowerCase(Locale.FRENCH);
      if (!WordGroup.ADDRESS.has(form)) {
        return false;
      }
      tied |= WordGroup.ENCLOSURE.has(form);
    }
    int before = from - GAP;
    return tied && before >= 0 && first.contains(tree.token(before).span());
  }
}
