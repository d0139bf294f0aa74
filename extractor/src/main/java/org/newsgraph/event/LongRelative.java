package org.newsgraph.event;

import java.util.List;
import java.util.Locale;

/**
 * The object of an infinitive that stands two clauses before it: "X, que l'armée affirme avoir
 * tué". A parse takes the pronoun for a conjunction.
 */
final class LongRelative {

  /** Words from the pronoun to the verb of saying. */
  private static final int REACH = 10;

  /** Verbs between the verb of saying and the infinitive. */
  private static final int CLIMB = 2;

  private LongRelative() {}

  /** Head tokens of what the relative pronoun stands for; empty if {@code verb} has none such. */
  static List<Integer> of(Tree tree, int verb) {
    int infinitive = tree.firstConjunct(verb);
    if (!Voice.isInfinitive(tree, infinitive)) {
      return List.of();
    }
    int saying = infinitive;
    for (int i = 0; i < CLIMB && tree.sentence().is(saying, "xcomp"); i++) {
      saying = tree.token(saying).head();
    }
    if (saying < 0 || saying >= infinitive || tree.isInfinitive(saying)) {
      return List.of();
    }
    int pronoun = pronoun(tree, saying);
    int noun =
        pronoun > 0 && tree.token(pronoun - 1).form().equals(",") ? pronoun - 2 : pronoun - 1;
    return noun >= 0 && isName(tree, noun) ? List.of(headOfName(tree, noun)) : List.of();
  }

  /** The "que" before the subject of {@code verb}, -1 if none. */
  private static int pronoun(Tree tree, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
      if (WordGroup.THAT.has(tree.token(i).form().toLowerCase(Locale.FRENCH))) {
        return i;
      }
      boolean other = tree.token(i).tag().equals("VERB") || tree.token(i).form().equals(",");
      if (other) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isName(Tree tree, int i) {
    return tree.token(i).tag().equals("PROPN") || tree.token(i).tag().equals("NOUN");
  }

  /** Of "Paul Durand" the first word, on which the second hangs. */
  private static int headOfName(Tree tree, int i) {
    int head = tree.token(i).head();
    return tree.token(i).relation().startsWith("flat") && head >= 0 && head < i ? head : i;
  }
}
