package org.newsgraph.claim;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.lexicon.LexiconFile;

/** Which nouns a verb must govern to report: {@code fr/object-nouns.tsv}. Thread-safe. */
final class ObjectNouns {

  // "un nouveau bilan", "son plein et entier soutien"
  private static final int REACH = 5;

  private final Map<String, Set<String>> nouns = new TreeMap<>();

  ObjectNouns() {
    for (LexiconFile.Row row : LexiconFile.read(ObjectNouns.class, "fr/object-nouns.tsv")) {
      for (String verb : row.list("verbs")) {
        nouns.computeIfAbsent(verb, v -> new HashSet<>()).addAll(row.list("nouns"));
      }
    }
  }

  /** True if {@code verb} reports with the noun phrase that begins at token {@code start}. */
  boolean fit(Syntax s, String verb, int start) {
    Set<String> fitting = nouns.get(verb);
    if (fitting == null) {
      return true;
    }
    for (int i = start; i >= 0 && i < Math.min(s.size(), start + REACH); i++) {
      // "affirment « l'insignifiance légale de ce groupe »": what is quoted was said
      if (s.opensQuote(i) && i <= start + 2 && !VerbClass.HANDING.has(verb)) {
        return true;
      }
      if (s.tagged(i, "NOUN", "PROPN")) {
        return fitting.contains(s.lemma(i)) || fitting.contains(s.form(i));
      }
    }
    return false;
  }

  /** True if {@code verb} reports by counting: "a compté 20 000 manifestants". */
  boolean counts(String verb) {
    return VerbClass.COUNTING.has(verb);
  }
}
