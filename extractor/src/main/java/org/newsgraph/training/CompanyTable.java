package org.newsgraph.training;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/**
 * Companies and bodies of general interest out of the name-suggestion-index, which has every bus
 * line and school too.
 *
 * <p>Kept are the kinds of {@code company-kinds.tsv}, if active all over the world or, for most of
 * them, in at least six countries or in all of a country where French is spoken. Names that are
 * French words and names that two entries share are left out: "Orange" in a text is more often none
 * of them.
 */
final class CompanyTable {

  private static final int INTERNATIONAL = 6;
  private static final String WORLD = "001";
  private static final int WORLDWIDE = 20;

  /** The index calls France without its overseas parts fx. */
  private static final Set<String> FRENCH_SPEAKING =
      Set.of("fr", "fx", "be", "ch", "lu", "ca", "mc");

  private static final int ACRONYM = 3;
  private static final Pattern DIGIT = Pattern.compile("\\d");

  private final TableFolders folders;
  private final Map<String, Row> kinds = new TreeMap<>();
  private final DictionaryLookup dictionary;

  CompanyTable(TableFolders folders) throws IOException {
    this.folders = folders;
    for (Row row : LexiconFile.read(CompanyTable.class, "company-kinds.tsv")) {
      kinds.put(row.get("nsi"), row);
    }
    URL french = CompanyTable.class.getResource("/org/languagetool/resource/fr/french.dict");
    dictionary = new DictionaryLookup(Dictionary.read(french));
  }

  private record Company(String id, String kind, Set<String> names, String iso2) {}

  void write() throws IOException {
    List<Company> companies = new ArrayList<>();
    Map<String, Integer> bearers = new TreeMap<>();
    for (Map<String, String> row : folders.read("orgs_nsi.tsv")) {
      Optional<Row> kind = kind(row.get("kinds"));
      Set<String> places = new TreeSet<>(List.of(row.get("locations").split("\\|")));
      if (kind.isPresent() && isOfGeneralInterest(kind.get(), places)) {
        Set<String> names = names(row, kind.get().get("acronyms").equals("yes"));
        String iso2 = places.size() == 1 && !places.contains(WORLD) ? places.iterator().next() : "";
        companies.add(
            new Company(
                row.get("qid"),
                kind.get().get("kind"),
                names,
                iso2.replace("fx", "fr").toUpperCase(Locale.ROOT)));
        names.forEach(name -> bearers.merge(key(name), 1, Integer::sum));
      }
    }
    List<String> lines = new ArrayList<>();
    for (Company company : companies) {
      company.names().removeIf(name -> bearers.get(key(name)) > 1);
      if (!company.names().isEmpty()) {
        lines.add(
            String.join(
                "\t",
                company.id(),
                String.join("|", company.names()),
                company.kind(),
                company.iso2()));
      }
    }
    folders.write(
        "authority/companies.tsv",
        "Companies and bodies of general interest: names, kind, and country if active in but one.",
        "name-suggestion-index",
        "BSD-3-Clause",
        "id\tnames\tkind\tiso2",
        lines);
  }

  private Optional<Row> kind(String cell) {
    return Arrays.stream(cell.split("\\|"))
        .map(kind -> kinds.get(kind.substring(kind.indexOf('/') + 1)))
        .filter(kind -> kind != null)
        .findFirst();
  }

  private static boolean isOfGeneralInterest(Row kind, Set<String> places) {
    long countries = countries(places);
    if (kind.get("active").equals("world")) {
      return places.contains(WORLD) || countries >= WORLDWIDE;
    }
    return places.contains(WORLD)
        || countries >= INTERNATIONAL
        || places.size() == 1 && FRENCH_SPEAKING.containsAll(places);
  }

  private static long countries(Set<String> places) {
    return places.stream().filter(place -> place.length() == 2).count();
  }

  private Set<String> names(Map<String, String> row, boolean acronyms) {
    Set<String> names = new LinkedHashSet<>();
    names.addAll(List.of(row.get("names_fr").split("\\|")));
    names.add(row.get("name"));
    names.addAll(List.of(row.get("names").split("\\|")));
    names.addAll(List.of(row.get("names_en").split("\\|")));
    Set<String> forms = new TreeSet<>();
    names.removeIf(name -> !isName(name, acronyms) || !forms.add(key(name)));
    return names;
  }

  /** The index also lists spellings in small letters, and names in all scripts. */
  private boolean isName(String name, boolean acronyms) {
    boolean longEnough =
        name.length() > ACRONYM
            || acronyms && name.length() == ACRONYM && name.equals(name.toUpperCase(Locale.ROOT));
    return longEnough
        && name.indexOf('(') < 0
        && !(name.length() <= ACRONYM && DIGIT.matcher(name).find())
        && Character.isUpperCase(name.codePointAt(0))
        && Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.LATIN
        && !isNounOrAdjective(name.toLowerCase(Locale.ROOT));
  }

  /** Verbs do no harm: "googler" gives "google", but no verb is an organisation. */
  private boolean isNounOrAdjective(String word) {
    return dictionary.lookup(word).stream()
        .map(data -> data.getTag().charAt(0))
        .anyMatch(wordClass -> wordClass == 'N' || wordClass == 'J');
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
