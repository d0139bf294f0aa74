package org.newsgraph.authority;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.entity.NormalForm;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/** ISO 3166 codes of countries by their English and French names, from the Unicode CLDR. */
final class CountryNames {

  private final Map<String, String> codes = new HashMap<>();

  CountryNames() {
    for (ULocale language : List.of(ULocale.ENGLISH, ULocale.FRENCH)) {
      LocaleDisplayNames names = LocaleDisplayNames.getInstance(language);
      for (String iso2 : Locale.getISOCountries()) {
        codes.put(key(names.regionDisplayName(iso2)), iso2);
      }
    }
    for (Row row : LexiconFile.read(CountryNames.class, "country-names.tsv")) {
      codes.put(key(row.get("name")), row.get("iso2"));
    }
  }

  /** The code of the country of this name in any spelling, empty if none. */
  Optional<String> codeOf(String name) {
    return Optional.ofNullable(codes.get(key(name.replace('_', ' '))));
  }

  private static String key(String name) {
    return NormalForm.of(name).replace("and ", "").replace("& ", "");
  }
}
