package org.newsgraph.training;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** English names of the countries and cities of the starter authority. */
final class EnglishNameTables {

  /** Where the CLDR has a name that nobody writes: "Congo - Kinshasa", "Hong Kong SAR China". */
  private static final Set<String> OTHERWISE = Set.of("CD", "CG", "CQ", "HK", "MO", "TR", "VC");

  private static final Pattern DEFINITE =
      Pattern.compile(
          "(United|Democratic|Republic|Isle|Cocos|French Southern|Caribbean|British Indian) .*"
              + "|(?!South Georgia).* (Republic|Islands|Territories)"
              + "|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros");

  /** "Fuyang District" is how an encyclopedia tells it from another Fuyang. */
  private static final Pattern KIND = Pattern.compile(" (District|County|City|Municipality)$");

  private final TableFolders folders;

  EnglishNameTables(TableFolders folders) {
    this.folders = folders;
  }

  void write() throws IOException {
    countries();
    cities();
  }

  private void countries() throws IOException {
    LocaleDisplayNames english = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
    List<String> lines = new ArrayList<>();
    for (Map<String, String> country : folders.read("countries.tsv")) {
      String iso2 = country.get("iso2");
      if (iso2.equals("EU") || iso2.length() != 2 || country.get("iso3").length() != 3) {
        continue;
      }
      String name =
          OTHERWISE.contains(iso2) ? country.get("name_en") : english.regionDisplayName(iso2);
      name = name.replaceAll(" \\(.*", "").replace('’', '\'').replace("&", "and");
      name = name.replaceAll("\\bSt\\. ", "Saint ");
      String article = DEFINITE.matcher(name).matches() ? "the" : "";
      lines.add(String.join("\t", country.get("qid"), name, article).stripTrailing());
    }
    folders.write(
        "entity/en/countries.tsv",
        "English names of countries and territories; article: the, where it stands before the name.",
        "Unicode CLDR through ICU4J (names); world-countries (ids, some names)",
        "Unicode-3.0; ISC and MIT",
        "id\tname\tarticle",
        lines);
  }

  private void cities() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Map<String, String> place : folders.read("places_naturalearth.tsv")) {
      String french = place.get("name_fr");
      String english = place.get("name_en");
      if (AuthorityTables.isCity(place)
          && !english.isEmpty()
          && !french.isEmpty()
          && !KIND.matcher(english).replaceFirst("").equals(french)) {
        lines.add(place.get("qid") + "\t" + english);
      }
    }
    folders.write(
        "entity/en/cities.tsv",
        "English names of cities, where they differ from the French ones.",
        "Natural Earth, populated places",
        "public domain",
        "id\tname",
        lines);
  }
}
