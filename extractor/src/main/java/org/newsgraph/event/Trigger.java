package org.newsgraph.event;

import java.util.List;
import java.util.Set;

/**
 * An entry of the trigger lexicon.
 *
 * @param words lemmas in the order of the text, the head first
 * @param tag part of speech of the head, {@code VERB} or {@code NOUN}
 * @param type class of the event
 * @param frame who does what in it
 * @param weight how surely the words name an event, from 1 to 3
 * @param with one of these lemmas must stand around; empty if none is needed
 * @param without none of these lemmas may stand around
 */
record Trigger(
    List<String> words,
    String tag,
    EventType type,
    Frame frame,
    int weight,
    Set<String> with,
    Set<String> without) {

  boolean verbal() {
    return tag.equals("VERB");
  }

  /** The noun made of this verb, which names an event less surely. */
  Trigger noun(String noun, Frame nominal) {
    return new Trigger(List.of(noun), "NOUN", type, nominal, 1, Set.of(), without);
  }

  /** The same without the support of its surroundings: the weakest weight. */
  Trigger unsupported() {
    return new Trigger(words, tag, type, frame, 0, with, without);
  }
}
