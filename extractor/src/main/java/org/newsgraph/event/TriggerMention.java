package org.newsgraph.event;

import org.newsgraph.text.Span;

/**
 * A place where the text names an event.
 *
 * @param tree the sentence
 * @param head index of the head token of the trigger
 * @param span the words of the trigger, with the auxiliaries of a verb
 * @param trigger the entry of the lexicon
 */
record TriggerMention(Tree tree, int head, Span span, Trigger trigger) {

  boolean verbal() {
    return trigger.verbal();
  }

  EventType type() {
    return trigger.type();
  }

  /** Index of the sentence in the analysis. */
  int sentence() {
    return tree.sentence().index();
  }

  /** True for a definite noun that says nothing new: "le raid", "cette attaque". */
  boolean pointsBack() {
    if (verbal()) {
      return false;
    }
    int determiner = tree.child(head, "det");
    boolean definite =
        determiner >= 0
            && (tree.lemma(determiner).equals("le") || tree.lemma(determiner).equals("ce"));
    boolean modified = false;
    for (int c : tree.children(head)) {
      String relation = tree.token(c).relation();
      modified |=
          relation.startsWith("nmod") || relation.startsWith("acl") || relation.equals("nummod");
    }
    return definite && !modified;
  }
}
