package org.newsgraph.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/**
 * Tells "la famille Troadec", "le domicile des Troadec" and "la tour Eiffel" from the one Troadec
 * and the one Eiffel.
 */
final class Namesakes {

  /** The kind of body that such a name is. */
  static final String KIND = "namesake";

  private static final Set<String> PLURAL = WordClasses.of("plural-determiners");

  private final Map<String, String> use = new HashMap<>();

  Namesakes() {
    for (Row row : LexiconFile.read(Namesakes.class, "fr/namesake-words.tsv")) {
      row.list("words").forEach(word -> use.put(NormalForm.keepingArticle(word), row.get("what")));
    }
  }

  /** True if {@code name}, of a person by its look, means a family or a thing named so. */
  boolean isNamesake(Reference name) {
    return isThing(name) || name.first() == name.last() && isFamily(name);
  }

  /**
   * True if {@code name} is that of a thing: "la tour Eiffel", "le lycée Alexis de Tocqueville".
   */
  boolean isThing(Reference name) {
    return "thing".equals(use.get(name.line().word(name.first() - 1)));
  }

  private boolean isFamily(Reference name) {
    String before = name.line().word(name.first() - 1);
    String what = use.getOrDefault(before, "");
    // "les époux Clinton", not "son époux Bill"
    return isPlural(before)
        || what.equals("family")
        || what.equals("several") && isPlural(name.line().word(name.first() - 2));
  }

  private static boolean isPlural(String word) {
    return PLURAL.contains(word);
  }
}
