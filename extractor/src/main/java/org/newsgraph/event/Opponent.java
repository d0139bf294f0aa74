package org.newsgraph.event;

import java.util.List;
import java.util.Locale;

/**
 * Whom a contest is fought against, by the order of the words: "s'impose 2 buts à 1 face à X". A
 * parse hangs the phrase on the score, the round or nothing in particular.
 */
final class Opponent {

  /** Words from the trigger to the phrase. */
  private static final int REACH = 14;

  private Opponent() {}

  /** Head tokens of the first phrase with "face à" in the clause behind {@code trigger}. */
  static List<Integer> of(Tree tree, int trigger) {
    for (int i = trigger + 1; i + 2 < Math.min(tree.size(), trigger + REACH); i++) {
      if (tree.token(i).morphology().verbForm().equals("Fin")) {
        return List.of();
      }
      if (WordGroup.FACING.has(form(tree, i)) && WordGroup.FACING_LINK.has(form(tree, i + 1))) {
        return phrase(tree, i + 2);
      }
    }
    return List.of();
  }

  /** The first noun or name from {@code begin}, behind articles and adjectives; empty if none. */
  private static List<Integer> phrase(Tree tree, int begin) {
    for (int i = begin; i < tree.size(); i++) {
      String tag = tree.token(i).tag();
      if (tree.isNominal(i)) {
        return tree.conjuncts(i);
      }
      if (!tag.equals("DET") && !tag.equals("ADJ")) {
        return List.of();
      }
    }
    return List.of();
  }

  private static String form(Tree tree, int i) {
    return tree.token(i).form().toLowerCase(Locale.FRENCH);
  }
}
