package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;

/** The object of a verb in the active voice, also where the parse calls it something else. */
final class DirectObject {

  private DirectObject() {}

  /** Head tokens of the object of {@code verb}; empty if it has none. */
  static List<Integer> of(Tree tree, int verb) {
    List<Integer> found = new ArrayList<>();
    for (int c : tree.children(verb)) {
      String relation = tree.token(c).relation();
      if (relation.equals("obj") && isTime(tree.lemma(c))) {
        found.addAll(behindDay(tree, c));
      } else if (relation.equals("obj") || relation.equals("expl:comp") && found.isEmpty()) {
        found.addAll(Antecedent.of(tree, c));
      } else if (relation.equals("nsubj") && found.isEmpty() && isSeemingSubject(tree, verb, c)) {
        found.addAll(tree.conjuncts(c));
      }
    }
    return found.isEmpty() ? LongRelative.of(tree, verb) : found;
  }

  private static boolean isTime(String lemma) {
    return WordGroup.DAY.has(lemma) || WordGroup.EVE.has(lemma);
  }

  /** "A élu mardi X": the object that the parse hangs on the day before it; empty if none. */
  private static List<Integer> behindDay(Tree tree, int day) {
    for (int c : tree.children(day)) {
      String relation = tree.token(c).relation();
      boolean bare = relation.equals("appos") || relation.equals("nmod");
      if (c > day && bare && tree.isNominal(c) && tree.child(c, "case") < 0) {
        return tree.conjuncts(c);
      }
    }
    return List.of();
  }

  /**
   * True for a "subject" that can only be an object: after "avoir saisi" or "a agressé" stands whom
   * it befalls, unless a relative pronoun before turns the order ("l'homme qu'a arrêté la police").
   */
  static boolean isSeemingSubject(Tree tree, int verb, int subject) {
    if (subject < verb || tree.child(verb, "obj") >= 0 || !tree.isNominal(subject)) {
      return false;
    }
    boolean have =
        Voice.isSplitFromAuxiliary(tree, verb)
            || tree.children(verb).stream()
                .anyMatch(c -> tree.lemma(c).equals("avoir") && tree.token(c).tag().equals("AUX"));
    boolean be = tree.children(verb).stream().anyMatch(c -> tree.lemma(c).equals("être"));
    boolean turned =
        tree.children(verb).stream().anyMatch(c -> WordGroup.RELATIVE.has(tree.lemma(c)));
    return (have || tree.isInfinitive(verb)) && !be && !turned;
  }
}
