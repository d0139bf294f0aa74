package org.newsgraph.event;

import java.util.List;

/**
 * Somebody whom an event befalls and whom the article does not name at that place: "un policier",
 * "deux civils", "le frère du ministre".
 *
 * @param noun lemma of the noun
 * @param many true for more than one
 */
record Unnamed(String noun, boolean many) {

  /**
   * Those whom the heads of a slot tell of, without pronouns and what may have been named before
   * ("l'homme"); empty if none.
   */
  static List<Unnamed> among(Tree tree, List<Integer> heads, PeopleNouns people) {
    return heads.stream()
        .filter(i -> tree.token(i).tag().equals("NOUN") && people.maybe(tree.lemma(i)))
        .filter(i -> !tree.pointsBack(i) || isSomebodys(tree, i))
        .map(i -> new Unnamed(tree.lemma(i), isMany(tree, i)))
        .toList();
  }

  /** "Le frère du ministre" is somebody new, "le frère" is not. */
  private static boolean isSomebodys(Tree tree, int i) {
    return WordGroup.RELATIVES.has(tree.lemma(i)) && tree.child(i, "nmod") >= 0;
  }

  private static boolean isMany(Tree tree, int i) {
    return tree.token(i).morphology().number().equals("Plur") || tree.child(i, "nummod") >= 0;
  }

  /** True if both may tell of the same: one noun, or one that fits everybody ("un homme"). */
  boolean maybe(Unnamed other) {
    return many || other.many || noun.equals(other.noun) || isAnybody() || other.isAnybody();
  }

  private boolean isAnybody() {
    return WordGroup.ANYBODY.has(noun);
  }
}
