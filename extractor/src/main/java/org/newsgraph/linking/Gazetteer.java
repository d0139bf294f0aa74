package org.newsgraph.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.entity.NormalForm;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/** Capitals and larger cities by name. */
final class Gazetteer {

  /**
   * A city.
   *
   * @param id Wikidata id
   * @param geonames GeoNames number, empty if unknown
   * @param iso2 code of its country
   * @param population inhabitants of the agglomeration
   */
  record City(String id, String geonames, String iso2, long population) {}

  private final Map<String, List<City>> byName = new HashMap<>();

  Gazetteer() {
    for (Row row : LexiconFile.read(Gazetteer.class, "cities.tsv")) {
      City city =
          new City(
              row.get("id"),
              row.get("geonames"),
              row.get("iso2"),
              (long) Double.parseDouble(row.get("population")));
      add(row.get("name"), city);
      row.list("aliases").forEach(alias -> add(alias, city));
    }
    byName
        .values()
        .forEach(list -> list.sort((a, b) -> Long.compare(b.population(), a.population())));
  }

  private void add(String name, City city) {
    List<City> cities = byName.computeIfAbsent(NormalForm.of(name), k -> new ArrayList<>(1));
    if (!cities.contains(city)) {
      cities.add(city);
    }
  }

  /** The cities of this name, the largest first; empty if none. */
  List<City> named(String name) {
    return byName.getOrDefault(NormalForm.of(name), List.of());
  }
}
