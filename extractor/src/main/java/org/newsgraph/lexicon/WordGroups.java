package org.newsgraph.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Small closed groups of words, each of use to one rule, from a data file with the columns {@code
 * group} and {@code word}. Immutable.
 */
public final class WordGroups {

  private final Map<String, Set<String>> groups;

  private WordGroups(Map<String, Set<String>> groups) {
    this.groups = groups;
  }

  /**
   * Reads the file {@code name} that lies beside {@code room}.
   *
   * @throws IllegalStateException if the file is missing or breaks the rules of {@link LexiconFile}
   */
  public static WordGroups read(Class<?> room, String name) {
    Map<String, Set<String>> groups = new HashMap<>();
    for (LexiconFile.Row row : LexiconFile.read(room, name)) {
      groups.computeIfAbsent(row.get("group"), g -> new HashSet<>()).add(row.get("word"));
    }
    groups.replaceAll((group, words) -> Set.copyOf(words));
    return new WordGroups(groups);
  }

  /** The names of all groups of the file; empty if it has no entries. */
  public Set<String> names() {
    return Set.copyOf(groups.keySet());
  }

  /**
   * The words of {@code group}, never empty.
   *
   * @throws IllegalArgumentException if the file has no such group
   */
  public Set<String> words(String group) {
    Set<String> words = groups.get(group);
    if (words == null) {
      throw new IllegalArgumentException("no group of words " + group);
    }
    return words;
  }
}
