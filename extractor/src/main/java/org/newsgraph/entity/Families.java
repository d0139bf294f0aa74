package org.newsgraph.entity;

import java.util.HashSet;
import java.util.Set;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/** Tells "la famille Troadec" and "le domicile des Troadec" from the one Troadec. */
final class Families {

  /** The kind of body that such a name is. */
  static final String KIND = "family";

  private final Set<String> words = new HashSet<>();
  private final Set<String> plurals = new HashSet<>();

  Families() {
    for (Row row : LexiconFile.read(Families.class, "fr/family-words.tsv")) {
      Set<String> to = row.get("number").equals("plural") ? plurals : words;
      row.list("words").forEach(word -> to.add(NormalForm.keepingArticle(word)));
    }
  }

  /** True if {@code name}, a surname alone, means several people who bear it. */
  boolean isFamily(Reference name) {
    String before = name.line().word(name.first() - 1);
    boolean several =
        isPlural(before)
            || plurals.contains(before) && isPlural(name.line().word(name.first() - 2));
    return name.first() == name.last() && (several || words.contains(before));
  }

  private static boolean isPlural(String word) {
    return word.equals("les") || word.equals("des") || word.equals("aux");
  }
}
