package org.newsgraph.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsgraph.lexicon.LexiconFile;

/** Which auxiliary a verb takes and whose doing an infinitive below a verb or noun is. */
final class VerbTraits {

  private final Map<String, Set<String>> words = new HashMap<>();

  VerbTraits() {
    for (LexiconFile.Row row : LexiconFile.read(VerbTraits.class, "fr/verb-traits.tsv")) {
      words.computeIfAbsent(row.get("trait"), t -> new HashSet<>()).add(row.get("word"));
    }
  }

  /** True if "est" and the participle of {@code lemma} is a past, not a passive. */
  boolean takesBe(String lemma) {
    return has("be", lemma);
  }

  /** True if the infinitive below {@code lemma} is not done by its subject. */
  boolean isControlledByOther(String lemma) {
    return has("object", lemma) || isControlledByDative(lemma);
  }

  /** True if the infinitive below {@code lemma} is done by the phrase with "à". */
  boolean isControlledByDative(String lemma) {
    return has("dative", lemma);
  }

  /** True if an infinitive after the noun {@code lemma} is done by who the noun belongs to. */
  boolean belongsToSomebody(String lemma) {
    return has("noun", lemma);
  }

  private boolean has(String trait, String lemma) {
    return words.getOrDefault(trait, Set.of()).contains(lemma);
  }
}
