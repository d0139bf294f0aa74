package org.newsgraph.event;

import java.util.List;

/**
 * Tells what is only one of two fates of one person: "affirme avoir tué ou blessé X" says of
 * neither that it came about. Of several people both may have: "dix civils ont été tués ou
 * blessés".
 */
final class Alternative {

  private Alternative() {}

  /** {@code told}, or possible where a fact is told with "ou" beside another. */
  static EventStatus of(TriggerMention mention, EventStatus told) {
    if (told != EventStatus.FACT || !mention.verbal()) {
      return told;
    }
    Tree tree = mention.tree();
    List<Integer> verbs = tree.conjuncts(tree.firstConjunct(mention.head()));
    boolean either =
        verbs.size() > 1
            && verbs.stream().allMatch(tree::isVerb)
            && verbs.stream().skip(1).anyMatch(v -> isOr(tree, v));
    return either && verbs.stream().anyMatch(v -> befallsOne(tree, v))
        ? EventStatus.POSSIBLE
        : told;
  }

  private static boolean isOr(Tree tree, int verb) {
    return tree.children(verb).stream()
        .anyMatch(c -> tree.token(c).relation().equals("cc") && tree.lemma(c).equals("ou"));
  }

  private static boolean befallsOne(Tree tree, int verb) {
    return tree.children(verb).stream()
        .filter(c -> tree.sentence().is(c, "obj") || tree.sentence().is(c, "nsubj:pass"))
        .anyMatch(c -> !tree.token(c).morphology().number().equals("Plur"));
  }
}
