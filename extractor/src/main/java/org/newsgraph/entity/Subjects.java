package org.newsgraph.entity;

import org.newsgraph.language.Sentence;

/** Tells whether words are the subject of their clause, by the parse and by what stands around. */
final class Subjects {

  private final VerbGroups verbs = new VerbGroups();

  /** True if the tokens from {@code first} to {@code last} are the subject of a finite verb. */
  boolean isSubject(Line line, int first, int last) {
    Sentence sentence = line.sentence();
    int head = sentence.headOf(line.span(first, last));
    if (head >= 0 && sentence.is(head, "nsubj")) {
      return true;
    }
    if (head >= 0 && (sentence.is(head, "obj") || sentence.is(head, "iobj"))) {
      return false;
    }
    int before = line.tag(first - 1).equals("DET") ? first - 2 : first - 1;
    int verb = line.tag(before).equals("ADP") ? -1 : verbs.verbOf(line, first, last);
    return verb >= 0 && isFinite(line, last, verb);
  }

  /**
   * True for the name in "le candidat, Jean Blanc, a dit" and "c'est Jean Blanc qui l'a emporté":
   * the parse has another word for the subject.
   */
  boolean isBesideSubject(Line line, int first, int last) {
    Sentence sentence = line.sentence();
    int head = sentence.headOf(line.span(first, last));
    if (head < 0) {
      return false;
    }
    boolean beside = sentence.is(head, "appos") || sentence.is(head, "flat");
    int noun = beside ? line.token(head).head() : -1;
    boolean cleft =
        line.word(0).equals("c") && line.word(1).equals("est") && line.word(last + 1).equals("qui");
    return cleft || noun >= 0 && noun < first && sentence.is(noun, "nsubj");
  }

  /** "Batista en menant une guérilla": who was overthrown, not who led it. */
  private static boolean isFinite(Line line, int last, int verb) {
    String form = line.token(verb).morphology().verbForm();
    boolean participle = form.equals("Part") || form.equals("Inf");
    for (int i = last + 1; i < verb && participle; i++) {
      participle = !line.tag(i).equals("AUX");
    }
    return !participle;
  }
}
