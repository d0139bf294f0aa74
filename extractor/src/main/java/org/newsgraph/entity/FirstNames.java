package org.newsgraph.entity;

import java.util.HashMap;
import java.util.Map;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/** First names with the gender of nearly all who bear them. Thread-safe. */
final class FirstNames {

  private static final FirstNames ALL = new FirstNames();

  private final Map<String, Gender> genders = new HashMap<>();

  private FirstNames() {
    for (Row row : LexiconFile.read(FirstNames.class, "first-names.tsv")) {
      genders.put(
          NormalForm.keepingArticle(row.get("name")),
          row.get("gender").equals("Fem") ? Gender.FEMININE : Gender.MASCULINE);
    }
  }

  /** The table, read once. */
  static FirstNames all() {
    return ALL;
  }

  /** True if {@code word}, in normal form, is a first name. */
  boolean contains(String word) {
    return genders.containsKey(word);
  }

  /** The gender of a first name in normal form; unknown if it is none. */
  Gender gender(String word) {
    return genders.getOrDefault(word, Gender.UNKNOWN);
  }
}
