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

  /** Words between a city and what it is the seat of: ", capitale de la". */
  private static final int SEAT = 5;

  /** Words back to the bracket in which an address is spelled out: "(Essonne, Yvelines)". */
  private static final int BRACKET = 20;

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
        boolean beside =
            isAddress(tree, here, place.span())
                || isAddress(tree, place.span(), here)
                || isSeat(tree, here, place.span())
                || isListed(tree, here, place.span());
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

  /** "Bruxelles, capitale de la Belgique": what a city is the seat of lies around it. */
  private static boolean isSeat(Tree tree, Span first, Span second) {
    List<String> between = between(tree, first, second, SEAT);
    return between.stream().anyMatch(WordGroup.SEAT::has)
        && between.stream().allMatch(w -> WordGroup.SEAT.has(w) || WordGroup.SEAT_LINK.has(w));
  }

  /** "Tignes (Savoie, France)": one bracket spells out one address. */
  private static boolean isListed(Tree tree, Span first, Span second) {
    List<String> between = between(tree, first, second, 1);
    if (between.size() != 1 || !WordGroup.LISTING.has(between.get(0))) {
      return false;
    }
    int from = tree.sentence().firstTokenIn(first) - 1;
    for (int i = from; i >= Math.max(0, from - BRACKET); i--) {
      String form = tree.token(i).form();
      if (form.equals("(") || form.equals(")")) {
        return form.equals("(");
      }
    }
    return false;
  }

  /**
   * The words between two places in lower case, empty if they are more or {@code second} is not
   * behind.
   */
  private static List<String> between(Tree tree, Span first, Span second, int most) {
    List<String> words = new ArrayList<>();
    for (int i = tree.sentence().firstTokenIn(second) - 1; i >= 0; i--) {
      if (tree.token(i).span().begin() < first.end()) {
        return first.contains(tree.token(i).span()) ? words : List.of();
      }
      if (words.size() == most) {
        return List.of();
      }
      words.add(tree.token(i).form().toLowerCase(Locale.FRENCH));
    }
    return List.of();
  }
}
