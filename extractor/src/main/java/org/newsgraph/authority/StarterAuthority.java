package org.newsgraph.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.authority.AuthorityEntry.Coordinates;
import org.newsgraph.authority.AuthorityEntry.Name;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/** The authority that ships with the program: capitals, larger cities, members of parliaments. */
public final class StarterAuthority {

  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final String GEONAMES = "https://sws.geonames.org/";

  private StarterAuthority() {}

  /** Reads the shipped tables; takes some tenths of a second, so keep it. */
  public static Authority load() {
    List<AuthorityEntry> entries = new ArrayList<>();
    for (Row row : LexiconFile.read(StarterAuthority.class, "cities.tsv")) {
      entries.add(city(row));
    }
    for (Row row : LexiconFile.read(StarterAuthority.class, "politicians.tsv")) {
      entries.add(politician(row));
    }
    return new TableAuthority(entries);
  }

  private static AuthorityEntry city(Row row) {
    List<Name> names = new ArrayList<>();
    names.add(new Name(row.get("name"), "fr", true));
    row.list("aliases").forEach(alias -> names.add(new Name(alias, "", false)));
    String geonames = row.get("geonames");
    return new AuthorityEntry(
        WIKIDATA + row.get("id"),
        AuthorityType.PLACE,
        "city",
        names,
        List.of(row.get("iso2")),
        (long) Double.parseDouble(row.get("population")),
        0,
        Optional.of(
            new Coordinates(
                Double.parseDouble(row.get("latitude")), Double.parseDouble(row.get("longitude")))),
        Period.UNKNOWN,
        List.of(),
        geonames.isEmpty() ? List.of() : List.of(GEONAMES + geonames + "/"));
  }

  private static AuthorityEntry politician(Row row) {
    List<Name> names = new ArrayList<>();
    for (String name : row.list("names")) {
      names.add(new Name(name, "", names.isEmpty()));
    }
    return new AuthorityEntry(
        WIKIDATA + row.get("id"),
        AuthorityType.PERSON,
        "politician",
        names,
        List.of(row.get("iso2")),
        0,
        0,
        Optional.empty(),
        Period.UNKNOWN,
        List.of(),
        List.of());
  }
}
