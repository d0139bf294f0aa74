package org.newsgraph.entity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;

/** The entities last spoken of, the latest first; bounded, so that long articles stay linear. */
final class Recent implements Iterable<Draft> {

  private static final int REACH = 16;

  private record Use(int sentence, boolean subject) {}

  private final Deque<Draft> drafts = new ArrayDeque<>();
  private final Map<Draft, Use> uses = new IdentityHashMap<>();

  /** Takes note that sentence {@code sentence} speaks of {@code draft}. */
  void touch(Draft draft, int sentence, boolean subject) {
    drafts.remove(draft);
    drafts.addFirst(draft);
    uses.merge(
        draft,
        new Use(sentence, subject),
        (a, b) -> a.sentence() == b.sentence() ? new Use(sentence, a.subject() || subject) : b);
    if (drafts.size() > REACH) {
      uses.remove(drafts.removeLast());
    }
  }

  /** Index of the sentence that last spoke of {@code draft}, -1 if it is not among the latest. */
  int sentenceOf(Draft draft) {
    Use use = uses.get(draft);
    return use == null ? -1 : use.sentence();
  }

  /** True if {@code draft} was a subject of the sentence that last spoke of it. */
  boolean isSubject(Draft draft) {
    Use use = uses.get(draft);
    return use != null && use.subject();
  }

  @Override
  public Iterator<Draft> iterator() {
    return drafts.iterator();
  }
}
