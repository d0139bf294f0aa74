package org.newsgraph.claim;

import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.WordGroups;

/** Small closed groups of words that a rule of this room asks for, from {@code word-groups.tsv}. */
enum WordGroup {
  /** Nouns for a round number: "une dizaine". */
  ABOUT,
  /** Words that join one more member: "et", "ou", "ainsi que". */
  ADDING,
  /** Pronouns of those who speak and are spoken to, behind an "on" that is their "we". */
  ADDRESSED,
  /** Words that begin an infinitive behind an insertion: "a assuré, jeudi, être prêt". */
  AFTER_INSERTION,
  /** "Et" and "ou". */
  AND_OR,
  /** "On", before or behind the verb. */
  ANYBODY,
  /** Words before a number: "plus de", "au minimum". */
  APPROXIMATE,
  /** Words behind "cette annonce" that open a circumstance or another phrase. */
  ASIDE,
  /** Prepositions of where somebody speaks: "à la mairie", "chez Renault". */
  AT,
  /** Pronouns for a speaker named before. */
  BACKWARD,
  /** Words before an infinitive that has been carried out: "après avoir dit", "finit par dire". */
  BEFORE_DONE,
  /** Words of a preposition that ends in "de" and opens an infinitive: "afin de", "au lieu de". */
  BEFORE_OF,
  /** Words that open "pour sa part", "de son côté", "à son tour", "quant à lui". */
  BEFORE_OWN,
  /** Words before the participle of one more verb that speaks: "en ajoutant", "puis ajoutant". */
  BEFORE_PARTICIPLE,
  /** Words before a verb of saying that has no subject of its own: "ayant dit", "pour dire". */
  BEFORE_VERB,
  /** Words before a "ce que" that only points at what somebody says: "contrairement à ce que". */
  BEFORE_WHAT,
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
  /** Pronouns for whom one speaks to. */
  DATIVE,
  /** What stands behind a day: "mardi soir", "lundi dernier". */
  DAYTIME,
  /** Adverbs of degree, which show that a participle is a quality: "très commenté". */
  DEGREE,
  /** Words that point back: "cette annonce", "de telles accusations". */
  DEMONSTRATIVE,
  /** Adverbs that belong to a time: "plus tôt dans la journée". */
  EARLY_OR_LATE,
  /** What stands before the apostrophe of an elided word. */
  ELIDED,
  /** Nouns that make an adverb with "en": "en effet". */
  EN_ADVERB,
  /** Adverbs that go on with an example: ", notamment". */
  ESPECIALLY,
  /** Words of a distance from what an infinitive says: "loin de", "près de". */
  FROM_OF,
  /** Words before a gerund: "en disant", "tout en disant". */
  GERUND,
  /** Auxiliaries as participles. */
  HAVING,
  /** Functions that, of nothing in particular, are those of a state. */
  HEAD_OF_STATE,
  /** To whom one speaks, not for whom: "au journal", "à l'AFP". */
  HEARER,
  /** Words before a quotation that tie it to their own sentence. */
  HELD,
  /** "Il" and "elle", before or behind the verb. */
  HE_OR_SHE,
  /** "Si" and its elided forms. */
  IF,
  /** Prepositions before an infinitive or a gerund. */
  INFINITIVE_PREPOSITION,
  /** Subject pronouns behind their verb: "a-t-il dit". */
  INVERTED,
  /** What follows "en" where an example goes on: ", en particulier". */
  IN_PARTICULAR,
  /** Pronouns for a thing, which does not speak. */
  IT,
  /** Words that join two verbs with one auxiliary: "a confirmé puis annoncé". */
  JOINING,
  /** "Ce dernier", "cette dernière". */
  LATTER,
  /** The months. */
  MONTH,
  /** "Ne" and its elided form. */
  NE,
  /** Other words for a day or part of it that stand alone: "a annoncé hier". */
  NEAR_DAY,
  /** Words between a preposition and the infinitive that they negate. */
  NEGATED_INFINITIVE,
  /** Words that negate a clause. */
  NEGATION,
  /** Nouns that with a plain article point back: "l'information a été confirmée". */
  NEWS,
  /** Nouns for what somebody told, besides those of words said. */
  NEWS_TOLD,
  /** Nouns of norms, which are followed and do not speak: "selon l'article 5". */
  NORM,
  /** Words before a "que" that opens no content: "ce que", "plus … que", "afin que". */
  NO_CLAUSE,
  /** Nouns for where or when something is said: "a affirmé dans un communiqué que". */
  OCCASION,
  /** "De" and what it becomes. */
  OF,
  /** What makes an adverb with "d'": "d'ailleurs", "d'abord". */
  OF_ADVERB,
  /** Prepositions of what one accuses or warns of. */
  OF_OR_AGAINST,
  /** "On", whoever that may be. */
  ON,
  /** "Un" and "une". */
  ONE,
  /** What stands behind "sur" where something was said or put: "sur Twitter", "sur son site". */
  ON_AIR,
  /** Words of "pour sa part", "quant à lui". */
  OWN,
  /** Words of "pour sa part", "de son côté", "quant à lui". */
  OWN_PART,
  /** "De" grown together with an article. */
  PARTITIVE,
  /** Words before a month: "fin mai". */
  PART_OF_MONTH,
  /** Nouns for a longer time: "cette semaine". */
  PERIOD,
  /** Words with which even a phrase turns to something else: "sans préciser", "alors que". */
  PHRASE_TURN,
  /** "De" without an article, and its elided form. */
  PLAIN_OF,
  /** Determiners of a plural. */
  PLURAL_DETERMINER,
  /** Forms that are both the present and the participle: "écrit l'hebdomadaire". */
  PRESENT_OR_PAST,
  /** Adjectives that leave open whether it is so. */
  PRESUMED,
  /** Question words that open a content themselves: "a expliqué pourquoi". */
  QUESTION,
  /** "Se" and its elided form. */
  REFLEXIVE,
  /** Relative pronouns, subject or not. */
  RELATIVE,
  /** Relative pronouns behind a preposition: "rumeurs selon lesquelles". */
  RELATIVE_AFTER,
  /** Words that open a relative clause and no content. */
  RELATIVE_ONLY,
  /** Words that open a relative clause or a content. */
  RELATIVE_OR_THAT,
  /** Relative pronouns that may be a subject. */
  RELATIVE_SUBJECT,
  /** Pronouns of those who talk to each other. */
  SELF,
  /** Determiners of several people. */
  SEVERAL,
  /** Articles of the singular: behind a name they open an apposition. */
  SINGULAR_ARTICLE,
  /** Words that open an aside on a source: "X, cité par Y". */
  SOURCE_ASIDE,
  /** Pronouns that stand for a speaker: "elle", "celui-ci". */
  SPEAKER_PRONOUN,
  /** Adverbs between a verb and its "que": "a dit alors que". */
  SPEECH_ADVERB,
  /** Words for when something is said, besides days and months. */
  SPEECH_TIME,
  /** Infinitives behind which the word that decides follows: "être prêt", "rester vigilant". */
  STAYING,
  /** Pronouns behind a preposition: "selon lui". */
  STRESSED_PRONOUN,
  /** Nouns for a part of a period: "en début de soirée". */
  STRETCH,
  /** Conjunctions of a clause that stands before its main clause. */
  SUBORDINATOR,
  /** "Que" and its elided form. */
  THAT,
  /** Adverbs that with "que" open a clause before the main one: "bien que". */
  THAT_ADVERB,
  /** "Le", "la" and "les", article or pronoun. */
  THE,
  /** Personal pronouns before the verb. */
  THEY,
  /** Demonstrative determiners. */
  THIS,
  /** Nouns that stand between a verb and its auxiliary: "a cette fois été rejetée". */
  TIME_NOUN,
  /** Nouns of time behind a number, which no verb reports: "a annoncé deux ans plus tard". */
  TIME_UNIT,
  /** "À", alone or grown together with an article. */
  TO,
  /** Words with which a sentence turns to something else: "tandis que", "avant de". */
  TURN,
  /** Conjunctions with which a sentence goes on to another clause. */
  TURNING,
  /** Words that begin an object and that taggers call a verb, an adverb or a pronoun. */
  UNTAGGED_DETERMINER,
  /** The days of the week. */
  WEEKDAY,
  /** Prepositions of to whom and where something is said: "à la presse, dans un communiqué". */
  WHERE_SAID,
  /** What stands behind a period: "la semaine dernière". */
  WHICH_PERIOD,
  /** Determiners that say whose somebody is: "son avocat". */
  WHOSE;

  private static final WordGroups FRENCH = WordGroups.read(WordGroup.class, "fr/word-groups.tsv");

  private final String key = LexiconFile.nameOf(this);

  /** True if {@code word}, a lemma or a form in lower case, belongs to the group. */
  boolean has(String word) {
    return FRENCH.words(key).contains(word);
  }
}
