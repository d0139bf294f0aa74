package org.newsgraph.claim;

/**
 * A verb with its auxiliaries, clitics and the adverbs between them: "n'a pas encore confirmé".
 *
 * @param first first token
 * @param verb the full verb
 * @param finite the token that carries mood and tense, -1 if the group has none
 * @param voice active or passive
 * @param clitic object clitic ("l'a démenti"), -1 if none
 * @param pronoun inverted subject pronoun ("a-t-elle précisé"), -1 if none
 * @param reflexive true if "se" stands in the group
 * @param negated true if "ne" stands in the group
 */
record VerbGroup(
    int first,
    int verb,
    int finite,
    Voice voice,
    int clitic,
    int pronoun,
    boolean reflexive,
    boolean negated) {

  enum Voice {
    ACTIVE,
    PASSIVE,
    /** A past participle without auxiliary: "annoncée par". */
    REDUCED
  }

  /** The group of the full verb at token {@code verb}. */
  static VerbGroup at(Syntax s, int verb) {
    int first = verb;
    int finite = s.finite(verb) ? verb : -1;
    boolean be = false;
    boolean auxiliary = false;
    boolean participle = s.pastParticiple(verb);
    for (int i = verb - 1; i >= 0 && verb - i < 10; i--) {
      boolean aux = participle && isAuxiliary(s, i) && belongs(s, i, verb);
      if (aux) {
        be |= s.lemma(i).equals("être");
        auxiliary = true;
        finite = s.finite(i) ? i : finite;
        first = i;
      } else if (s.clitic(i)) {
        if (i < first - 1 && !auxiliary && !participle) {
          break;
        }
        first = i;
      } else if (!participle || auxiliary && finite >= 0 && !s.invertedPronoun(i)) {
        break;
      } else if (!between(s, i)) {
        break;
      }
    }
    int clitic = -1;
    int pronoun = -1;
    boolean reflexive = false;
    boolean negated = false;
    for (int i = first; i < verb; i++) {
      reflexive |= s.any(i, WordGroup.REFLEXIVE);
      negated |= s.any(i, WordGroup.NE);
      clitic = s.clitic(i) && s.any(i, WordGroup.THE) ? i : clitic;
      pronoun = s.invertedPronoun(i) ? i : pronoun;
    }
    pronoun = s.invertedPronoun(verb + 1) ? verb + 1 : pronoun;
    if (participle && auxiliary) {
      finite = finite == verb ? -1 : finite;
    }
    int shared = participle && !auxiliary ? sharedAuxiliary(s, first, verb) : -1;
    Voice voice = Voice.ACTIVE;
    if (shared >= 0) {
      finite = shared;
    } else if (participle && auxiliary) {
      voice = be && !reflexive ? Voice.PASSIVE : Voice.ACTIVE;
    } else if (participle && (finite < 0 || s.is(verb, "acl"))) {
      voice = Voice.REDUCED;
      finite = -1;
    }
    return new VerbGroup(first, verb, finite, voice, clitic, pronoun, reflexive, negated);
  }

  // "a confirmé … et annoncé …": the second participle shares the auxiliary of the first
  private static int sharedAuxiliary(Syntax s, int first, int verb) {
    int i = first - 1;
    while (i > 0 && s.tagged(i, "ADV")) {
      i--;
    }
    if (i <= 0 || !s.any(i, WordGroup.JOINING)) {
      return -1;
    }
    for (int j = i - 1; j >= 0; j--) {
      if (s.pastParticiple(j) && s.tagged(j, "VERB")) {
        int k = j - 1;
        while (k > 0 && (s.tagged(k, "ADV") || s.quoteMark(k))) {
          k--;
        }
        if (s.any(verb + 1, WordGroup.THAT) && s.lemma(k).equals("avoir") && s.infinitive(k)) {
          // "a nié avoir menti et assuré que": what was denied is no verb of saying
          continue;
        }
        return k >= 0 && s.lemma(k).equals("avoir") && s.finite(k) ? k : -1;
      }
      if (s.finite(j) && !isAuxiliary(s, j)) {
        return -1;
      }
    }
    return -1;
  }

  /** Last token of the group, the inverted pronoun included. */
  int last() {
    return Math.max(verb, pronoun);
  }

  /** True if the verb is past: a compound tense, the imperfect or the simple past. */
  boolean past(Syntax s) {
    if (finite < 0) {
      return governorPast(s);
    }
    String tense = s.token(finite).morphology().tense();
    boolean been = false;
    for (int i = finite + 1; i < verb; i++) {
      been |= s.form(i).equals("été");
    }
    return finite != verb && (voice == Voice.ACTIVE || been)
        || tense.equals("Imp")
        || tense.equals("Past");
  }

  // "a tenu à souligner que", "a refusé, ajoutant que": the tense of the finite verb before
  private boolean governorPast(Syntax s) {
    for (int i = first - 1; i >= 0; i--) {
      if (s.finite(i) && !s.quoted(i)) {
        int full = i;
        while (s.tagged(full, "AUX") && full + 1 < first && s.pastParticiple(full + 1)) {
          full++;
        }
        return VerbGroup.at(s, full).past(s);
      }
    }
    return false;
  }

  boolean conditional(Syntax s) {
    if (finite < 0 && s.infinitive(verb)) {
      // "aurait appelé afin de prêter allégeance"
      int i = first - 1;
      while (i >= 0 && (!s.finite(i) || s.quoted(i))) {
        i--;
      }
      return i >= 0 && s.conditional(i);
    }
    return finite >= 0 && s.conditional(finite);
  }

  private static boolean isAuxiliary(Syntax s, int i) {
    return s.verb(i)
        && (s.lemma(i).equals("avoir") || s.lemma(i).equals("être") || s.form(i).equals("été"));
  }

  private static boolean belongs(Syntax s, int auxiliary, int verb) {
    for (int i = auxiliary + 1; i < verb; i++) {
      if (s.verb(i) && !isAuxiliary(s, i) && !s.is(auxiliary, "aux")) {
        return false;
      }
    }
    // "a, quant à lui, dénoncé", "avait, dans un communiqué, déclaré"
    boolean inserted = s.comma(auxiliary + 1) && s.comma(verb - 1);
    return s.head(auxiliary) == verb || verb - auxiliary <= 4 || inserted;
  }

  // "a « fermement » démenti", "ont par la suite confirmé", "a, jeudi, annoncé"
  private static boolean between(Syntax s, int i) {
    return s.tagged(i, "ADV", "ADP", "DET", "NOUN", "PRON")
        || s.quoteMark(i)
        || s.comma(i)
        || s.invertedPronoun(i);
  }
}
