package org.newsgraph.claim;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.lexicon.LexiconFile;

/** The nouns of {@code fr/saying-nouns.tsv}, which stand for what somebody said. Thread-safe. */
final class SayingNouns {

  private final Map<String, Set<Act>> acts = new TreeMap<>();

  SayingNouns() {
    for (LexiconFile.Row row : LexiconFile.read(SayingNouns.class, "fr/saying-nouns.tsv")) {
      Set<Act> named = EnumSet.noneOf(Act.class);
      for (String act : row.list("acts")) {
        named.add(Act.valueOf(act.toUpperCase(Locale.ROOT)));
      }
      acts.put(row.get("noun"), named);
    }
  }

  /** The acts that {@code lemma} may name, empty if it stands for nothing said. */
  Set<Act> acts(String lemma) {
    return acts.getOrDefault(lemma, Set.of());
  }
}
