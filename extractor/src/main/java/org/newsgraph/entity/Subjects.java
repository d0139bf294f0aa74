package org.newsgraph.entity;

import org.newsgraph.language.Sentence;

/** Tells whether words are the subject of their clause, by the parse and by what stands around. */
final class Subjects {

  private final VerbGroups verbs = new VerbGroups();

  /** True if the tokens from {@code first} to {@code last} are the subject of a verb. */
  boolean isSubject(Line line, int first, int last) {
    Sentence sentence = line.sentence();
    int head = sentence.headOf(line.span(first, last));
    if (head >= 0 && sentence.is(head, "nsubj")) {
      return true;
    }
    int before = line.tag(first - 1).equals("DET") ? first - 2 : first - 1;
    return !line.tag(before).equals("ADP") && verbs.verbOf(line, first, last) >= 0;
  }
}
