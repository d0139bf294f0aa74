package org.newsgraph.entity;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A country of the world, or a region that has a government of its own.
 *
 * @param id Wikidata id, such as {@code Q30}; a key such as {@code catalogne} for a region of which
 *     no table at hand gives it
 * @param iso2 ISO 3166 code of the country, for a region that of the state it lies in
 * @param name French name without article
 * @param capital French name of the capital, empty if none
 * @param region true for a region with a government of its own, false for a country
 */
public record Country(String id, String iso2, String name, String capital, boolean region) {

  private static final Set<String> NO_ARTICLE = WordClasses.of("countries-without-article");

  private static final Set<String> MASCULINE_IN_E = WordClasses.of("masculine-countries");

  private static final Pattern VOWEL = Pattern.compile("^[AEIOUÉÈÊÎÔ].*");

  /** "des États-Unis", "de la Russie", "de l'Iran", "du Liban", "d'Israël". */
  public String of() {
    boolean vowel = VOWEL.matcher(name).matches();
    if (NO_ARTICLE.contains(iso2)) {
      return (vowel ? "d'" : "de ") + name;
    }
    if (name.matches("(Îles|États|Émirats|Pays|Territoires)[- ].*|.*(ines|elles|ives|ores|amas)")) {
      return "des " + name;
    }
    if (vowel) {
      return "de l'" + name;
    }
    boolean feminine = name.matches(".*e( .*)?") && !MASCULINE_IN_E.contains(iso2);
    return (feminine ? "de la " : "du ") + name;
  }
}
