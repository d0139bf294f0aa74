package org.newsgraph.event;

import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.WordGroups;

/**
 * Small closed groups of words that rules against false accusations ask for, from {@code
 * deed-groups.tsv}; the others are in {@link WordGroup}.
 */
enum DeedGroup {
  /** Words that look to what is still to come: "d'ici lundi", "quand il aura voté". */
  AHEAD,
  /** Prepositions before whom a deed is aimed at: "contre". */
  AIMED_AT,
  /** Forms of "faillir", which a parse takes for an auxiliary: "a failli tuer". */
  ALMOST,
  /** Words before "que" after which a lone "ne" denies nothing: "avant qu'il ne parte". */
  BEFORE_NE,
  /** Verbs by which somebody says that he did something, without admitting it: "affirmer". */
  BOAST,
  /** Nouns for courts and commissions that name what they do: "les assises". */
  BODY,
  /** Nouns for what a body writes or says: "le rapport de la commission d'enquête". */
  BODY_WORD,
  /** Verbs for what is done with the dead, whose own killing came before: "inhumer". */
  BURIAL,
  /** Verbs whose past tells that the act came about: "a permis d'arrêter X". */
  ENABLING,
  /** Nouns for what a court makes somebody pay. */
  FINE,
  /** Prepositions of a time that lasts: "depuis son arrestation". */
  LASTING,
  /** Words that deny together with "ne". */
  NOT,
  /** Nouns of offices and units that bear the name of what they do: "juge d'instruction". */
  OFFICE,
  /** Adverbs by which numbers are dealt out one by one. */
  RESPECTIVELY,
  /** Nouns for what a state does to others: "les frappes de la Russie". */
  STRIKE,
  /** The same that also tell what befalls it: "l'attaque de la Russie". */
  STRIKE_OR_HIT,
  /** Verbs of a state that something befalls: "la France a connu un attentat". */
  SUFFERING,
  /** Words beside the days that say when: "hier soir", "lundi dernier". */
  TIME_WORD;

  private static final WordGroups FRENCH = WordGroups.read(DeedGroup.class, "fr/deed-groups.tsv");

  private final String key = LexiconFile.nameOf(this);

  /** True if {@code word}, a lemma or a form in lower case, belongs to the group. */
  boolean has(String word) {
    return FRENCH.words(key).contains(word);
  }
}
