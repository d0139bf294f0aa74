package org.newsgraph.event;

import java.util.Comparator;
import org.newsgraph.entity.Countries;
import org.newsgraph.entity.Entity;
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
