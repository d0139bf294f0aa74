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
}
