package org.newsgraph.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.entity.EntityType;

/**
 * Finds the body at whose seat something happens, where no place is named: "l'attentat du
 * Bataclan", "ont manifesté devant l'Assemblée", "dans les locaux de la DGSI".
 */
final class SiteFinder {

  /** Classes whose noun with "de" says where: "la fusillade du Bataclan". */
  private static final Set<EventType> STRUCK =
      EnumSet.of(EventType.ATTACK, EventType.KILLING, EventType.ACCIDENT, EventType.DISASTER);

  private final Prepositions prepositions;
  private final Grammar grammar;

  SiteFinder(Prepositions prepositions, Grammar grammar) {
    this.prepositions = prepositions;
    this.grammar = grammar;
  }

  /**
   * The body as a place, by the event's own complement or a phrase of its clause; empty if none.
   */
  List<Participant> sites(TriggerMention mention, EntityIndex entities) {
    Tree tree = mention.tree();
    if (!mention.verbal() && STRUCK.contains(mention.type())) {
      for (int struck : grammar.dependents(tree, mention.head(), "de")) {
        Optional<EntityIndex.Found> body = entities.at(tree, struck).filter(SiteFinder::isBody);
        if (body.isPresent()) {
          return List.of(participant(body.get()));
        }
      }
    }
    int clause = tree.clause(mention.head());
    return entities.in(tree).stream()
        .filter(f -> isBody(f) && f.head() >= 0 && tree.clause(f.head()) == clause)
        .filter(f -> isAt(tree, f.head()))
        .limit(1)
        .map(SiteFinder::participant)
        .toList();
  }

  private boolean isAt(Tree tree, int body) {
    String preposition = prepositions.of(tree, body);
    return WordGroup.BEFORE.has(preposition)
        || preposition.equals("de") && prepositions.locates(tree, body);
  }

  private static boolean isBody(EntityIndex.Found found) {
    return found.entity().type() == EntityType.ORGANIZATION;
  }

  private static Participant participant(EntityIndex.Found found) {
    return new Participant(found.entity().index(), found.span());
  }
}
