package org.newsgraph.event;

/**
 * Tells who is heard by the police or a judge without being investigated: "entendu comme témoin",
 * "auditionnée en tant que partie civile", "a interrogé la victime, X". A "témoin assisté" is one
 * who may be charged, so he is investigated.
 */
final class Hearing {

  /** Words between "comme" and the noun: "en qualité de simple témoin". */
  private static final int BETWEEN = 3;

  private Hearing() {}

  /** True if whom the trigger hears is heard as a witness, a victim or a civil party. */
  static boolean isOfWitness(TriggerMention mention) {
    Tree tree = mention.tree();
    if (!isHearing(mention)) {
      return false;
    }
    for (int i = mention.head() + 1; i < tree.size(); i++) {
      if (tree.isVerb(i) && Voice.isFinite(tree, i)) {
        return false;
      }
      if (isWitness(tree, i) && isCapacity(tree, i, mention.head())) {
        return true;
      }
    }
    return false;
  }

  /** True if the phrase with head {@code i} calls whom the trigger hears a witness or a victim. */
  static boolean isWitness(TriggerMention mention, int i) {
    Tree tree = mention.tree();
    if (i < 0 || !isHearing(mention)) {
      return false;
    }
    int above = tree.token(i).head();
    boolean apposed = tree.sentence().is(i, "appos") || tree.sentence().is(i, "flat");
    return isWitness(tree, i)
        || above >= 0 && apposed && isWitness(tree, above)
        || tree.children(i).stream()
            .anyMatch(c -> tree.sentence().is(c, "appos") && isWitness(tree, c));
  }

  private static boolean isHearing(TriggerMention mention) {
    return mention.type() == EventType.INVESTIGATION
        && WordGroup.HEARING.has(mention.tree().lemma(mention.head()));
  }

  private static boolean isWitness(Tree tree, int i) {
    String next = i + 1 < tree.size() ? tree.token(i + 1).form() : "";
    return tree.lemma(i).equals("partie")
        ? next.startsWith("civile")
        : WordGroup.WITNESS.has(tree.lemma(i)) && !next.startsWith("assisté");
  }

  /** "Comme témoin", "en tant que simple témoin", behind the trigger. */
  private static boolean isCapacity(Tree tree, int witness, int trigger) {
    for (int i = witness - 1; i > trigger && i >= witness - BETWEEN; i--) {
      if (WordGroup.CAPACITY.has(tree.lemma(i))) {
        return true;
      }
    }
    return false;
  }
}
