package org.newsgraph.event;

/** Tells what is only asked for or aimed at from what an article tells. */
final class Request {

  /** Words before an infinitive among which its purpose stands: "plutôt que de ne pas". */
  private static final int BEFORE = 3;

  private final StatusCues cues;

  Request(StatusCues cues) {
    this.cues = cues;
  }

  /** True if the event is only asked for or aimed at: "réclame l'audition", "pour éviter". */
  boolean concerns(TriggerMention mention) {
    Tree tree = mention.tree();
    int at = mention.head();
    for (int steps = 0; steps < ToldStatus.CLIMB; steps++) {
      if (tree.isInfinitive(at) && isPurpose(tree, at) && !hasPast(tree, at)) {
        return true;
      }
      String relation = tree.token(at).relation();
      int head = tree.token(at).head();
      boolean below =
          relation.equals("obj")
              || relation.equals("xcomp")
              || relation.equals("conj")
              || relation.startsWith("nmod")
              || relation.startsWith("obl:arg")
              || tree.isInfinitive(at);
      if (head < 0 || !below) {
        return false;
      }
      boolean infinitiveOnly =
          tree.lemma(head).equals("viser") || tree.lemma(head).equals("permettre");
      if (cues.isRequest(tree.lemma(head))
          && !relation.equals("conj")
          && (!infinitiveOnly || tree.isInfinitive(at))) {
        return true;
      }
      at = head;
    }
    return false;
  }

  /**
   * "Pour éviter", "plutôt que d'effectuer": the word may stand before the infinitive or above it.
   */
  private static boolean isPurpose(Tree tree, int infinitive) {
    for (int i = Math.max(0, infinitive - BEFORE); i < infinitive; i++) {
      if (WordGroup.PURPOSE.has(tree.lemma(i))) {
        return true;
      }
    }
    return tree.children(infinitive).stream().anyMatch(c -> WordGroup.PURPOSE.has(tree.lemma(c)));
  }

  private static boolean hasPast(Tree tree, int infinitive) {
    return tree.child(infinitive, "aux:tense") >= 0;
  }
}
