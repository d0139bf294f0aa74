package org.newsgraph.claim;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.lexicon.LexiconFile;

/**
 * The phrases of {@code fr/turn-phrases.tsv}, by which a sentence gives the word to another party:
 * "de son côté", "en réponse à". Thread-safe.
 */
final class TurnPhrases {

  private final List<Phrase> phrases = new ArrayList<>();

  TurnPhrases() {
    for (LexiconFile.Row row : LexiconFile.read(TurnPhrases.class, "fr/turn-phrases.tsv")) {
      phrases.add(Phrase.of(row.get("words")));
    }
  }

  /** True if one of them stands outside of quote marks in the sentence. */
  boolean in(Syntax s) {
    for (int i = 0; i < s.size(); i++) {
      for (Phrase phrase : phrases) {
        if (!s.quoted(i) && phrase.at(s, i)) {
          return true;
        }
      }
    }
    return false;
  }
}
