package org.newsgraph.entity;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A country of the world.
 *
 * @param id Wikidata id, such as {@code Q30}
 * @param iso2 ISO 3166 code
 * @param name French name without article
 * @param capital French name of the capital, empty if none
 */
public record Country(String id, String iso2, String name, String capital) {

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
