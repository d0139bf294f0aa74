package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.lexicon.LexiconFile;

/**
 * The phrases of {@code fr/turn-phrases.tsv}, by which a sentence gives the word to another party:
 * "de son côté", "en réponse à". Thread-safe.
 */
final class TurnPhrases {

  private final List<String[]> phrases = new ArrayList<>();

  TurnPhrases() {
    for (LexiconFile.Row row : LexiconFile.read(TurnPhrases.class, "fr/turn-phrases.tsv")) {
      phrases.add(row.get("words").split(" |(?<=')"));
    }
  }

  /** True if one of them stands outside of quote marks in the sentence. */
  boolean in(Syntax s) {
    for (int i = 0; i < s.size(); i++) {
      for (String[] words : phrases) {
        if (!s.quoted(i) && at(s, i, words)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean at(Syntax s, int i, String[] words) {
    for (int j = 0; j < words.length; j++) {
      if (!s.form(i + j).equals(words[j])) {
        return false;
      }
    }
    return true;
  }
}
