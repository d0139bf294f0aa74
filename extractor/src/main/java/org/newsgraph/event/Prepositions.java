package org.newsgraph.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.lexicon.LexiconFile;

/** Undoes contraction and elision ("du", "aux", "d'") and knows which adjuncts are places. */
final class Prepositions {

  private final Map<String, String> byForm = new HashMap<>();

  /** Nouns between a preposition and a place: "à l'angle de la rue de la gare de Lyon". */
  private static final int CLIMB = 3;

  private final Set<String> local = new HashSet<>();
  private final Set<String> sites = new HashSet<>();

  Prepositions() {
    for (LexiconFile.Row row : LexiconFile.read(Prepositions.class, "fr/prepositions.tsv")) {
      byForm.put(row.get("form"), row.get("preposition"));
      if (row.get("place").equals("yes")) {
        local.add(row.get("preposition"));
      }
    }
    for (LexiconFile.Row row : LexiconFile.read(Prepositions.class, "fr/site-nouns.tsv")) {
      sites.add(row.get("noun"));
    }
  }

  /** The preposition that introduces the phrase of token {@code i}, empty if none. */
  String of(Tree tree, int i) {
    for (int c : tree.children(i)) {
      String relation = tree.token(c).relation();
      String preposition = byForm.get(tree.token(c).form().toLowerCase(Locale.FRENCH));
      if (preposition != null && (relation.equals("case") || tree.token(c).tag().equals("ADP"))) {
        return preposition;
      }
    }
    // A parser that loses the preposition leaves it just before the article or the name.
    for (int j = i - 1; j >= 0 && j >= i - 2; j--) {
      String preposition = byForm.get(tree.token(j).form().toLowerCase(Locale.FRENCH));
      if (preposition != null && tree.token(j).tag().equals("ADP")) {
        return preposition;
      }
      if (!tree.token(j).tag().equals("DET")) {
        break;
      }
    }
    return "";
  }

  /**
   * True if the place {@code i} says where something happens, itself or through the site that it
   * belongs to: "à Lyon", "dans les rues de Lyon".
   */
  boolean locates(Tree tree, int i) {
    int at = i;
    for (int steps = 0; steps <= CLIMB && at >= 0; steps++) {
      String preposition = of(tree, at);
      if (!preposition.equals("de")) {
        // "transporté vers l'hôpital de Lyon": what leads to a site is not at it.
        return isLocal(preposition) && (at == i || !preposition.equals("vers"));
      }
      int noun = tree.token(at).head();
      if (noun < 0 || noun > at || !sites.contains(tree.lemma(noun))) {
        return false;
      }
      at = noun;
    }
    return false;
  }

  /** True if the noun names a part of a place: "l'entrée d'un bar". */
  boolean isSite(String noun) {
    return sites.contains(noun);
  }

  /** True if a phrase with this preposition can say where something happens. */
  boolean isLocal(String preposition) {
    return local.contains(preposition);
  }
}
