package org.newsgraph.claim;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.lexicon.LexiconFile;

/**
 * What one deplores without blaming anybody: "déplore 21 morts" counts the dead. Which verbs and
 * nouns tell {@code fr/losses.tsv}. Thread-safe.
 */
final class Losses {

  private final Map<String, Set<String>> nouns = new TreeMap<>();

  Losses() {
    for (LexiconFile.Row row : LexiconFile.read(Losses.class, "fr/losses.tsv")) {
      for (String verb : row.list("verbs")) {
        nouns.computeIfAbsent(verb, v -> new HashSet<>()).addAll(row.list("nouns"));
      }
    }
  }

  /** True if the cue of {@code draft} is such a verb and the first noun of its content a loss. */
  boolean mourned(Syntax s, Draft draft) {
    if (draft.construction() != Construction.OBJECT || draft.cue().isEmpty()) {
      return false;
    }
    int verb = s.sentence().firstTokenIn(draft.cue().get());
    while (verb >= 0 && verb < s.size() && !nouns.containsKey(s.lemma(verb))) {
      verb = s.end(verb) < draft.cue().get().end() ? verb + 1 : -1;
    }
    int i = s.sentence().firstTokenIn(draft.content().get(0));
    while (i >= 0 && i < s.size() && s.end(i) < draft.cover().end() && !s.tagged(i, "NOUN")) {
      i++;
    }
    return verb >= 0 && i >= 0 && i < s.size() && nouns.get(s.lemma(verb)).contains(s.lemma(i));
  }
}
