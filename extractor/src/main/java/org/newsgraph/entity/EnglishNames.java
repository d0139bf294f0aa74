package org.newsgraph.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/**
 * What countries, cities, bodies and institutions that the tables know are called in English, for
 * readers of that language; the articles themselves are French. Thread-safe.
 */
public final class EnglishNames {

  private static final EnglishNames ALL = new EnglishNames();

  private final Map<String, String> byKey = new HashMap<>();
  private final Map<String, String> withArticle = new HashMap<>();
  private final Map<String, String> branches = new HashMap<>();

  private EnglishNames() {
    // A city state is a country first.
    countries("en/countries.tsv");
    countries("en/regions.tsv");
    for (Row row : LexiconFile.read(EnglishNames.class, "en/cities.tsv")) {
      byKey.putIfAbsent(row.get("id"), row.get("name"));
    }
    for (Row row : LexiconFile.read(EnglishNames.class, "fr/bodies.tsv")) {
      byKey.put(row.get("id"), row.get("english"));
    }
    for (Row row : LexiconFile.read(EnglishNames.class, "en/bodies.tsv")) {
      byKey.put(row.get("key"), row.get("name"));
    }
    for (Row row : LexiconFile.read(EnglishNames.class, "en/branches.tsv")) {
      branches.put(row.get("branch"), row.get("name"));
    }
  }

  private void countries(String file) {
    for (Row row : LexiconFile.read(EnglishNames.class, file)) {
      byKey.put(row.get("id"), row.get("name"));
      withArticle.put(row.get("id"), (row.get("article") + " " + row.get("name")).strip());
    }
  }

  /** The tables, read once. */
  public static EnglishNames all() {
    return ALL;
  }

  /**
   * The English name of what has the key in the project's tables.
   *
   * @param key such as {@code Q159} or {@code Q159#government}, or the French name that the program
   *     gives to a source of which nothing is said
   * @return empty if no table has it
   */
  public Optional<String> of(String key) {
    String own = byKey.get(key);
    int hash = key.indexOf('#');
    if (own != null || hash < 0) {
      return Optional.ofNullable(own);
    }
    String branch = branches.get(key.substring(hash + 1));
    String country = withArticle.get(key.substring(0, hash));
    return branch == null || country == null
        ? Optional.empty()
        : Optional.of(branch.replace("%s", country));
  }
}
