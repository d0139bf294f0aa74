package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.entity.EntityType;

/**
 * Finds where an event happens: from the trigger's own complements, then from the adjuncts of the
 * clause in which it stands. A place elsewhere in the sentence is no place of the event.
 */
final class PlaceFinder {

  /** How deep a place may lie in an adjunct: "dans une boîte de nuit à Orlando, en Floride". */
  private static final int DEPTH = 3;

  private final Prepositions prepositions;
  private final Grammar grammar;
  private final Attachment attachment;
  private final SiteFinder sites;

  PlaceFinder(Prepositions prepositions, Grammar grammar, Attachment attachment) {
    this.prepositions = prepositions;
    this.grammar = grammar;
    this.attachment = attachment;
    sites = new SiteFinder(prepositions, grammar);
  }

  /** The places, the one that the adjunct names first; empty if not said. */
  List<Participant> places(TriggerMention mention, EntityIndex entities) {
    return PlaceChain.outermost(
        PlaceChain.complete(mention.tree(), stated(mention, entities), entities));
  }

  /**
   * What the event strikes, where it names no other place: "un séisme a secoué le pays"; empty if
   * none. It is wide, so it tells no two happenings apart.
   */
  List<Participant> struck(TriggerMention mention, EntityIndex entities) {
    List<Participant> found = new ArrayList<>(2);
    struck(mention).forEach(i -> descend(mention.tree(), i, 1, entities, found));
    return PlaceChain.outermost(PlaceChain.complete(mention.tree(), found, entities));
  }

  private List<Participant> stated(TriggerMention mention, EntityIndex entities) {
    Tree tree = mention.tree();
    int head = mention.head();
    List<Participant> found = new ArrayList<>(2);
    for (int i = head; i < tree.size() && i <= lastToken(mention); i++) {
      adjuncts(tree, i, !mention.verbal() || i > head, entities, found);
    }
    if (mention.verbal() && mention.trigger().frame().name().equals("go")) {
      grammar.object(tree, head).forEach(object -> descend(tree, object, 1, entities, found));
    }
    if (!found.isEmpty()) {
      return found;
    }
    if (Setting.isPlaced(mention.type())) {
      found.addAll(sites.sites(mention, entities));
    }
    if (!found.isEmpty()) {
      return found;
    }
    int verb = clauseOf(tree, head);
    if (verb >= 0 && verb != head) {
      adjuncts(tree, verb, false, entities, found);
    }
    if (found.isEmpty()) {
      clause(tree, head, entities, found);
    }
    if (found.isEmpty() && verb >= 0) {
      meanwhile(tree, verb, entities, found);
    }
    return found;
  }

  /** "Un séisme a secoué la région", "bombarder la ville": what is struck is where it happens. */
  private List<Integer> struck(TriggerMention mention) {
    Tree tree = mention.tree();
    if (!mention.verbal()) {
      List<Integer> shaken = attachment.shaken(tree, mention.head());
      // "Une offensive contre la ville".
      return shaken.isEmpty() && Setting.isOnObject(mention.type())
          ? grammar.dependents(tree, mention.head(), "contre")
          : shaken;
    }
    boolean there =
        Setting.isOnObject(mention.type()) || WordGroup.SITE_ACT.has(tree.lemma(mention.head()));
    return there ? grammar.object(tree, mention.head()) : List.of();
  }

  /** "s'est écrasé en tentant d'atterrir à Rostov": what is done meanwhile is done there too. */
  private void meanwhile(Tree tree, int verb, EntityIndex entities, List<Participant> found) {
    for (int c : tree.children(verb)) {
      boolean gerund =
          tree.sentence().is(c, "advcl")
              && tree.isParticiple(c)
              && !tree.isPastParticiple(c)
              && c > 0
              && tree.lemma(c - 1).equals("en");
      if (gerund) {
        adjuncts(tree, c, false, entities, found);
        for (int open : tree.children(c)) {
          if (tree.isInfinitive(open)) {
            adjuncts(tree, open, false, entities, found);
          }
        }
      }
    }
  }

  /** Places that the parse hangs elsewhere in the same clause: "a réuni 300 personnes à Lyon". */
  private void clause(Tree tree, int head, EntityIndex entities, List<Participant> found) {
    int clause = tree.clause(head);
    for (EntityIndex.Found place : entities.in(tree)) {
      int i = place.head();
      if (i >= 0
          && place.entity().type() == EntityType.PLACE
          && !place.mention().metonymic()
          && prepositions.locates(tree, i)
          && tree.clause(i) == clause
          && found.stream().noneMatch(p -> p.entity() == place.entity().index())) {
        found.add(new Participant(place.entity().index(), place.span()));
      }
    }
  }

  /** The verb whose adjuncts locate the trigger too, -1 if none. */
  private static int clauseOf(Tree tree, int head) {
    int noun = tree.firstConjunct(head);
    if (tree.isVerb(noun)) {
      return noun;
    }
    int governor = tree.token(noun).head();
    String relation = tree.token(noun).relation();
    boolean argument =
        relation.startsWith("nsubj") || relation.equals("obj") || relation.startsWith("obl");
    return governor >= 0 && argument && tree.isVerb(governor) ? governor : -1;
  }

  private static int lastToken(TriggerMention mention) {
    Tree tree = mention.tree();
    int last = mention.head();
    while (last + 1 < tree.size() && tree.token(last + 1).span().begin() < mention.span().end()) {
      last++;
    }
    return last;
  }

  private void adjuncts(
      Tree tree, int i, boolean noun, EntityIndex entities, List<Participant> found) {
    for (int c : tree.children(i)) {
      String relation = tree.token(c).relation();
      boolean phrase =
          relation.startsWith("obl") || relation.startsWith("nmod") || relation.equals("advmod");
      if (!phrase || relation.equals("obl:agent")) {
        continue;
      }
      if (isLocalAdverb(tree, c)) {
        descend(tree, c, DEPTH, entities, found);
        continue;
      }
      String preposition = prepositions.of(tree, c);
      boolean own = noun && preposition.equals("de") && !StrikingState.mayAct(tree, i, c, entities);
      if (prepositions.isLocal(preposition) || own || isStreet(tree, c, preposition)) {
        tree.conjuncts(c).forEach(conjunct -> descend(tree, conjunct, DEPTH, entities, found));
      }
    }
  }

  /** "S'est réuni place de la République": streets and squares need no preposition. */
  private static boolean isStreet(Tree tree, int i, String preposition) {
    return preposition.isEmpty() && WordGroup.STREET.has(tree.lemma(i));
  }

  /** "près de Lyon", "loin de Lyon": an adverb on which the parse hangs the place. */
  private boolean isLocalAdverb(Tree tree, int i) {
    return tree.token(i).tag().equals("ADV") && prepositions.isLocal(tree.lemma(i));
  }

  private void descend(Tree tree, int i, int depth, EntityIndex entities, List<Participant> found) {
    Optional<EntityIndex.Found> here = entities.at(tree, i);
    if (here.isPresent()) {
      if (here.get().entity().type() != EntityType.PLACE || here.get().mention().metonymic()) {
        return;
      }
      int index = here.get().entity().index();
      if (found.stream().noneMatch(p -> p.entity() == index)) {
        found.add(new Participant(index, here.get().span()));
      }
    }
    if (depth == 1) {
      return;
    }
    for (int c : tree.children(i)) {
      String relation = tree.token(c).relation();
      if (isLocalAdverb(tree, c)) {
        descend(tree, c, depth - 1, entities, found);
      } else if (relation.startsWith("nmod")
          || relation.equals("appos")
          || relation.startsWith("obl")) {
        String preposition = prepositions.of(tree, c);
        boolean inside =
            preposition.equals("de") || preposition.isEmpty() && relation.equals("appos");
        boolean nested = prepositions.isLocal(preposition) || here.isEmpty() && inside;
        if (nested) {
          descend(tree, c, depth - 1, entities, found);
        }
      }
    }
  }
}
