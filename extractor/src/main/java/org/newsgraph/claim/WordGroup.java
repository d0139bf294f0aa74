package org.newsgraph.claim;

import java.util.Locale;
import org.newsgraph.lexicon.WordGroups;

/** Small closed groups of words that a rule of this room asks for, from {@code word-groups.tsv}. */
enum WordGroup {
  /** Nouns for a round number: "une dizaine". */
  ABOUT,
  /** "On", before or behind the verb. */
  ANYBODY,
  /** Words before a number: "plus de", "au minimum". */
  APPROXIMATE,
  /** Words behind "cette annonce" that open a circumstance or another phrase. */
  ASIDE,
  /** Pronouns for a speaker named before. */
  BACKWARD,
  /** Verbs whose past is made with "être". */
  BE_VERB,
  /** Words of a preposition that ends in "de" and opens an infinitive: "afin de", "au lieu de". */
  BEFORE_OF,
  /** Words behind an inserted "a-t-il dit" with which other words than his go on. */
  BEHIND_INCISE,
  /**
   * Words that open a circumstance, which is no part of the phrase before: "le ministre dans un
   * communiqué".
   */
  CIRCUMSTANCE,
  /** What a noun phrase does not reach over. */
  CLAUSE_BOUND,
  /** Pronouns before the verb, and "ne". */
  CLITIC,
  /** Words that open the complement of a noun: "l'annonce de", "l'accusation selon". */
  COMPLEMENT,
  /** Nouns for who speaks for a party at law: "son avocat", "sa défense". */
  COUNSEL,
  /** Verbs that report with a number of people: "a compté 20 000 manifestants". */
  COUNTING,
  /** What stands behind a day: "mardi soir", "lundi dernier". */
  DAYTIME,
  /** Words that point back: "cette annonce", "de telles accusations". */
  DEMONSTRATIVE,
  /** What stands before the apostrophe of an elided word. */
  ELIDED,
  /** Nouns that make an adverb with "en": "en effet". */
  EN_ADVERB,
  /** Words of a distance from what an infinitive says: "loin de", "près de". */
  FROM_OF,
  /** Verbs that hand something over, which may bear a name in quote marks. */
  HANDING,
  /** "Il" and "elle", before or behind the verb. */
  HE_OR_SHE,
  /** Functions that, of nothing in particular, are those of a state. */
  HEAD_OF_STATE,
  /** To whom one speaks, not for whom: "au journal", "à l'AFP". */
  HEARER,
  /** Words before a quotation that tie it to their own sentence. */
  HELD,
  /** Subject pronouns behind their verb: "a-t-il dit". */
  INVERTED,
  /** Verbs with an object and what it is judged to be: "juge cette loi injuste". */
  JUDGING,
  /** "Ce dernier", "cette dernière". */
  LATTER,
  /** Verbs that say nothing of what a claim is about. */
  LIGHT_VERB,
  /** Verbs with which one lodges a complaint. */
  LODGING,
  /** Modal verbs. */
  MODAL,
  /** The months. */
  MONTH,
  /** Verbs with which the article itself notes: "on constate que". */
  NARRATING,
  /** Other words for a day or part of it that stand alone: "a annoncé hier". */
  NEAR_DAY,
  /** Words between a preposition and the infinitive that they negate. */
  NEGATED_INFINITIVE,
  /** Words that negate a clause. */
  NEGATION,
  /** Words before a "que" that opens no content: "ce que", "plus … que", "afin que". */
  NO_CLAUSE,
  /** Nouns of norms, which are followed and do not speak: "selon l'article 5". */
  NORM,
  /** Verbs for how a medium came by a document: "un rapport obtenu par". */
  OBTAINING,
  /** Nouns for where or when something is said: "a affirmé dans un communiqué que". */
  OCCASION,
  /** "De" and what it becomes. */
  OF,
  /** Prepositions of what one accuses or warns of. */
  OF_OR_AGAINST,
  /** "On", whoever that may be. */
  ON,
  /** What stands behind "sur" where something was said or put: "sur Twitter", "sur son site". */
  ON_AIR,
  /** Verbs by which a paper speaks its mind instead of relaying: "Le Figaro estime que". */
  OPINION,
  /** Words of "pour sa part", "quant à lui". */
  OWN,
  /** Words of "pour sa part", "de son côté", "quant à lui". */
  OWN_PART,
  /** Words before a month: "fin mai". */
  PART_OF_MONTH,
  /** Nouns for a longer time: "cette semaine". */
  PERIOD,
  /** Verbs before an infinitive that tell only of its begin, course or end: "a fini par dire". */
  PHASE,
  /** "De" without an article, and its elided form. */
  PLAIN_OF,
  /** Determiners of a plural. */
  PLURAL_DETERMINER,
  /** Forms that are both the present and the participle: "écrit l'hebdomadaire". */
  PRESENT_OR_PAST,
  /** Adjectives that leave open whether it is so. */
  PRESUMED,
  /** Verbs with which one makes a document public, whose words then speak for him. */
  PUBLISHING,
  /** Question words that open a content themselves: "a expliqué pourquoi". */
  QUESTION,
  /** Relative pronouns, subject or not. */
  RELATIVE,
  /** Relative pronouns behind a preposition: "rumeurs selon lesquelles". */
  RELATIVE_AFTER,
  /** Relative pronouns that may be a subject. */
  RELATIVE_SUBJECT,
  /** Pronouns of those who talk to each other. */
  SELF,
  /** Determiners of several people. */
  SEVERAL,
  /** Words that open an aside on a source: "X, cité par Y". */
  SOURCE_ASIDE,
  /** Pronouns that stand for a speaker: "elle", "celui-ci". */
  SPEAKER_PRONOUN,
  /** Words for when something is said, besides days and months. */
  SPEECH_TIME,
  /** Pronouns behind a preposition: "selon lui". */
  STRESSED_PRONOUN,
  /** Nouns for a part of a period: "en début de soirée". */
  STRETCH,
  /** Conjunctions of a clause that stands before its main clause. */
  SUBORDINATOR,
  /** "Que" and its elided form. */
  THAT,
  /** Demonstrative determiners. */
  THIS,
  /** Nouns that stand between a verb and its auxiliary: "a cette fois été rejetée". */
  TIME_NOUN,
  /** Nouns of time behind a number, which no verb reports: "a annoncé deux ans plus tard". */
  TIME_UNIT,
  /** Words with which a sentence turns to something else: "tandis que", "avant de". */
  TURN,
  /**
   * Verbs by which one turns down a thing as well as words: "rejette la réforme", "cette offre".
   */
  TURN_DOWN,
  /** The days of the week. */
  WEEKDAY,
  /** Prepositions of to whom and where something is said: "à la presse, dans un communiqué". */
  WHERE_SAID,
  /** What stands behind a period: "la semaine dernière". */
  WHICH_PERIOD,
  /** Determiners that say whose somebody is: "son avocat". */
  WHOSE,
  /** Verbs whose conditional is a wish or a possibility and no hearsay: "elle aimerait". */
  WISH;

  private static final WordGroups FRENCH = WordGroups.read(WordGroup.class, "fr/word-groups.tsv");

  private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** True if {@code word}, a lemma or a form in lower case, belongs to the group. */
  boolean has(String word) {
    return FRENCH.words(key).contains(word);
  }
}
