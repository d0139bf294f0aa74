package org.newsgraph.claim;

/** Which form of a verb a token is, where the tags of a tagger and the word itself disagree. */
final class VerbForms {

  private final Syntax s;

  VerbForms(Syntax s) {
    this.s = s;
  }

  /** True for a verb or an auxiliary. */
  boolean verb(int i) {
    return s.tagged(i, "VERB", "AUX");
  }

  /** True for an infinitive, by the dictionary or by its form. */
  boolean infinitive(int i) {
    boolean form = s.form(i).equals(s.lemma(i)) && Wording.INFINITIVE.matches(s.form(i));
    if (verb(i)) {
      return form || s.token(i).morphology().verbForm().equals("Inf");
    }
    // Taggers take "de ne pas multiplier" for an adjective.
    return form
        && (s.tagged(i, "ADJ") && s.any(i - 1, WordGroup.PLAIN_OF, "pas") || s.any(i - 1, "pas"));
  }

  /** True for "disant". */
  boolean presentParticiple(int i) {
    return verb(i) && s.form(i).endsWith("ant");
  }

  /** True for a past participle by form, whatever stands before it. */
  boolean pastParticiple(int i) {
    if (presentBeforeNoun(i)) {
      return false;
    }
    String form = s.form(i);
    String lemma = s.lemma(i);
    if (!s.tagged(i, "VERB", "AUX", "ADJ") || infinitive(i)) {
      return false;
    }
    if (lemma.endsWith("er") || s.tagged(i, "ADJ")) {
      return Wording.PARTICIPLE_IN_E.matches(form);
    }
    return s.token(i).morphology().verbForm().equals("Part")
        ? !form.endsWith("ant")
        : Wording.PARTICIPLE.matches(form) && !s.token(i).morphology().verbForm().equals("Inf");
  }

  /** True for a verb that has person and tense, also where its form is that of a participle. */
  boolean finite(int i) {
    if (presentBeforeNoun(i)) {
      return true;
    }
    if (!verb(i)
        || infinitive(i)
        || presentParticiple(i)
        || s.any(i - 1, WordGroup.HAVING, "avoir", "être")) {
      return false; // "d'avoir fait assassiner"
    }
    String form = s.token(i).morphology().verbForm();
    return form.equals("Fin")
        || !form.equals("Part")
            && !Wording.PARTICIPLE_IN_E.matches(s.form(i))
            && !s.form(i).equals("été");
  }

  // "…, écrit l'hebdomadaire": the present, though the form is also the participle
  private boolean presentBeforeNoun(int i) {
    return s.any(i, WordGroup.PRESENT_OR_PAST)
        && s.tagged(i, "VERB")
        && (i == 0 || s.tagged(i - 1, "PUNCT", "NOUN", "PROPN", "PRON"))
        && (s.tagged(i + 1, "DET", "PROPN", "SCONJ") || s.any(i + 1, WordGroup.THAT, ":"));
  }

  /** True if the token is in the conditional, by its dictionary form or its ending. */
  boolean conditional(int i) {
    if (!verb(i)) {
      return false;
    }
    String mood = s.token(i).morphology().mood();
    return mood.equals("Cnd")
        || mood.isEmpty()
            && Wording.CONDITIONAL.matches(s.form(i))
            && !Wording.IN_R.matches(s.lemma(i));
  }
}
