package org.newsgraph.claim;

import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.WordGroups;

/**
 * Small closed classes of verbs that a rule of this room asks for, from {@code verb-classes.tsv}.
 */
enum VerbClass {
  /** Verbs that, negated, tell of what goes on: "ne cesse de répéter". */
  CEASING,
  /** Verbs that report with a number of people: "a compté 20 000 manifestants". */
  COUNTING,
  /** Verbs that hand something over, which may bear a name in quote marks. */
  HANDING,
  /** Verbs with an object and what it is judged to be: "juge cette loi injuste". */
  JUDGING,
  /** Verbs that say nothing of what a claim is about. */
  LIGHT,
  /** Verbs with which one lodges a complaint. */
  LODGING,
  /** Modal verbs. */
  MODAL,
  /** Verbs with which the article itself notes: "on constate que". */
  NARRATING,
  /** Verbs for how a medium came by a document: "un rapport obtenu par". */
  OBTAINING,
  /** Verbs by which a paper speaks its mind instead of relaying: "Le Figaro estime que". */
  OPINION,
  /** Verbs before an infinitive that tell only of its begin, course or end: "a fini par dire". */
  PHASE,
  /** Verbs whose participle calls a thing somebody's: "une loi proposée par". */
  PROPOSING,
  /** Verbs with which one makes a document public, whose words then speak for him. */
  PUBLISHING,
  /** Verbs for how a medium came by a document, as infinitives: "a pu consulter". */
  READING,
  /** Verbs for what one does as much as for what one says: "refusant de présenter son titre". */
  REFUSING,
  /** Verbs whose participle tells what other words were about: "en parlant de ses loisirs". */
  TALKING,
  /**
   * Verbs by which one turns down a thing as well as words: "rejette la réforme", "cette offre".
   */
  TURN_DOWN,
  /** Verbs whose conditional is a wish or a possibility and no hearsay: "elle aimerait". */
  WISH,
  /** Verbs whose past is made with "être". */
  WITH_BE;

  private static final WordGroups FRENCH = WordGroups.read(VerbClass.class, "fr/verb-classes.tsv");

  private final String key = LexiconFile.nameOf(this);

  /** True if the verb with this lemma belongs to the class. */
  boolean has(String lemma) {
    return FRENCH.words(key).contains(lemma);
  }
}
