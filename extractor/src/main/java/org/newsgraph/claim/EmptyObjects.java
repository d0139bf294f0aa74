package org.newsgraph.claim;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.lexicon.LexiconFile;

/**
 * Words behind a reporting verb that tell nothing of what was said, from {@code
 * fr/empty-objects.tsv}: who "a requis l'anonymat" has made no claim by it. Thread-safe.
 */
final class EmptyObjects {

  // "de ne pas être nommé", "que l'anonymat"
  private static final int REACH = 6;

  private final Map<String, Set<String>> words = new TreeMap<>();

  EmptyObjects() {
    for (LexiconFile.Row row : LexiconFile.read(EmptyObjects.class, "fr/empty-objects.tsv")) {
      for (String verb : row.list("verbs")) {
        words.computeIfAbsent(verb, v -> new HashSet<>()).addAll(row.list("words"));
      }
    }
  }

  /** True if the words that begin at token {@code start} are no content for {@code verb}. */
  boolean at(Syntax s, String verb, int start) {
    Set<String> empty = words.get(verb);
    for (int i = start; empty != null && i < Math.min(s.size(), start + REACH); i++) {
      if (s.comma(i) || s.any(i, ";", ":")) {
        return false;
      }
      if (empty.contains(s.lemma(i))) {
        return true;
      }
      if (s.tagged(i, "NOUN") || s.infinitive(i) && !s.any(i, WordGroup.STAYING)) {
        return empty.contains(s.lemma(i));
      }
    }
    return false;
  }
}
