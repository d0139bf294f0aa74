package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;

/** The phrases with a preposition that hang on a word: "tué par", "l'attaque contre". */
final class Complements {

  private final Prepositions prepositions;

  Complements(Prepositions prepositions) {
    this.prepositions = prepositions;
  }

  /** Head tokens of the phrases with {@code preposition} that hang on {@code i}; empty if none. */
  List<Integer> of(Tree tree, int i, String preposition) {
    List<Integer> found = new ArrayList<>();
    for (int c : tree.children(i)) {
      String relation = tree.token(c).relation();
      boolean phrase =
          relation.startsWith("obl") || relation.startsWith("nmod") || relation.equals("iobj");
      if (phrase && prepositions.of(tree, c).equals(preposition)) {
        found.addAll(tree.conjuncts(c));
      } else if (tree.token(c).tag().equals("ADV") && tree.lemma(c).equals(preposition)) {
        // "auprès de X": an adverb on which the parse hangs the person.
        found.addAll(of(tree, c, "de"));
      }
    }
    return found;
  }
}
