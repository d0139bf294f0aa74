package org.newsgraph.event;

import java.util.Locale;

/**
 * Tells a happening that somebody does not rule out: "n'exclut pas une mise en examen", "il n'est
 * pas exclu de revoter". It is possible, neither negated nor told.
 */
final class RuledOut {

  // Words between the governor and what it does not rule out.
  private static final int REACH = 6;

  // Words before the governor among which "ne" stands: "n'a pas exclu".
  private static final int BEFORE = 4;

  private RuledOut() {}

  /** True if the happening hangs on a verb of ruling out that is negated itself. */
  static boolean isLeftOpen(TriggerMention mention) {
    Tree tree = mention.tree();
    int determiner = tree.child(mention.head(), "det");
    boolean definite =
        determiner >= 0 && !WordGroup.INDEFINITE.has(tree.lemma(determiner)) && !mention.verbal();
    for (int i = mention.head() - 1; i >= Math.max(0, mention.head() - REACH); i--) {
      if (WordGroup.RULING_OUT.has(tree.lemma(i)) || WordGroup.RULING_OUT.has(form(tree, i))) {
        return isNegated(tree, i);
      }
      // "N'a pas écarté l'auteur de l'attaque": it is known to have happened.
      boolean aside = tree.token(i).tag().equals("ADP");
      if (aside && (definite || !WordGroup.OF.has(form(tree, i)) && !tree.lemma(i).equals("à"))) {
        return false;
      }
      boolean clause = tree.isVerb(i) && Voice.isFinite(tree, i) || form(tree, i).equals(",");
      if (clause && !tree.lemma(i).equals("être") && !tree.lemma(i).equals("avoir")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isNegated(Tree tree, int governor) {
    for (int i = governor - 1; i >= Math.max(0, governor - BEFORE); i--) {
      if (WordGroup.NE.has(form(tree, i))) {
        return true;
      }
    }
    return false;
  }

  private static String form(Tree tree, int i) {
    return tree.token(i).form().toLowerCase(Locale.FRENCH);
  }
}
