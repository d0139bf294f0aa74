package org.newsgraph.event;

/**
 * Active or passive, finite or open: what the auxiliaries of a verb say of it, also where the parse
 * has torn them from it.
 */
final class Voice {

  private final VerbTraits traits;

  Voice(VerbTraits traits) {
    this.traits = traits;
  }

  /** True if the surface subject of {@code verb}, or the noun it modifies, undergoes the action. */
  boolean isPassive(Tree tree, int verb) {
    boolean auxiliary = false;
    boolean reflexive = false;
    boolean caused = false;
    boolean be = false;
    for (int c : tree.children(verb)) {
      String relation = tree.token(c).relation();
      boolean aux = relation.startsWith("aux") || tree.token(c).tag().equals("AUX");
      auxiliary |= aux;
      be |= aux && tree.lemma(c).equals("être");
      caused |= relation.equals("aux:caus");
      reflexive |= relation.startsWith("expl") || tree.lemma(c).equals("se");
    }
    if (caused && reflexive) {
      // "X s'est fait battre par Y".
      return true;
    }
    // The auxiliary tells more surely than the relation that a parser gives it: "a écarté".
    if (auxiliary) {
      return be && !reflexive && !traits.takesBe(tree.lemma(verb));
    }
    if (tree.child(verb, "nsubj:pass") >= 0) {
      return !reflexive && tree.isPastParticiple(verb);
    }
    if (!tree.isPastParticiple(verb) || isSplitFromAuxiliary(tree, verb)) {
      return false;
    }
    int lost = lostAuxiliary(tree, verb);
    if (lost >= 0 && tree.lemma(lost).equals("avoir")) {
      return false;
    }
    // "arrêtés et jugés": the second participle shares the passive auxiliary of the first.
    int first = tree.firstConjunct(verb);
    return first == verb || !tree.isVerb(first) || isPassive(tree, first);
  }

  /**
   * The finite auxiliary just before a participle from which the parse has torn it, -1 if none:
   * adverbs and pronouns may lie between, nothing else.
   */
  private static int lostAuxiliary(Tree tree, int verb) {
    if (!tree.isPastParticiple(verb)) {
      return -1;
    }
    int i = verb - 1;
    while (i >= 0 && tree.token(i).tag().equals("ADV")) {
      i--;
    }
    boolean lost =
        i >= 0
            && (tree.token(i).tag().equals("AUX") || tree.isInfinitive(i))
            && tree.token(i).head() != verb
            && !tree.isParticiple(i)
            && (tree.lemma(i).equals("avoir") || tree.lemma(i).equals("être"));
    return lost ? i : -1;
  }

  /** "Caracas n'en a pas moins convoqué X": a parse that takes the auxiliary for a verb. */
  static boolean isSplitFromAuxiliary(Tree tree, int verb) {
    int head = tree.token(verb).head();
    return head >= 0
        && head < verb
        && tree.sentence().is(verb, "xcomp")
        && tree.lemma(head).equals("avoir")
        && tree.child(head, "obj") < 0;
  }

  /** True for "tuer", "avoir tué" and "être tué". */
  static boolean isInfinitive(Tree tree, int verb) {
    return tree.isInfinitive(verb)
        || tree.isParticiple(verb)
            && tree.children(verb).stream()
                .anyMatch(c -> tree.token(c).relation().startsWith("aux") && tree.isInfinitive(c));
  }

  /**
   * True if the verb, or the auxiliary that carries it, is finite: it needs a subject of its own.
   */
  static boolean isFinite(Tree tree, int verb) {
    if (!tree.isInfinitive(verb) && !tree.isParticiple(verb)) {
      return true;
    }
    for (int c : tree.children(verb)) {
      boolean aux = tree.token(c).relation().startsWith("aux") || tree.token(c).tag().equals("AUX");
      if (aux && !tree.isInfinitive(c) && !tree.isParticiple(c)) {
        return true;
      }
    }
    // "la vitre a été brisée" with the first auxiliary taken for a verb.
    int head = tree.token(verb).head();
    return isSplitFromAuxiliary(tree, verb) && isFinite(tree, head)
        || lostAuxiliary(tree, verb) >= 0 && !tree.isInfinitive(lostAuxiliary(tree, verb));
  }
}
