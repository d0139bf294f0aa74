package org.newsgraph.entity;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/** Nouns that sum up several functions: "l'élu" is a mayor or a deputy. */
final class BroaderFunctions {

  private final Map<String, Set<String>> narrower = new HashMap<>();

  BroaderFunctions() {
    for (Row row : LexiconFile.read(BroaderFunctions.class, "fr/broader-functions.tsv")) {
      for (String noun : row.list("nouns")) {
        Set<String> functions =
            narrower.computeIfAbsent(NormalForm.keepingArticle(noun), k -> new LinkedHashSet<>());
        row.list("functions").forEach(f -> functions.add(NormalForm.keepingArticle(f)));
      }
    }
  }

  /** Ids of the functions that the noun with {@code id} may mean; empty if it sums up none. */
  Set<String> narrower(String id) {
    return narrower.getOrDefault(id, Set.of());
  }
}
