package org.newsgraph.claim;

import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.lexicon.LexiconFile;

/**
 * Verbs of {@code fr/mind-verbs.tsv}: who "dit ne pas croire à un accord" tells a mind and denies
 * no deed. Thread-safe.
 */
final class MindVerbs {

  private final Set<String> verbs = new TreeSet<>();

  MindVerbs() {
    for (LexiconFile.Row row : LexiconFile.read(MindVerbs.class, "fr/mind-verbs.tsv")) {
      verbs.add(row.get("verb"));
    }
  }

  /** True if the first infinitive of the content is one of these verbs. */
  boolean leads(Syntax s, Draft draft) {
    int i = Math.max(0, s.sentence().firstTokenIn(draft.content().get(0)));
    while (i < s.size() && s.end(i) <= draft.cover().end() && !s.infinitive(i)) {
      i++;
    }
    return i < s.size() && s.infinitive(i) && verbs.contains(s.lemma(i));
  }
}
