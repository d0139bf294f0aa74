package org.newsgraph.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.entity.Entity;
import org.newsgraph.entity.Role;

/**
 * Tells which places that stand near a happening are none of its places, whatever else speaks for
 * them: part of a name, what somebody governed once, and the state that acts abroad.
 */
final class NoPlace {

  /** What a state does to others, and so seldom at home. */
  private static final Set<EventType> ABROAD = EnumSet.of(EventType.ATTACK, EventType.DEPLOYMENT);

  private final EntityIndex entities;
  private final Prepositions prepositions;

  NoPlace(EntityIndex entities, Prepositions prepositions) {
    this.entities = entities;
    this.prepositions = prepositions;
  }

  /**
   * True if the entity is no place of the happening.
   *
   * @param spots its mentions near the happening
   * @param ruled true if the rules give it to the happening
   */
  boolean is(Happening happening, int entity, List<Spots.Spot> spots, boolean ruled) {
    if (acts(happening, entity) && spots.stream().noneMatch(Spots.Spot::located)) {
      return true;
    }
    return !ruled && !spots.isEmpty() && spots.stream().allMatch(s -> isAside(happening, s));
  }

  /** "La France bombarde": the state is not where it strikes. */
  private boolean acts(Happening happening, int entity) {
    Optional<Integer> state =
        entities.entity(entity).authority().flatMap(entities::government).map(Entity::index);
    return ABROAD.contains(happening.best().mention().type())
        && happening.best().agents().stream()
            .map(Participant::entity)
            .anyMatch(a -> a == entity || state.filter(a::equals).isPresent());
  }

  private boolean isAside(Happening happening, Spots.Spot spot) {
    for (EventMention mention : happening.mentions()) {
      if (mention.mention().sentence() == spot.sentence()) {
        return isAside(mention, spot);
      }
    }
    return false;
  }

  private boolean isAside(EventMention mention, Spots.Spot spot) {
    Tree tree = mention.mention().tree();
    return isPartOfName(tree, spot.head())
        || isFormerOffice(tree, mention, spot)
        || isOfOther(mention.mention(), spot)
        || isActor(mention.mention(), spot);
  }

  /** "Un attentat à Lyon et un raid sur Nice": what "et" joins has places of its own. */
  private static boolean isOfOther(TriggerMention mention, Spots.Spot spot) {
    Tree tree = mention.tree();
    int noun = tree.token(spot.head()).head();
    return noun >= 0
        && noun != mention.head()
        && tree.token(noun).tag().equals("NOUN")
        && tree.firstConjunct(noun) == tree.firstConjunct(mention.head());
  }

  /** "Les États-Unis sont intervenus": a state that acts is not where it or others strike. */
  private static boolean isActor(TriggerMention mention, Spots.Spot spot) {
    Tree tree = mention.tree();
    int verb = tree.token(tree.firstConjunct(spot.head())).head();
    return mention.type() == EventType.ATTACK
        && spot.country()
        && !spot.located()
        && !tree.isLabel(spot.head(), mention.head())
        && verb >= 0
        && tree.isVerb(verb)
        && tree.token(tree.firstConjunct(spot.head())).relation().equals("nsubj")
        && !DeedGroup.SUFFERING.has(tree.lemma(verb));
  }

  /** "Selon Le Courrier d'Anjou": what has a name of its own, and nothing is at it. */
  private boolean isPartOfName(Tree tree, int place) {
    int noun = place - 2;
    boolean named =
        noun > 0
            && tree.token(place - 1).tag().equals("ADP")
            && prepositions.of(tree, place).equals("de")
            && Character.isUpperCase(tree.token(noun).form().charAt(0));
    return named
        && !prepositions.isLocal(prepositions.of(tree, noun))
        && !prepositions.locates(tree, place);
  }

  /** "L'ancien maire de X a été arrêté": he may be anywhere. */
  private boolean isFormerOffice(Tree tree, EventMention mention, Spots.Spot spot) {
    Set<Participant> parties =
        List.of(mention.agents(), mention.patients()).stream()
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    for (Participant party : parties) {
      for (Role role : entities.roles(party.entity())) {
        if (!role.span().contains(spot.place().span())) {
          continue;
        }
        for (int i = tree.sentence().firstTokenIn(role.span()); i < spot.head(); i++) {
          if (i >= 0 && WordGroup.FORMER.has(tree.token(i).form().toLowerCase(Locale.FRENCH))) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
