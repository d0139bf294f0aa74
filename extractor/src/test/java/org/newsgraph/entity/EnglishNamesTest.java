package org.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.lexicon.LexiconFile;

class EnglishNamesTest {

  private final EnglishNames names = EnglishNames.all();

  @ParameterizedTest
  @CsvSource({
    "Q159, Russia",
    "Q159#government, government of Russia",
    "Q30#government, government of the United States",
    "Q30#presidency, presidency of the United States",
    "tchetchenie#government, government of Chechnya",
    "Q237#government, Holy See",
    "Q1065, United Nations",
    "Q649, Moscow",
    "source non précisée, unspecified source"
  })
  void whatAKeyStandsForHasAName(String key, String name) {
    assertEquals(Optional.of(name), names.of(key));
  }

  @Test
  void whatNoTableKnowsHasNone() {
    assertEquals(Optional.empty(), names.of("Q30#weather"));
    assertEquals(Optional.empty(), names.of("Joe Biden"));
  }

  @Test
  void everyKeyOfTheFrenchTablesHasAnEnglishName() {
    List<String> keys = new ArrayList<>();
    for (String file : List.of("fr/countries.tsv", "fr/autonomous-regions.tsv", "fr/bodies.tsv")) {
      LexiconFile.read(Countries.class, file).forEach(row -> keys.add(row.get("id")));
    }
    LexiconFile.read(Seats.class, "fr/seats.tsv").forEach(row -> keys.add(row.get("authority")));
    LexiconFile.read(BodyTable.class, "fr/known-bodies.tsv")
        .forEach(row -> keys.add(row.get("key")));
    keys.removeIf(String::isEmpty);
    assertTrue(keys.size() > 400, () -> "only " + keys.size());
    keys.removeIf(key -> names.of(key).isPresent());
    assertEquals(List.of(), keys);
  }
}
