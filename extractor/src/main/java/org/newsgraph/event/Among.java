package org.newsgraph.event;

import java.util.HashSet;
import java.util.Set;
import org.newsgraph.lexicon.LexiconFile;

/**
 * Reads "Deux enfants figurent parmi les blessés": of which whole the counted are a part. It goes
 * by the order of the words, since parsers often break the coordination before such verbs.
 */
final class Among {

  /** Words between "parmi" and its noun: "parmi les premières victimes". */
  private static final int REACH = 4;

  /** Words over which the counted and "parmi" may lie apart, so that time stays linear. */
  private static final int SPAN = 40;

  private final Set<String> verbs = new HashSet<>();

  Among() {
    for (LexiconFile.Row row : LexiconFile.read(Among.class, "fr/among-verbs.tsv")) {
      verbs.add(row.get("lemma"));
    }
  }

  /** Index of the noun of the whole, {@code noun} itself if it is no part of one. */
  int whole(Tree tree, int noun) {
    int after = whole(tree, noun, 1);
    int whole = after >= 0 ? after : whole(tree, noun, -1);
    return whole >= 0 ? whole : noun;
  }

  /** Goes on from the noun in a direction until "parmi"; the verb of being stands on the way. */
  private int whole(Tree tree, int noun, int step) {
    boolean counted = false;
    for (int i = noun + step; i >= 0 && i < tree.size() && Math.abs(i - noun) < SPAN; i += step) {
      if (tree.lemma(i).equals("parmi")) {
        return counted || isBesideVerb(tree, i) ? of(tree, i) : -1;
      }
      if (tree.isVerb(i)) {
        boolean auxiliary = tree.token(i).relation().startsWith("aux");
        if (!verbs.contains(tree.lemma(i)) && !auxiliary) {
          return -1;
        }
        counted = true;
      }
    }
    return -1;
  }

  /** "On compte parmi les morts deux enfants": the verb stands on the far side. */
  private boolean isBesideVerb(Tree tree, int parmi) {
    return parmi > 0 && verbs.contains(tree.lemma(parmi - 1));
  }

  private static int of(Tree tree, int parmi) {
    for (int i = parmi + 1; i < Math.min(tree.size(), parmi + REACH); i++) {
      if (tree.token(i).tag().equals("NOUN")) {
        return i;
      }
    }
    return -1;
  }
}
