package org.newsgraph.event;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.entity.EntityType;

/**
 * The words around a possible trigger, by which the lexicon tells its senses apart: lemmas and
 * forms of neighbours and dependents ({@code near}) and of everything a little further ({@code
 * around}), with marks such as {@code @plural} for what no word says.
 */
final class Surroundings {

  /** How many words around a trigger count as its surroundings besides its dependents. */
  private static final int WINDOW = 10;

  /** What is no thing. */
  private static final Set<EntityType> TAKEN =
      EnumSet.of(EntityType.PERSON, EntityType.ORGANIZATION);

  private final Tree tree;
  private final int trigger;
  private final Set<String> near = new HashSet<>();
  private final Set<String> around = new HashSet<>();

  /**
   * @param sport true if the sentence tells of a contest, in which nobody is attacked in earnest
   */
  Surroundings(Tree tree, int trigger, boolean sport) {
    this.tree = tree;
    this.trigger = trigger;
    if (sport) {
      near.add("@sport");
    }
    for (int j = Math.max(0, trigger - 1); j <= Math.min(tree.size() - 1, trigger + 2); j++) {
      add(j, near);
    }
    if (tree.token(trigger).morphology().number().equals("Plur")) {
      near.add("@plural");
    }
    for (int c : tree.children(trigger)) {
      addDependent(c);
    }
    int head = tree.token(trigger).head();
    if (head >= 0) {
      add(head, near);
    }
    int last = Math.min(tree.size() - 1, trigger + WINDOW);
    for (int j = Math.max(0, trigger - WINDOW); j <= last; j++) {
      add(j, around);
    }
    around.addAll(near);
  }

  private void addDependent(int c) {
    add(c, near);
    if (tree.token(c).tag().equals("PROPN")) {
      near.add("@name");
    }
    if (tree.isInfinitive(c)) {
      near.add("@inf");
    }
    if (tree.token(c).relation().equals("nummod")) {
      near.add("@number");
    }
    if (tree.token(c).relation().equals("xcomp") && tree.token(c).tag().equals("ADJ")) {
      near.add("@adjective");
    }
    for (int d : tree.children(c)) {
      add(d, around);
    }
  }

  private void add(int j, Set<String> words) {
    if (j != trigger) {
      words.add(tree.lemma(j));
      words.add(tree.token(j).form().toLowerCase(Locale.FRENCH));
    }
  }

  /**
   * Marks a verb by whom or what it befalls: {@code @undergone} people in a passive, {@code @whom}
   * people as its object, {@code @person}, {@code @organization}, {@code @place} for names, {@code
   * @thing} if all that it befalls are things.
   */
  void addObjects(Grammar grammar, PeopleNouns people, EntityIndex entities) {
    List<Integer> objects = grammar.object(tree, trigger);
    if (!objects.isEmpty() && objects.stream().allMatch(o -> isThing(o, people, entities))) {
      near.add("@thing");
      around.add("@thing");
    }
    for (int object : objects) {
      if (isPerson(object, people)) {
        around.add(grammar.isPassive(tree, trigger) ? "@undergone" : "@whom");
      }
      entities
          .at(tree, object)
          .map(f -> "@" + f.entity().type().name().toLowerCase(Locale.ROOT))
          .ifPresent(around::add);
    }
  }

  private boolean isThing(int i, PeopleNouns people, EntityIndex entities) {
    return tree.token(i).tag().equals("NOUN")
        && !people.maybe(tree.lemma(i))
        && entities.at(tree, i).map(f -> f.entity().type()).filter(TAKEN::contains).isEmpty();
  }

  private boolean isPerson(int i, PeopleNouns people) {
    String tag = tree.token(i).tag();
    return tag.equals("PROPN")
        || tag.equals("PRON") && WordGroup.PERSONAL.has(tree.lemma(i))
        || people.has(tree.lemma(i));
  }

  /** True if what an entry needs stands around, and what its sense excludes does not stand near. */
  boolean suit(Trigger entry) {
    return (entry.with().isEmpty() || meets(entry.with(), around)) && !exclude(entry);
  }

  /** True if a word stands near that marks another sense than that of {@code entry}. */
  boolean exclude(Trigger entry) {
    return meets(entry.without(), near);
  }

  private static boolean meets(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }
}
