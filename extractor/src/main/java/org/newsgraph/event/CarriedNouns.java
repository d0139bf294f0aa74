package org.newsgraph.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.lexicon.LexiconFile;

/**
 * Nouns outside the lexicon that a verb of happening or doing makes a happening of no class: "le
 * concile se tiendra à Crète", "a procédé à un lâcher de ballons".
 */
final class CarriedNouns {

  private final Map<String, Set<String>> slots = new HashMap<>();
  private final Set<String> things = new HashSet<>();
  private final TriggerLexicon lexicon;
  private final Grammar grammar;

  CarriedNouns(TriggerLexicon lexicon, Grammar grammar) {
    this.lexicon = lexicon;
    this.grammar = grammar;
    for (LexiconFile.Row row : LexiconFile.read(CarriedNouns.class, "fr/happening-verbs.tsv")) {
      slots.computeIfAbsent(row.get("lemma"), l -> new HashSet<>()).addAll(row.list("slots"));
    }
    for (LexiconFile.Row row : LexiconFile.read(CarriedNouns.class, "fr/no-event-nouns.tsv")) {
      things.add(row.get("noun"));
    }
  }

  /** The trigger that the noun {@code i} is by its verb; empty if it names no happening. */
  Optional<Trigger> at(Tree tree, int i, PeopleNouns people) {
    int noun = tree.firstConjunct(i);
    int verb = tree.token(noun).head();
    if (verb < 0
        || !tree.isVerb(verb)
        || things.contains(tree.lemma(i))
        || people.maybe(tree.lemma(i))) {
      return Optional.empty();
    }
    Set<String> allowed = slots.getOrDefault(key(tree, verb), Set.of());
    boolean happens = allowed.contains("subj") && grammar.surfaceSubject(tree, verb).contains(noun);
    boolean done = allowed.contains("obj") && grammar.object(tree, verb).contains(noun);
    boolean taken = allowed.contains("à") && grammar.dependents(tree, verb, "à").contains(noun);
    return happens || done || taken
        ? Optional.of(lexicon.carried(tree.lemma(i), happens))
        : Optional.empty();
  }

  /** True if the verb only says that something happens or is done. */
  boolean isCarrier(Tree tree, int verb) {
    return slots.containsKey(key(tree, verb));
  }

  /** The verb, with the words that make it one: "avoir lieu", "se tenir". */
  private String key(Tree tree, int verb) {
    String lemma = tree.lemma(verb);
    for (int c : tree.children(verb)) {
      String fixed = lemma + " " + tree.lemma(c);
      if (slots.containsKey(fixed)) {
        return fixed;
      }
      if (WordGroup.REFLEXIVE.has(tree.lemma(c))) {
        return "se " + lemma;
      }
    }
    return lemma;
  }
}
