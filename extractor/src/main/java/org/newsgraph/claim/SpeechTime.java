package org.newsgraph.claim;

/** Words that say when somebody spoke, between the verb and its complements: "jeudi soir". */
final class SpeechTime {

  private static final String WORDS =
      "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|midi|hier|après-midi|ce|"
          + "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";

  private SpeechTime() {}

  /** True for a day, a part of a day or a month. */
  static boolean word(Syntax s, int i) {
    return s.form(i).matches(WORDS);
  }
}
