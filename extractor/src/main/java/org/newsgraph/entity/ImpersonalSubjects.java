package org.newsgraph.entity;

import java.util.HashSet;
import java.util.Set;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/** Tells "il faut", "il est possible que", "il est à noter" from an "il" that is somebody. */
final class ImpersonalSubjects {

  private static final Set<String> CLITICS = WordClasses.of("clitics");
  private static final Set<String> CONTENT = WordClasses.of("content-openings");

  private final Set<String> always = new HashSet<>();
  private final Set<String> predicates = new HashSet<>();

  ImpersonalSubjects() {
    for (Row row : LexiconFile.read(ImpersonalSubjects.class, "fr/impersonal-verbs.tsv")) {
      (row.get("use").equals("always") ? always : predicates).addAll(row.list("lemmas"));
    }
  }

  /** True if the "il" at token {@code il} refers to nobody. */
  boolean isImpersonal(Line line, int il) {
    int i = il + 1;
    boolean clitic = false;
    while (i < line.size() && i < il + 5) {
      String word = line.word(i);
      if (word.equals("y")) {
        return true;
      }
      if (!CLITICS.contains(word)) {
        break;
      }
      clitic |= word.equals("s");
      i++;
    }
    if (i >= line.size()) {
      return false;
    }
    // "a-t-il": the verb stands before.
    String lemma = line.token(i).lemma();
    if (line.form(il).startsWith("-")) {
      lemma = line.token(il - 1).lemma();
    }
    if (always.contains(lemma) && (!lemma.equals("agir") || clitic)) {
      return true;
    }
    if (!lemma.equals("être") && !lemma.equals("avoir")) {
      return false;
    }
    return lemma.equals("être") && isToBeDone(line, i + 1) || isPredicate(line, i);
  }

  /** "il est à noter que". */
  private static boolean isToBeDone(Line line, int a) {
    return line.word(a).equals("a")
        && a + 1 < line.size()
        && line.token(a + 1).morphology().verbForm().equals("Inf");
  }

  private boolean isPredicate(Line line, int verb) {
    for (int k = verb + 1; k < line.size() && k < verb + 4; k++) {
      if (predicates.contains(line.token(k).lemma())) {
        return CONTENT.contains(line.word(k + 1));
      }
    }
    return false;
  }
}
