package org.newsgraph.event;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.entity.EntityType;
import org.newsgraph.lexicon.LexiconFile;

/** Finds whom unnamed people act for and whose it is what a deed befalls. */
final class Owners {

  /** Nouns between a phrase and the name behind it: "la majorité des membres de l'Union". */
  private static final int DEPTH = 3;

  /** Classes of what a house of lawmakers does through its members. */
  private static final Set<EventType> HOUSE =
      EnumSet.of(EventType.VOTE, EventType.LEGISLATION, EventType.ELECTION, EventType.RESIGNATION);

  private final Prepositions prepositions;
  private final Set<String> members = new HashSet<>();
  private final Set<String> doers = new HashSet<>();

  Owners(Prepositions prepositions) {
    this.prepositions = prepositions;
    for (LexiconFile.Row row : LexiconFile.read(Owners.class, "fr/member-nouns.tsv")) {
      (row.get("as").isEmpty() ? members : doers).add(row.get("noun"));
    }
  }

  /**
   * "Des membres de la DGSI", "la majorité des députés de la Douma ont voté", "perquisitionner le
   * domicile de X", "acheter la filiale de X", "l'attaque du convoi de X"; empty if the phrase with
   * this head names nobody so. What befalls a car befalls its owner, who does nothing by it.
   */
  Optional<EntityIndex.Found> behind(
      TriggerMention mention, int head, Slot slot, EntityIndex entities) {
    // "Le convoi de X a attaqué la ville": whose a thing is does not do what is done with it.
    boolean befallen = mention.trigger().frame().isUndergoing(slot);
    return behind(mention, head, befallen, entities, DEPTH);
  }

  private Optional<EntityIndex.Found> behind(
      TriggerMention mention, int head, boolean befallen, EntityIndex entities, int depth) {
    Tree tree = mention.tree();
    String noun = tree.lemma(head);
    boolean part = depth > 1 && WordGroup.PART.has(noun);
    boolean home = befallen && isHome(mention.type(), noun);
    boolean owned = home || mention.type() == EventType.ACQUISITION && WordGroup.BRANCH.has(noun);
    boolean member = members.contains(noun) || !befallen && doers.contains(noun);
    if (!member && !owned && !part && !isHouse(mention, head)) {
      return Optional.empty();
    }
    for (int c : tree.children(head)) {
      boolean of = prepositions.of(tree, c).equals("de") || tree.sentence().is(c, "amod");
      Optional<EntityIndex.Found> found = of ? entities.at(tree, c) : Optional.empty();
      boolean owner =
          found.filter(f -> mayOwn(f.entity().type(), mention.type(), home)).isPresent();
      if (owner) {
        return found;
      }
      if (part && of && found.isEmpty()) {
        return behind(mention, c, befallen, entities, depth - 1);
      }
      if (member && of && found.isEmpty() && isKind(tree, c)) {
        // "Un agent de sécurité de X a tiré": X did not, nor was X shot at.
        boolean whole = !befallen && !mention.type().accuses();
        Optional<EntityIndex.Found> body = whole ? ofKind(mention, c, entities) : Optional.empty();
        return body.isPresent() ? body : behind(mention, c, befallen, entities, depth - 1);
      }
    }
    // "Un policier appartenant à X a été condamné": X was not.
    EventType type = mention.type();
    boolean apart = befallen ? type.harms() && !type.accuses() : type.accuses();
    return member && !apart ? belonging(tree, head, entities) : Optional.empty();
  }

  /** "Une équipe de chercheurs de X", "un groupe de recherche de X": what kind of group it is. */
  private static boolean isKind(Tree tree, int noun) {
    return tree.token(noun).tag().equals("NOUN") && tree.child(noun, "det") < 0;
  }

  private Optional<EntityIndex.Found> ofKind(
      TriggerMention mention, int noun, EntityIndex entities) {
    Tree tree = mention.tree();
    return tree.children(noun).stream()
        .filter(c -> prepositions.of(tree, c).equals("de"))
        .flatMap(c -> entities.at(tree, c).stream())
        .filter(f -> f.entity().type() == EntityType.ORGANIZATION)
        .findFirst();
  }

  /** "Deux policiers appartenant à la brigade de X". */
  private Optional<EntityIndex.Found> belonging(Tree tree, int noun, EntityIndex entities) {
    return tree.children(noun).stream()
        .filter(c -> WordGroup.BELONGING.has(tree.lemma(c)))
        .flatMap(c -> tree.children(c).stream())
        .filter(c -> prepositions.of(tree, c).equals("à"))
        .flatMap(c -> entities.at(tree, c).stream())
        .filter(f -> f.entity().type() == EntityType.ORGANIZATION)
        .findFirst();
  }

  /** "L'attaque d'une résidence de Lyon" strikes no owner; a search may. */
  private static boolean mayOwn(EntityType owner, EventType type, boolean home) {
    return owner == EntityType.ORGANIZATION
        || home && (type == EventType.INVESTIGATION || owner == EntityType.PERSON);
  }

  /** A search of a home and a shot at a car befall whose it is. */
  private static boolean isHome(EventType type, String noun) {
    return switch (type) {
      case INVESTIGATION -> WordGroup.HOME.has(noun);
      case ATTACK -> WordGroup.HOME.has(noun) || WordGroup.TRAIN.has(noun);
      default -> false;
    };
  }

  /** "Les députés de la Douma ont voté": they are the house; a single one is not. */
  private static boolean isHouse(TriggerMention mention, int head) {
    return HOUSE.contains(mention.type())
        && WordGroup.LAWMAKER.has(mention.tree().lemma(head))
        && mention.tree().token(head).morphology().number().equals("Plur");
  }
}
