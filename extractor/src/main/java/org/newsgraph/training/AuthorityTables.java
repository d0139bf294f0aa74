package org.newsgraph.training;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Builds the starter authority tables of the entity and authority rooms from public tables.
 *
 * <p>In: a folder with {@code countries.tsv} (ids, codes), {@code places_naturalearth.tsv}
 * (capitals and cities), {@code politicians_wikidata2015.tsv}, {@code us_congress.tsv}, {@code
 * intl_orgs_media.tsv} and {@code orgs_nsi.tsv} (companies). French country names come from the
 * Unicode CLDR in ICU4J, English ones too. Identifiers are only ever copied from these tables. Out:
 * the TSV files under the resources folder given second.
 */
public final class AuthorityTables {

  /** Where a country has several capitals: the one whose name stands for the government. */
  private static final Map<String, String> SEATS =
      Map.of("ZA", "Pretoria", "BO", "La Paz", "CI", "Abidjan", "MM", "Naypyidaw");

  /** A smaller place shares its name too often to be linked safely. */
  private static final long CITY_POPULATION = 50_000;

  /** A first name counts as of one gender from this share of at least three people on. */
  private static final double ONE_GENDER = 0.97;

  private final TableFolders folders;

  private AuthorityTables(TableFolders folders) {
    this.folders = folders;
  }

  /**
   * Writes the tables.
   *
   * @param args folder of the source tables; folder of resources to write to, which holds {@code
   *     entity/fr}, {@code entity/en} and {@code authority}
   * @throws IOException if a source table cannot be read or a table not be written
   */
  public static void main(String[] args) throws IOException {
    TableFolders folders = new TableFolders(Path.of(args[0]), Path.of(args[1]));
    AuthorityTables tables = new AuthorityTables(folders);
    tables.countries();
    tables.countryParts();
    tables.cities();
    new PoliticianTable(folders).write();
    new CompanyTable(folders).write();
    tables.bodies();
    tables.media();
    tables.firstNames();
    new EnglishNameTables(folders).write();
  }

  private void countries() throws IOException {
    Map<String, Map<String, String>> capitals = new TreeMap<>();
    for (Map<String, String> place : folders.read("places_naturalearth.tsv")) {
      String seat = SEATS.getOrDefault(place.get("iso2"), french(place));
      if (place.get("feature").equals("Admin-0 capital") && seat.equals(french(place))) {
        capitals.put(place.get("iso2"), place);
      }
    }
    LocaleDisplayNames french = LocaleDisplayNames.getInstance(ULocale.FRENCH);
    List<String> lines = new ArrayList<>();
    for (Map<String, String> country : folders.read("countries.tsv")) {
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
    folders.write(
        "entity/fr/countries.tsv",
        "Countries and territories with their capitals.",
        "Unicode CLDR through ICU4J (names); world-countries (ids, codes); Natural Earth (capitals)",
        "Unicode-3.0; ISC and MIT; public domain",
        "id\tiso2\tname\taliases\tcapital\tcapitalId",
        lines);
  }

  /**
   * Wikidata has Dutch towns lie in the Netherlands, which are part of the kingdom with the code.
   */
  private void countryParts() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Map<String, String> part : folders.read("countries.tsv")) {
      if (part.get("iso2").isEmpty() && part.get("in_country").length() == 2) {
        lines.add(String.join("\t", part.get("qid"), part.get("name_en"), part.get("in_country")));
      }
    }
    folders.write(
        "authority/country-parts.tsv",
        "Parts of countries that have no code of their own, with that of the country.",
        "world-countries and country-coder",
        "ISC and MIT",
        "id\tname\tiso2",
        lines);
  }

  private void cities() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Map<String, String> place : folders.read("places_naturalearth.tsv")) {
      if (!isCity(place)) {
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
    folders.write(
        "authority/cities.tsv",
        "Capitals and cities of at least 50,000 inhabitants, with coordinates in degrees.",
        "Natural Earth, populated places",
        "public domain",
        "id\tgeonames\tname\taliases\tiso2\tpopulation\tlatitude\tlongitude",
        lines);
  }

  private void bodies() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Map<String, String> body : folders.read("intl_orgs_media.tsv")) {
      lines.add(
          String.join(
              "\t", body.get("qid"), body.get("names_fr"), body.get("name_en"), body.get("kind")));
    }
    folders.write(
        "entity/fr/bodies.tsv",
        "International bodies, news agencies and media: fullest French name first.",
        "facts gathered from the public code of OpenSanctions and from Wikidata lists",
        "facts, not protected",
        "id\tnames\tenglish\tkind",
        lines);
  }

  private void media() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Map<String, String> medium : folders.read("medias-francais-medias.tsv")) {
      lines.add(medium.get("Nom") + "\t" + medium.get("Type").replaceAll(" \\(.*", ""));
    }
    folders.write(
        "entity/fr/media.tsv",
        "French media by name, with their type.",
        "Médias français, Le Monde diplomatique and Acrimed",
        "ODC-By-1.0",
        "name\ttype",
        lines);
  }

  private void firstNames() throws IOException {
    Map<String, int[]> counts = new TreeMap<>();
    for (Map<String, String> person : folders.read("politicians_wikidata2015.tsv")) {
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
    folders.write(
        "entity/first-names.tsv",
        "First names borne by at least three members of parliaments, nearly all of one gender.",
        "EveryPolitician's Wikidata lists of 2015",
        "CC0-1.0",
        "name\tgender",
        lines);
  }

  /** True for a capital and a city that is large enough. */
  static boolean isCity(Map<String, String> place) {
    return population(place) >= CITY_POPULATION || place.get("feature").startsWith("Admin-0");
  }

  private static String french(Map<String, String> place) {
    String name = place.getOrDefault("name_fr", "");
    return name.isEmpty() ? place.getOrDefault("name_en", "") : name;
  }

  private static long population(Map<String, String> place) {
    String population = place.getOrDefault("pop", "");
    return population.isEmpty() ? 0 : (long) Double.parseDouble(population);
  }
}
