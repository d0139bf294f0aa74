package org.newsgraph.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.entity.NormalForm;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/** Members of parliaments by full name. */
final class Politicians {

  /**
   * A member of a parliament, past or present.
   *
   * @param id Wikidata id
   * @param iso2 code of the parliament's country
   */
  record Politician(String id, String iso2) {}

  private final Map<String, List<Politician>> byName = new HashMap<>();

  Politicians() {
    for (Row row : LexiconFile.read(Politicians.class, "politicians.tsv")) {
      Politician politician = new Politician(row.get("id"), row.get("iso2"));
      for (String name : row.list("names")) {
        List<Politician> same =
            byName.computeIfAbsent(NormalForm.of(name), k -> new ArrayList<>(1));
        if (!same.contains(politician)) {
          same.add(politician);
        }
      }
    }
  }

  /** Those of this full name in any spelling; empty if none. */
  List<Politician> named(String name) {
    return byName.getOrDefault(NormalForm.of(name), List.of());
  }
}
