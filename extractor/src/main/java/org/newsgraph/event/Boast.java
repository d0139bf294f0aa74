package org.newsgraph.event;

/**
 * Tells a deed of which only whoever says that he did it knows: "l'armée a plusieurs fois affirmé
 * avoir tué ou blessé X". What an admission tells stays a fact: "X a avoué avoir tué Y".
 */
final class Boast {

  /** Verbs between the deed and the verb of saying. */
  private static final int CLIMB = 2;

  private Boast() {}

  /** True if the deed is an infinitive under a verb of saying. */
  static boolean is(TriggerMention mention) {
    Tree tree = mention.tree();
    int verb = tree.firstConjunct(mention.head());
    if (!mention.verbal() || !mention.type().accuses() || !Voice.isInfinitive(tree, verb)) {
      return false;
    }
    int at = verb;
    for (int i = 0; i < CLIMB && tree.sentence().is(at, "xcomp"); i++) {
      at = tree.token(at).head();
      if (at >= 0 && DeedGroup.BOAST.has(tree.lemma(at))) {
        return true;
      }
    }
    return false;
  }
}
