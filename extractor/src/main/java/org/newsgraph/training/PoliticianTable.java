package org.newsgraph.training;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Members of parliaments with full names, country, birth and, where the tables know them, terms.
 */
final class PoliticianTable {

  /** Roles of the congress table in French. */
  private static final Map<String, String> ROLES = Map.of("sen", "sénateur", "rep", "représentant");

  /** A new congress begins within days of the end of the old one; a gap of months is a defeat. */
  private static final int SAME_TERM_DAYS = 31;

  private final TableFolders folders;

  PoliticianTable(TableFolders folders) {
    this.folders = folders;
  }

  private static final class Politician {
    private final Set<String> names = new LinkedHashSet<>();
    private String iso2 = "";
    private String born = "";
    private String terms = "";
  }

  void write() throws IOException {
    Map<String, String> codes = codes();
    Map<String, Politician> politicians = new TreeMap<>();
    for (Map<String, String> person : folders.read("us_congress.tsv")) {
      Politician politician = politicians.computeIfAbsent(person.get("qid"), q -> new Politician());
      politician.names.add(person.get("wikipedia").replaceAll(" \\(.*", ""));
      politician.names.add(person.get("name"));
      politician.iso2 = "US";
      politician.terms = String.join("|", terms(person.get("terms")));
    }
    for (Map<String, String> person : folders.read("politicians_wikidata2015.tsv")) {
      String place = person.get("country_legislature").split("/")[0];
      String iso2 = codes.getOrDefault(place, codes.getOrDefault(place.replace('_', ' '), ""));
      Politician politician = politicians.computeIfAbsent(person.get("qid"), q -> new Politician());
      politician.names.add(person.get("name_fr"));
      politician.names.add(person.get("name_en"));
      politician.names.addAll(Arrays.asList(person.get("names").split("\\|")));
      politician.born = person.get("birth");
      if (politician.iso2.isEmpty()) {
        politician.iso2 = iso2;
      }
    }
    politicians.remove("");
    List<String> lines = new ArrayList<>();
    politicians.forEach(
        (qid, politician) -> {
          // A single word is no full name.
          politician.names.removeIf(name -> name.indexOf(' ') < 0);
          if (!politician.iso2.isEmpty() && !politician.names.isEmpty()) {
            lines.add(
                String.join(
                        "\t",
                        qid,
                        String.join("|", politician.names),
                        politician.iso2,
                        politician.born,
                        politician.terms)
                    .stripTrailing());
          }
        });
    folders.write(
        "authority/politicians.tsv",
        "Members of parliaments by full name: country of the parliament, birth, terms as"
            + " role/first day/last day.",
        "EveryPolitician's Wikidata lists of 2015; unitedstates/congress-legislators (terms)",
        "CC0-1.0",
        "id\tnames\tiso2\tborn\tterms",
        lines);
  }

  private Map<String, String> codes() throws IOException {
    Map<String, String> codes = new TreeMap<>();
    for (Map<String, String> country : folders.read("countries.tsv")) {
      if (country.get("iso2").length() == 2) {
        codes.put(country.get("name_en"), country.get("iso2"));
      }
    }
    codes.put("UK", "GB");
    codes.put("United_States_of_America", "US");
    codes.put("Czech_Republic", "CZ");
    return codes;
  }

  /** Terms of one role that follow each other are one. */
  private static List<String> terms(String table) {
    List<String> joined = new ArrayList<>();
    String role = "";
    LocalDate from = LocalDate.MIN;
    LocalDate to = LocalDate.MIN;
    for (String term : table.split("\\|")) {
      String[] parts = term.split("/");
      LocalDate start = LocalDate.parse(parts[1]);
      if (parts[0].equals(role) && !start.isAfter(to.plusDays(SAME_TERM_DAYS))) {
        joined.remove(joined.size() - 1);
      } else {
        role = parts[0];
        from = start;
      }
      to = LocalDate.parse(parts[2]);
      joined.add(ROLES.get(role) + "/" + from + "/" + to);
    }
    return joined;
  }
}
