package org.newsgraph.event;

import java.util.Locale;
import java.util.Optional;
import org.newsgraph.entity.EntityType;

/**
 * Who does something together with its agent by standing at his side: "par des gendarmes, assistés
 * de X". In an attack nobody takes part by standing there; in an arrest or a trial only a body
 * does.
 */
final class Company {

  /** Words from the agent to the one that tells of the help. */
  private static final int REACH = 14;

  private Company() {}

  /** Who stands at the side of the phrase with this head; empty if nobody is said to. */
  static Optional<Participant> of(TriggerMention mention, int head, EntityIndex entities) {
    Tree tree = mention.tree();
    if (mention.type().accuses()) {
      return Optional.empty();
    }
    for (int i = head + 1; i + 2 < Math.min(tree.size(), head + REACH); i++) {
      if (tree.token(i).morphology().verbForm().equals("Fin")) {
        return Optional.empty();
      }
      if (WordGroup.ASSISTED.has(tree.lemma(i)) && isLink(tree, i + 1)) {
        return named(mention, i + 2, entities);
      }
    }
    return Optional.empty();
  }

  private static Optional<Participant> named(
      TriggerMention mention, int begin, EntityIndex entities) {
    Tree tree = mention.tree();
    int noun = begin;
    while (noun < tree.size() && !tree.isNominal(noun) && !tree.isVerb(noun)) {
      noun++;
    }
    if (noun == tree.size()) {
      return Optional.empty();
    }
    return entities
        .at(tree, noun)
        .filter(f -> f.entity().type() != EntityType.PLACE)
        .filter(f -> !mention.type().harms() || f.entity().type() == EntityType.ORGANIZATION)
        .map(f -> new Participant(f.entity().index(), f.span()));
  }

  private static boolean isLink(Tree tree, int i) {
    return tree.lemma(i).equals("de")
        || WordGroup.OF_OR_BY.has(tree.token(i).form().toLowerCase(Locale.FRENCH));
  }
}
