package org.newsgraph.entity;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/** Small classes of words, each of use to one class of this room, by name. Thread-safe. */
final class WordClasses {

  private static final Map<String, Set<String>> ALL = read();

  private WordClasses() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (Row row : LexiconFile.read(WordClasses.class, "fr/word-classes.tsv")) {
      classes.put(
          row.get("class"), Collections.unmodifiableSet(new LinkedHashSet<>(row.list("words"))));
    }
    return classes;
  }

  /**
   * The words of class {@code name}, in normal form.
   *
   * @throws IllegalArgumentException if the data file has no such class
   */
  static Set<String> of(String name) {
    Set<String> words = ALL.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no class of words " + name);
    }
    return words;
  }
}
