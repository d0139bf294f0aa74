package org.newsgraph.event;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.entity.Countries;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.EntityType;
import org.newsgraph.text.Span;

/** Tells counts that the article gives for another country than that of its events so far. */
final class Elsewhere {

  /**
   * Words between the counted noun and the country: "101 morts et plus de 900 000 sinistrés au".
   */
  private static final int NEAR = 8;

  private final Countries countries = Countries.all();
  private final Prepositions prepositions;

  Elsewhere(Prepositions prepositions) {
    this.prepositions = prepositions;
  }

  /**
   * True if what is counted lies in a country that the article names here for the first time:
   * "tandis que l'Équateur déplore 21 morts". No event told before happened there.
   */
  boolean counts(Tree tree, Count count, EntityIndex entities) {
    return entities.in(tree).stream()
        .filter(f -> f.head() >= 0 && count.noun() >= 0)
        .filter(f -> Math.abs(f.head() - count.noun()) <= NEAR)
        .filter(f -> tree.sentence().is(f.head(), "nsubj") || prepositions.locates(tree, f.head()))
        .filter(f -> isCountry(f.entity()))
        .anyMatch(f -> isNew(f.entity(), tree.sentence().span()));
  }

  /**
   * True if the count is of a town where the event was not: "Un attentat a fait dix morts à Bagdad.
   * À Mossoul, vingt personnes sont mortes." Only towns are held against each other, by their
   * preposition: a quarter or a hospital may lie in the town.
   */
  boolean isInOtherTown(Tree tree, Count count, EventMention event, EntityIndex entities) {
    List<Participant> towns =
        entities.in(tree).stream()
            .filter(f -> f.entity().type() == EntityType.PLACE && f.head() >= 0)
            .filter(f -> count.noun() >= 0 && Math.abs(f.head() - count.noun()) <= NEAR)
            .filter(f -> isTown(tree, f.span()))
            .map(f -> new Participant(f.entity().index(), f.span()))
            .toList();
    Set<Integer> own = event.places().stream().map(Participant::entity).collect(Collectors.toSet());
    return !towns.isEmpty()
        && event.places().stream().anyMatch(p -> isTown(event.mention().tree(), p.span()))
        && towns.stream().noneMatch(t -> own.contains(t.entity()));
  }

  /** "À Bagdad": a name right behind "à". */
  private static boolean isTown(Tree tree, Span name) {
    int first = tree.sentence().firstTokenIn(name);
    return first > 0 && tree.lemma(first - 1).equals("à") && !isContracted(tree, first - 1);
  }

  /** "Au Caire" is a town, "au Nigeria" a country: "au" tells nothing. */
  private static boolean isContracted(Tree tree, int i) {
    return tree.token(i).form().length() > 1;
  }

  private boolean isCountry(Entity entity) {
    return countries.named(entity.name()).isPresent()
        || entity
            .authority()
            .map(a -> a.replaceFirst("#.*", ""))
            .flatMap(countries::withId)
            .isPresent();
  }

  private static boolean isNew(Entity entity, Span sentence) {
    return entity.mentions().stream()
        .map(m -> m.mention().span())
        .min(Comparator.naturalOrder())
        .filter(s -> s.begin() >= sentence.begin())
        .isPresent();
  }
}
