package org.newsgraph.event;

import java.util.Optional;
import org.newsgraph.entity.Countries;
import org.newsgraph.entity.EntityType;

/**
 * Tells the state that strikes from the land that is struck, both of which stand behind "de": "les
 * frappes de la Russie", "l'attaque de la Russie contre Alep", "l'invasion de l'Irak".
 */
final class StrikingState {

  private StrikingState() {}

  /** True if the country with head {@code i} does what the noun names. */
  static boolean acts(Tree tree, int noun, int i, EntityIndex entities) {
    return isCountry(tree, i, entities)
        && (DeedGroup.STRIKE.has(tree.lemma(noun))
            || DeedGroup.STRIKE_OR_HIT.has(tree.lemma(noun)) && isAimed(tree, noun));
  }

  /** True if the country with head {@code i} is at least not known to be where it happens. */
  static boolean mayAct(Tree tree, int noun, int i, EntityIndex entities) {
    return isCountry(tree, i, entities)
        && (DeedGroup.STRIKE.has(tree.lemma(noun))
            || DeedGroup.STRIKE_OR_HIT.has(tree.lemma(noun)));
  }

  /** "L'attaque de la Russie contre Alep": whom it strikes is said otherwise. */
  private static boolean isAimed(Tree tree, int noun) {
    for (int c : tree.children(noun)) {
      int preposition = tree.child(c, "case");
      if (preposition >= 0 && DeedGroup.AIMED_AT.has(tree.lemma(preposition))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCountry(Tree tree, int i, EntityIndex entities) {
    Optional<EntityIndex.Found> found = entities.at(tree, i);
    return found
        .filter(
            f ->
                f.entity().type() == EntityType.PLACE
                    || f.entity().type() == EntityType.ORGANIZATION)
        .flatMap(f -> f.entity().authority())
        .map(a -> a.replaceFirst("#.*", ""))
        .flatMap(Countries.all()::withId)
        .isPresent();
  }
}
