package org.newsgraph.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.entity.Countries;
import org.newsgraph.entity.EntityType;
import org.newsgraph.ingest.BlockKind;

/** Where an article names places, by sentence, and how often it names each. */
final class Spots {

  /**
   * A mention of a place.
   *
   * @param place the entity and its words
   * @param head index of its syntactic head in the sentence
   * @param sentence index of the sentence
   * @param country true if the place is a country
   * @param located true if a preposition says that something is there
   * @param metonymic true if the place stands for its government
   * @param opening true if it opens the sentence
   */
  record Spot(
      Participant place,
      int head,
      int sentence,
      boolean country,
      boolean located,
      boolean metonymic,
      boolean opening) {

    int entity() {
      return place.entity();
    }

    /** Characters from the trigger. */
    int distance(TriggerMention trigger) {
      return Math.abs(place.span().begin() - trigger.span().begin());
    }

    /** True if the words hold those of another place: "l'aéroport de Rostov". */
    boolean encloses(Spot other) {
      return entity() != other.entity() && place.span().contains(other.place().span());
    }
  }

  private final Prepositions prepositions;
  private final List<List<Spot>> bySentence = new ArrayList<>();
  private final List<Spot> titled = new ArrayList<>();
  private final Map<Integer, Integer> counts = new HashMap<>();
  private int all = 0;

  Spots(Prepositions prepositions) {
    this.prepositions = prepositions;
  }

  /** Takes in the next sentence of the article. */
  void read(Tree tree, EntityIndex entities) {
    List<Spot> here = new ArrayList<>(2);
    for (EntityIndex.Found found : entities.in(tree)) {
      if (found.entity().type() != EntityType.PLACE || found.head() < 0) {
        continue;
      }
      here.add(
          new Spot(
              new Participant(found.entity().index(), found.span()),
              found.head(),
              tree.sentence().index(),
              found.entity().authority().filter(Spots::isCountry).isPresent(),
              prepositions.locates(tree, found.head()),
              found.mention().metonymic(),
              found.span().begin() == tree.sentence().span().begin()));
      counts.merge(found.entity().index(), 1, Integer::sum);
      all++;
    }
    bySentence.add(here);
    if (tree.sentence().kind() == BlockKind.HEADLINE) {
      titled.addAll(here);
    }
  }

  private static boolean isCountry(String authority) {
    return Countries.all().withId(authority).isPresent();
  }

  /** The mentions in a sentence; empty if none. */
  List<Spot> in(int sentence) {
    return bySentence.get(sentence);
  }

  /** The mentions in the headline; empty if none. */
  List<Spot> titled() {
    return titled;
  }

  /** How often the article names the place. */
  int count(int entity) {
    return counts.getOrDefault(entity, 0);
  }

  /** What part of all mentions of places is of this one, from 0 to 1. */
  double share(int entity) {
    return all == 0 ? 0 : count(entity) / (double) all;
  }
}
