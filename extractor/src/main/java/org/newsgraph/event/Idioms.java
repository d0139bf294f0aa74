package org.newsgraph.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.entity.EntityType;
import org.newsgraph.lexicon.LexiconFile;

/**
 * Knows turns of phrase in which a verb tells of nothing grave: "tirer profit", "frapper à la
 * porte", "prendre X pour une espionne". They are in {@code idioms.tsv}. Thread-safe.
 */
final class Idioms {

  /** Words behind the verb among which its complement stands. */
  private static final int REACH = 8;

  private static final String ANY = "*";
  private static final String PERSON = "@person";

  private record Idiom(String slot, Set<String> words) {}

  private final Map<String, List<Idiom>> byVerb = new HashMap<>();
  private final Prepositions prepositions;
  private final Grammar grammar;
  private final PeopleNouns people;

  Idioms(Prepositions prepositions, Grammar grammar, PeopleNouns people) {
    this.prepositions = prepositions;
    this.grammar = grammar;
    this.people = people;
    for (LexiconFile.Row row : LexiconFile.read(Idioms.class, "fr/idioms.tsv")) {
      byVerb
          .computeIfAbsent(row.get("lemma"), l -> new ArrayList<>(2))
          .add(new Idiom(row.get("slot"), Set.copyOf(row.list("words"))));
    }
  }

  /** Those of the entries for {@code verb} that its turn of phrase leaves; all if it is none. */
  List<Trigger> leave(List<Trigger> entries, Tree tree, int verb, EntityIndex entities) {
    boolean idiom =
        !entries.isEmpty()
            && byVerb.getOrDefault(tree.lemma(verb), List.of()).stream()
                .anyMatch(i -> holds(i, tree, verb, entities));
    return idiom
        ? entries.stream().filter(t -> t.words().size() > 1 || !t.type().harms()).toList()
        : entries;
  }

  private boolean holds(Idiom idiom, Tree tree, int verb, EntityIndex entities) {
    return switch (idiom.slot()) {
      case "obj" ->
          grammar.object(tree, verb).stream().anyMatch(i -> is(idiom, tree, i, entities))
              || next(tree, verb).filter(i -> is(idiom, tree, i, entities)).isPresent();
      case "subj" ->
          grammar.subject(tree, verb).stream().anyMatch(i -> is(idiom, tree, i, entities));
      default -> isBehind(idiom, tree, verb, entities);
    };
  }

  /** The noun right behind the verb, whatever the parse makes of it; empty if none. */
  private static Optional<Integer> next(Tree tree, int verb) {
    int i = verb + 1;
    while (i < tree.size() && tree.token(i).tag().matches("DET|ADJ|ADV|NUM")) {
      i++;
    }
    return i < tree.size() && tree.token(i).tag().equals("NOUN")
        ? Optional.of(i)
        : Optional.empty();
  }

  private boolean isBehind(Idiom idiom, Tree tree, int verb, EntityIndex entities) {
    for (int i = verb + 1; i < Math.min(tree.size(), verb + 1 + REACH); i++) {
      String tag = tree.token(i).tag();
      if (tag.equals("PUNCT") || tag.equals("SCONJ") || tag.equals("VERB")) {
        return false;
      }
      if (tag.equals("NOUN")
          && prepositions.of(tree, i).equals(idiom.slot())
          && is(idiom, tree, i, entities)) {
        return true;
      }
    }
    return false;
  }

  private boolean is(Idiom idiom, Tree tree, int i, EntityIndex entities) {
    boolean person =
        entities.at(tree, i).filter(f -> f.entity().type() == EntityType.PERSON).isPresent()
            || tree.token(i).tag().equals("NOUN") && people.has(tree.lemma(i));
    return idiom.words().contains(tree.lemma(i))
        || idiom.words().contains(ANY)
        || person && idiom.words().contains(PERSON);
  }
}
