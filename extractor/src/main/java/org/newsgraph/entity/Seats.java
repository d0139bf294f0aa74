package org.newsgraph.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/** Which institution the name of a place can stand for. */
final class Seats {

  private final Map<String, Institution> byName = new HashMap<>();
  private final Countries countries = Countries.all();

  Seats() {
    for (Row row : LexiconFile.read(Seats.class, "fr/seats.tsv")) {
      for (String name : row.list("name")) {
        String key = NormalForm.of(name);
        boolean capital = countries.withCapital(key).isPresent();
        byName.put(
            key,
            new Institution(
                row.get("institution"), row.get("authority"), row.get("kind"), !capital));
      }
    }
  }

  /** The institution that the place of this normal form can stand for, empty if none. */
  Optional<Institution> behind(String key) {
    Institution seat = byName.get(key);
    if (seat != null) {
      return Optional.of(seat);
    }
    return countries.withCapital(key).or(() -> countries.named(key)).map(Institution::governmentOf);
  }
}
