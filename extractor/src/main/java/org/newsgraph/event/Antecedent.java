package org.newsgraph.event;

import java.util.List;

/** The noun that a relative pronoun stands for: "l'homme qui", "l'homme dont la mort". */
final class Antecedent {

  /** How far above the pronoun its relative clause is looked for, in clauses. */
  private static final int CLIMB = 4;

  private Antecedent() {}

  /** {@code i} with its conjuncts; of a relative pronoun the noun that its clause modifies. */
  static List<Integer> of(Tree tree, int i) {
    String lemma = tree.lemma(i);
    if (tree.token(i).tag().equals("PRON")
        && (lemma.equals("qui") || lemma.equals("que") || lemma.equals("lequel"))) {
      int clause = tree.clause(tree.token(i).head());
      for (int steps = 0; steps < CLIMB && clause >= 0; steps++) {
        if (tree.token(clause).relation().startsWith("acl")) {
          int noun = tree.token(clause).head();
          return noun < 0 ? List.of() : List.of(noun);
        }
        int head = tree.token(clause).head();
        clause = head < 0 ? -1 : head;
      }
      return List.of();
    }
    return tree.conjuncts(i);
  }

  /** "X, dont la mort a été annoncée": the noun whose it is; empty without such a clause. */
  static List<Integer> ofDont(Tree tree, int noun) {
    int start = noun - 1;
    while (start > 0 && (tree.token(start).tag().equals("ADJ") || isArticle(tree, start))) {
      start--;
    }
    if (start < 1 || start == noun - 1 || !tree.lemma(start).equals("dont")) {
      return List.of();
    }
    int clause = tree.clause(noun);
    for (int steps = 0; steps < CLIMB && clause >= 0; steps++) {
      int head = tree.token(clause).head();
      if (tree.token(clause).relation().startsWith("acl")) {
        return head >= 0 && head < start && tree.isNominal(head) ? List.of(head) : List.of();
      }
      clause = head;
    }
    return List.of();
  }

  private static boolean isArticle(Tree tree, int i) {
    return tree.token(i).tag().equals("DET") && tree.lemma(i).equals("le");
  }
}
