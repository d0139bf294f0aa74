package org.newsgraph.entity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;

/** The entities last spoken of, the latest first; bounded, so that long articles stay linear. */
final class Recent implements Iterable<Draft> {

  private static final int REACH = 16;

  private final Deque<Draft> drafts = new ArrayDeque<>();
  private final Map<Draft, Integer> sentences = new IdentityHashMap<>();

  void touch(Draft draft, int sentence) {
    drafts.remove(draft);
    drafts.addFirst(draft);
    sentences.put(draft, sentence);
    if (drafts.size() > REACH) {
      sentences.remove(drafts.removeLast());
    }
  }

  /** Index of the sentence that last spoke of {@code draft}, -1 if it is not among the latest. */
  int sentenceOf(Draft draft) {
    return sentences.getOrDefault(draft, -1);
  }

  @Override
  public Iterator<Draft> iterator() {
    return drafts.iterator();
  }
}
