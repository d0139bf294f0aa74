package org.newsgraph.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/** International bodies, media, parties, unions, armed groups and companies by name. */
final class BodyTable {

  /**
   * A body that the tables know.
   *
   * @param id Wikidata id, or a key of the project's own; empty if the table has none
   * @param body its kind, as in {@code fr/descriptions.tsv}
   */
  record Body(Optional<String> id, String body) {}

  private final Map<String, Body> byName = new HashMap<>();

  BodyTable() {
    for (Row row : LexiconFile.read(BodyTable.class, "fr/bodies.tsv")) {
      String body =
          switch (row.get("kind")) {
            case "news agency", "media" -> "media";
            case "sport" -> "club";
            case "agency" -> "state";
            default -> "igo";
          };
      Body entry = new Body(Optional.of(row.get("id")), body);
      row.list("names").forEach(name -> byName.putIfAbsent(NormalForm.of(name), entry));
      byName.putIfAbsent(NormalForm.of(row.get("english")), entry);
    }
    Body medium = new Body(Optional.empty(), "media");
    for (Row row : LexiconFile.read(BodyTable.class, "fr/media.tsv")) {
      byName.putIfAbsent(NormalForm.of(row.get("name")), medium);
    }
    for (Row row : LexiconFile.read(BodyTable.class, "fr/known-bodies.tsv")) {
      Optional<String> key = Optional.of(row.get("key")).filter(k -> !k.isEmpty());
      Body known = new Body(key, row.get("kind"));
      row.list("names").forEach(name -> byName.putIfAbsent(NormalForm.of(name), known));
    }
  }

  /** The body whose name has this normal form, empty if none. */
  Optional<Body> named(String key) {
    return Optional.ofNullable(byName.get(key));
  }
}
