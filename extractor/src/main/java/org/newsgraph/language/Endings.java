package org.newsgraph.language;

import java.util.HashMap;
import java.util.Map;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/** Guesses lemma and inflection of words that no dictionary knows, by {@code fr/endings.tsv}. */
final class Endings {

  private static final int LONGEST = 8;

  private final Map<String, Row> rows = new HashMap<>();

  Endings() {
    for (Row row : LexiconFile.read(Endings.class, "fr/endings.tsv")) {
      rows.put(row.get("tag") + ' ' + row.get("form") + ' ' + row.get("ending"), row);
    }
  }

  /** The reading of {@code word} by its longest known ending; its lemma is itself if none is. */
  Reading read(String word, String tag, Morphology verb) {
    String form =
        verb.verbForm().isEmpty()
            ? ""
            : verb.verbForm().equals("Inf")
                ? "Inf"
                : verb.verbForm() + '|' + verb.mood() + '|' + verb.tense();
    for (int k = Math.min(LONGEST, word.length() - 2); k >= 0; k--) {
      Row row = rows.get(tag + ' ' + form + ' ' + word.substring(word.length() - k));
      if (row != null) {
        String lemma =
            row.get("lemma").equals("=")
                ? word
                : word.substring(0, word.length() - k) + row.get("lemma");
        return new Reading(
            tag,
            lemma,
            new Morphology(
                row.get("gender"),
                row.get("number"),
                row.get("person"),
                verb.verbForm(),
                verb.mood(),
                verb.tense()));
      }
    }
    return new Reading(tag, word, verb);
  }
}
