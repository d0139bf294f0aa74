package org.newsgraph.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/** Nouns that announce what the name beside them names, from {@code fr/name-cues.tsv}. */
final class NameCues {

  private final Map<String, String> cues = new HashMap<>();

  NameCues() {
    for (Row row : LexiconFile.read(NameCues.class, "fr/name-cues.tsv")) {
      for (String lemma : row.list("lemmas")) {
        cues.merge(lemma, row.get("cue"), (a, b) -> a.equals(b) ? a : a + "+" + b);
      }
    }
  }

  /** The cue of {@code lemma} in any case, empty if it is none. */
  String cue(String lemma) {
    return cues.getOrDefault(lemma.toLowerCase(Locale.FRENCH), "");
  }
}
