package org.newsgraph.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/**
 * The countries of the world, and the regions that have a government of their own, by name, by
 * capital and by nationality adjective. Thread-safe; every look-up is one hash access.
 */
public final class Countries {

  private static final Countries ALL = new Countries();

  private final Map<String, Country> byName = new HashMap<>();
  private final Map<String, Country> byCapital = new HashMap<>();
  private final Map<String, Country> byAdjective = new HashMap<>();
  private final Map<String, Gender> genders = new HashMap<>();
  private final Map<String, Country> byCode = new HashMap<>();
  private final Map<String, Country> byId = new HashMap<>();

  private Countries() {
    for (Row row : LexiconFile.read(Countries.class, "fr/countries.tsv")) {
      Country country =
          new Country(row.get("id"), row.get("iso2"), row.get("name"), row.get("capital"), false);
      byCode.put(country.iso2(), country);
      byId.put(country.id(), country);
      byName.putIfAbsent(NormalForm.of(country.name()), country);
      row.list("aliases").forEach(alias -> byName.putIfAbsent(NormalForm.of(alias), country));
      if (!country.capital().isEmpty()) {
        byCapital.putIfAbsent(NormalForm.of(country.capital()), country);
      }
    }
    for (Row row : LexiconFile.read(Countries.class, "fr/capital-names.tsv")) {
      Country country = byCode.get(row.get("iso2"));
      row.list("names").forEach(name -> byCapital.putIfAbsent(NormalForm.of(name), country));
    }
    for (Row row : LexiconFile.read(Countries.class, "fr/nationalities.tsv")) {
      Country country = byCode.get(row.get("iso2"));
      adjective(row.get("masculine"), country);
      adjective(row.get("feminine"), country);
      genders.merge(NormalForm.of(row.get("masculine")), Gender.MASCULINE, Countries::both);
      genders.merge(NormalForm.of(row.get("feminine")), Gender.FEMININE, Countries::both);
      row.list("further").forEach(form -> adjective(form, country));
      row.list("names").forEach(name -> byName.put(NormalForm.of(name), country));
    }
    for (Row row : LexiconFile.read(Countries.class, "fr/autonomous-regions.tsv")) {
      region(row);
    }
  }

  private void region(Row row) {
    Country region =
        new Country(row.get("id"), row.get("iso2"), row.get("name"), row.get("capital"), true);
    byId.put(region.id(), region);
    byName.putIfAbsent(NormalForm.of(region.name()), region);
    row.list("names").forEach(name -> byName.putIfAbsent(NormalForm.of(name), region));
    if (!region.capital().isEmpty()) {
      byCapital.putIfAbsent(NormalForm.of(region.capital()), region);
    }
    adjective(row.get("masculine"), region);
    adjective(row.get("feminine"), region);
    row.list("further").forEach(form -> adjective(form, region));
    if (!row.get("masculine").isEmpty()) {
      genders.merge(NormalForm.of(row.get("masculine")), Gender.MASCULINE, Countries::both);
      genders.merge(NormalForm.of(row.get("feminine")), Gender.FEMININE, Countries::both);
    }
  }

  /** The table, read once. */
  public static Countries all() {
    return ALL;
  }

  private void adjective(String form, Country country) {
    if (!form.isEmpty()) {
      String key = NormalForm.of(form);
      byAdjective.putIfAbsent(key, country);
      byAdjective.putIfAbsent(key + "s", country);
    }
  }

  /** The country of this name in any spelling, empty if none. */
  public Optional<Country> named(String name) {
    return Optional.ofNullable(byName.get(NormalForm.of(name)));
  }

  /** The country whose capital has this name, empty if none. */
  public Optional<Country> withCapital(String name) {
    return Optional.ofNullable(byCapital.get(NormalForm.of(name)));
  }

  /** The normal forms of the names of all capitals. */
  Set<String> capitals() {
    return Set.copyOf(byCapital.keySet());
  }

  /** The country that a word such as "américaines" or "Syrien" belongs to, empty if none. */
  public Optional<Country> ofAdjective(String word) {
    return Optional.ofNullable(byAdjective.get(NormalForm.of(word)));
  }

  /** "belge" is said of him and of her. */
  private static Gender both(Gender one, Gender two) {
    return one == two ? one : Gender.UNKNOWN;
  }

  /** The gender of a nationality adjective in the singular; unknown if its form does not tell. */
  Gender genderOfAdjective(String word) {
    return genders.getOrDefault(NormalForm.of(word), Gender.UNKNOWN);
  }

  /** The country with the Wikidata id, or the region with the key of its table; empty if none. */
  public Optional<Country> withId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The country with the ISO 3166 code, empty if none. */
  public Optional<Country> withCode(String iso2) {
    return Optional.ofNullable(byCode.get(iso2));
  }
}
