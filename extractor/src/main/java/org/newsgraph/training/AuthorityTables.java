package org.newsgraph.training;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Builds the starter authority tables of the entity and authority rooms from public tables.
 *
 * <p>In: a folder with {@code countries.tsv} (ids, codes), {@code places_naturalearth.tsv}
 * (capitals and cities), {@code politicians_wikidata2015.tsv}, {@code us_congress.tsv} and {@code
 * intl_orgs_media.tsv}. French country names come from the Unicode CLDR in ICU4J. Identifiers are
 * only ever copied from these tables. Out: the TSV files under the resources folder given second.
 */
public final class AuthorityTables {

  /** Where a country has several capitals: the one whose name stands for the government. */
  private static final Map<String, String> SEATS =
      Map.of("ZA", "Pretoria", "BO", "La Paz", "CI", "Abidjan", "MM", "Naypyidaw");

  /** A smaller place shares its name too often to be linked safely. */
  private static final long CITY_POPULATION = 50_000;

  /** A first name counts as of one gender from this share of at least three people on. */
  private static final double ONE_GENDER = 0.97;

  private final Path in;
  private final Path out;

  private AuthorityTables(Path in, Path out) {
    this.in = in;
    this.out = out;
  }

  /**
   * Writes the tables.
   *
   * @param args folder of the source tables; folder of resources to write to, which holds {@code
   *     entity/fr} and {@code authority}
   */
  public static void main(String[] args) throws IOException {
    AuthorityTables tables = new AuthorityTables(Path.of(args[0]), Path.of(args[1]));
    tables.countries();
    tables.cities();
    tables.politicians();
    tables.bodies();
    tables.media();
    tables.firstNames();
  }

  private void countries() throws IOException {
    Map<String, Map<String, String>> capitals = new TreeMap<>();
    for (Map<String, String> place : read("places_naturalearth.tsv")) {
      String seat = SEATS.getOrDefault(place.get("iso2"), french(place));
      if (place.get("feature").equals("Admin-0 capital") && seat.equals(french(place))) {
        capitals.put(place.get("iso2"), place);
      }
    }
    LocaleDisplayNames french = LocaleDisplayNames.getInstance(ULocale.FRENCH);
    List<String> lines = new ArrayList<>();
    for (Map<String, String> country : read("countries.tsv")) {
      String iso2 = country.get("iso2");
      // The European Union has a code too, but its institutions are bodies of their own.
      if (iso2.equals("EU") || iso2.length() != 2 || country.get("iso3").length() != 3) {
        continue;
      }
      String name = french.regionDisplayName(iso2).replace('’', '\'');
      Set<String> aliases = new LinkedHashSet<>();
      int bracket = name.indexOf(" (");
      if (bracket > 0) {
        aliases.add(name.substring(bracket + 2, name.length() - 1));
        name = name.substring(0, bracket);
      }
      Arrays.stream(country.get("names_fr").split("\\|"))
          .filter(n -> !n.isBlank())
          .forEach(aliases::add);
      aliases.remove(name);
      Map<String, String> capital = capitals.getOrDefault(iso2, Map.of());
      lines.add(
          String.join(
              "\t",
              country.get("qid"),
              iso2,
              name,
              String.join("|", aliases),
              french(capital),
              capital.getOrDefault("qid", "")));
    }
    write(
        "entity/fr/countries.tsv",
        "Countries and territories with their capitals.",
        "Unicode CLDR through ICU4J (names); world-countries (ids, codes); Natural Earth (capitals)",
        "Unicode-3.0; ISC and MIT; public domain",
        "id\tiso2\tname\taliases\tcapital\tcapitalId",
        lines);
  }

  private void cities() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Map<String, String> place : read("places_naturalearth.tsv")) {
      if (population(place) < CITY_POPULATION && !place.get("feature").startsWith("Admin-0")) {
        continue;
      }
      Set<String> aliases = new LinkedHashSet<>();
      aliases.add(place.get("name_en"));
      aliases.addAll(Arrays.asList(place.get("alt").split("\\|")));
      aliases.remove(french(place));
      aliases.remove("");
      String geonames = place.get("geonames").replaceAll("\\.0$", "");
      lines.add(
          String.join(
              "\t",
              place.get("qid"),
              geonames.startsWith("-") ? "" : geonames,
              french(place),
              String.join("|", aliases),
              place.get("iso2"),
              place.get("pop"),
              place.get("lat"),
              place.get("lon")));
    }
    write(
        "authority/cities.tsv",
        "Capitals and cities of at least 50,000 inhabitants, with coordinates in degrees.",
        "Natural Earth, populated places",
        "public domain",
        "id\tgeonames\tname\taliases\tiso2\tpopulation\tlatitude\tlongitude",
        lines);
  }

  private void politicians() throws IOException {
    Map<String, String> codes = new TreeMap<>();
    for (Map<String, String> country : read("countries.tsv")) {
      if (country.get("iso2").length() == 2) {
        codes.put(country.get("name_en"), country.get("iso2"));
      }
    }
    codes.put("UK", "GB");
    codes.put("United_States_of_America", "US");
    codes.put("Czech_Republic", "CZ");
    Map<String, String> lines = new TreeMap<>();
    for (Map<String, String> person : read("politicians_wikidata2015.tsv")) {
      String place = person.get("country_legislature").split("/")[0];
      String iso2 = codes.getOrDefault(place, codes.getOrDefault(place.replace('_', ' '), ""));
      Set<String> names = new LinkedHashSet<>();
      names.add(person.get("name_fr"));
      names.add(person.get("name_en"));
      names.addAll(Arrays.asList(person.get("names").split("\\|")));
      // A single word is no full name.
      names.removeIf(n -> n.indexOf(' ') < 0);
      if (!person.get("qid").isEmpty() && !iso2.isEmpty() && !names.isEmpty()) {
        lines.put(
            person.get("qid"), person.get("qid") + "\t" + String.join("|", names) + "\t" + iso2);
      }
    }
    for (Map<String, String> person : read("us_congress.tsv")) {
      Set<String> names =
          new LinkedHashSet<>(
              List.of(person.get("wikipedia").replaceAll(" \\(.*", ""), person.get("name")));
      names.removeIf(n -> n.indexOf(' ') < 0);
      if (!person.get("qid").isEmpty()) {
        lines.put(person.get("qid"), person.get("qid") + "\t" + String.join("|", names) + "\tUS");
      }
    }
    write(
        "authority/politicians.tsv",
        "Members of parliaments by full name, with the country of the parliament.",
        "EveryPolitician's Wikidata lists of 2015; unitedstates/congress-legislators",
        "CC0-1.0",
        "id\tnames\tiso2",
        List.copyOf(lines.values()));
  }

  private void bodies() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Map<String, String> body : read("intl_orgs_media.tsv")) {
      lines.add(
          String.join(
              "\t", body.get("qid"), body.get("names_fr"), body.get("name_en"), body.get("kind")));
    }
    write(
        "entity/fr/bodies.tsv",
        "International bodies, news agencies and media: fullest French name first.",
        "facts gathered from the public code of OpenSanctions and from Wikidata lists",
        "facts, not protected",
        "id\tnames\tenglish\tkind",
        lines);
  }

  private void media() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Map<String, String> medium : read("medias-francais-medias.tsv")) {
      lines.add(medium.get("Nom") + "\t" + medium.get("Type").replaceAll(" \\(.*", ""));
    }
    write(
        "entity/fr/media.tsv",
        "French media by name, with their type.",
        "Médias français, Le Monde diplomatique and Acrimed",
        "ODC-By-1.0",
        "name\ttype",
        lines);
  }

  private void firstNames() throws IOException {
    Map<String, int[]> counts = new TreeMap<>();
    for (Map<String, String> person : read("politicians_wikidata2015.tsv")) {
      String gender = person.get("gender");
      int space = person.get("name_en").indexOf(' ');
      if (space > 2 && (gender.equals("male") || gender.equals("female"))) {
        String first = person.get("name_en").substring(0, space);
        counts
            .computeIfAbsent(first.toLowerCase(Locale.ROOT), k -> new int[2])[
            gender.equals("male") ? 0 : 1]++;
      }
    }
    List<String> lines = new ArrayList<>();
    counts.forEach(
        (name, count) -> {
          int all = count[0] + count[1];
          if (all >= 3 && Math.max(count[0], count[1]) >= ONE_GENDER * all) {
            lines.add(name + "\t" + (count[0] > count[1] ? "Masc" : "Fem"));
          }
        });
    write(
        "entity/first-names.tsv",
        "First names borne by at least three members of parliaments, nearly all of one gender.",
        "EveryPolitician's Wikidata lists of 2015",
        "CC0-1.0",
        "name\tgender",
        lines);
  }

  private static String french(Map<String, String> place) {
    String name = place.getOrDefault("name_fr", "");
    return name.isEmpty() ? place.getOrDefault("name_en", "") : name;
  }

  private static long population(Map<String, String> place) {
    String population = place.getOrDefault("pop", "");
    return population.isEmpty() ? 0 : (long) Double.parseDouble(population);
  }

  private List<Map<String, String>> read(String file) throws IOException {
    List<String> lines = Files.readAllLines(in.resolve(file), StandardCharsets.UTF_8);
    String[] columns = lines.get(0).split("\t");
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Map<String, String> row = new TreeMap<>();
      for (int i = 0; i < columns.length; i++) {
        row.put(columns[i], i < cells.length ? cells[i].strip() : "");
      }
      rows.add(row);
    }
    return rows;
  }

  private void write(
      String file, String what, String source, String licence, String columns, List<String> lines)
      throws IOException {
    String head = "# " + what + "\n# source: " + source + "\n# licence: " + licence + "\n";
    String body =
        new TreeSet<>(lines)
            .stream().sorted(Comparator.naturalOrder()).collect(Collectors.joining("\n", "", "\n"));
    Files.writeString(out.resolve(file), head + columns + "\n" + body, StandardCharsets.UTF_8);
  }
}
