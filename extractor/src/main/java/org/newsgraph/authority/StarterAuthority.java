package org.newsgraph.authority;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.newsgraph.entity.Countries;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/**
 * The authority that ships with the program: countries, their capitals and larger cities,
 * international bodies, agencies and media, companies of general interest, members of parliaments
 * with terms where the tables give some. {@code training.AuthorityTables} builds the tables.
 */
public final class StarterAuthority {

  private StarterAuthority() {}

  /** Reads the shipped tables; takes some tenths of a second, so keep it. */
  public static Authority load() {
    Map<String, AuthorityEntry> entries = new LinkedHashMap<>();
    // The countries and bodies that the entity room knows by name; their files stay with it.
    add(Countries.class, "fr/countries.tsv", StarterAuthority::country, entries);
    add(Countries.class, "fr/bodies.tsv", StarterAuthority::body, entries);
    add(StarterAuthority.class, "cities.tsv", StarterAuthority::city, entries);
    add(StarterAuthority.class, "companies.tsv", StarterAuthority::company, entries);
    add(StarterAuthority.class, "politicians.tsv", StarterAuthority::politician, entries);
    return new TableAuthority(List.copyOf(entries.values()));
  }

  /**
   * The shipped tables together with other authorities, joined as {@link JoinedAuthority} says; of
   * two entries under one IRI the other authority's has its way over the shipped one.
   */
  public static Authority with(List<Authority> authorities) {
    if (authorities.isEmpty()) {
      return load();
    }
    List<Authority> all = new ArrayList<>(authorities);
    all.add(load());
    return new JoinedAuthority(all);
  }

  private static void add(
      Class<?> room,
      String file,
      Function<Row, Draft> reader,
      Map<String, AuthorityEntry> entries) {
    for (Row row : LexiconFile.read(room, file)) {
      AuthorityEntry entry = reader.apply(row).entry();
      // Some cities are in Natural Earth twice, under two spellings.
      entries.merge(entry.iri(), entry, (a, b) -> Fact.joined(List.of(a, b)));
    }
  }

  private static Draft draft(Row row, AuthorityType type, String kind) {
    Draft draft = new Draft(Iris.wikidata(row.get("id")));
    draft.type = type;
    draft.kind = kind;
    return draft;
  }

  private static void names(List<String> names, String language, Draft draft) {
    for (String name : names) {
      draft.name(name, language, draft.names.isEmpty());
    }
  }

  private static Draft country(Row row) {
    Draft country = draft(row, AuthorityType.PLACE, "country");
    country.name(row.get("name"), "fr", true);
    names(row.list("aliases"), "fr", country);
    country.countries.add(row.get("iso2"));
    return country;
  }

  private static Draft body(Row row) {
    Draft body = draft(row, AuthorityType.ORGANIZATION, row.get("kind"));
    names(row.list("names"), "fr", body);
    body.name(row.get("english"), "en", true);
    return body;
  }

  private static Draft city(Row row) {
    Draft city = draft(row, AuthorityType.PLACE, "city");
    city.name(row.get("name"), "fr", true);
    names(row.list("aliases"), "", city);
    city.countries.add(row.get("iso2"));
    city.population = (long) Double.parseDouble(row.get("population"));
    city.latitude = Double.parseDouble(row.get("latitude"));
    city.longitude = Double.parseDouble(row.get("longitude"));
    if (!row.get("geonames").isEmpty()) {
      city.same(Iris.geonames(row.get("geonames")));
    }
    return city;
  }

  private static Draft company(Row row) {
    Draft company = draft(row, AuthorityType.ORGANIZATION, row.get("kind"));
    names(row.list("names"), "", company);
    company.countries.addAll(row.list("iso2"));
    return company;
  }

  private static Draft politician(Row row) {
    Draft politician = draft(row, AuthorityType.PERSON, "politician");
    names(row.list("names"), "", politician);
    politician.countries.add(row.get("iso2"));
    politician.existence = new Period(Days.first(row.get("born")), politician.existence.to());
    Terms.of(row.list("terms"), politician.countries).forEach(politician.offices::add);
    return politician;
  }
}
