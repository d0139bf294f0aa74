package org.newsgraph.event;

import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.WordGroups;

/** Small closed groups of words that a rule of this room asks for, from {@code word-groups.tsv}. */
enum WordGroup {
  /** The noun of "à bord". */
  ABOARD,
  /** Words between the places of one address: ", dans le". */
  ADDRESS,
  /** Adjectives that look like participles of listed verbs and tell of nothing. */
  ADJECTIVE,
  /** Words around a noun that make it a mere possibility. */
  AGAINST,
  /** Nouns and verbs that set an aim for what stands before them. */
  AIM,
  /** Words between two days on which something happened: "mardi et mercredi". */
  AND_DAY,
  /** Articles behind "à" that leave open whether it was: "procédé à une arrestation". */
  ANY,
  /** Nouns that fit everybody, so that two of them may be one person. */
  ANYBODY,
  /** Words between a time and a second one for the same: ", le". */
  APPOSED,
  /** Participles of who stands at somebody's side, whatever a tagger makes of them. */
  ASSISTED,
  /** Words before "de" that make it a time or place: "lors de l'attaque". */
  AT_THE_TIME,
  /** Nouns for what the news happens in, which no headline tells in short: "la guerre civile". */
  BACKDROP,
  /** Words after a number of votes that stand for the noun: "385 voix pour, deux contre". */
  BALLOT,
  /** Numbers that alone are no count that anybody would note: "des millions". */
  BARE_NUMBER,
  /** Verbs that tie somebody to what befalls him: "faire l'objet de", "être la cible de". */
  BEARING,
  /** Prepositions that make the seat of a body the place: "devant l'Assemblée". */
  BEFORE,
  /** Words that make an infinitive a time: "après avoir tué". */
  BEFORE_OR_AFTER,
  /** The verb of "des policiers appartenant à la brigade". */
  BELONGING,
  /** What stands before a range whose bounds "et" joins: "entre 40 et 50". */
  BETWEEN,
  /** Words for the blasts of which an attack consists. */
  BLAST,
  /** Prepositions that make a time a bound: "avant lundi". */
  BOUND,
  /** Words between a preposition that makes a time a bound and the time: "avant le lundi". */
  BOUND_LINK,
  /** Nouns for a part of a company that can be bought. */
  BRANCH,
  /** Words between a noun and the name that it bears: "un mouvement nommé". */
  CALLED,
  /** Words before what somebody is heard as: "comme témoin", "en qualité de témoin". */
  CAPACITY,
  /** Verbs between a deed and the death that it brought. */
  CAUSE,
  /** Words for a rise or fall and for where it ends: "la baisse", "est passé de 9 à 10 %". */
  CHANGE,
  /** Verbs by which one says of a deed that it is his own: "revendiquer". */
  CLAIMING,
  /** Pronouns that stand before the verb between it and its subject. */
  CLITIC,
  /** Verbs whose subject is what comes about: "qu'une attaque ait eu lieu". */
  COMING_ABOUT,
  /** What stays lodged when it is dropped or turned down. */
  COMPLAINT,
  /** Nouns of people in a happening of which their own deed is not part. */
  CONCERNED,
  /** Verbs that share the day of the contest that is their object: "a perdu l'élection de 2012". */
  CONTEST,
  /** Prepositions in which an article hides. */
  CONTRACTION,
  /** Names of the days of the week. */
  DAY,
  /** Nouns for a stretch of time: "la soirée de jeudi". */
  DAYTIME,
  /** Words behind the number of a day or of an hour: "le 3 mai", "vers 8 heures". */
  DAY_OR_HOUR,
  /** Nouns for an attack that a body can claim. */
  DEED,
  /** Words for being kept by the police or a judge, which follows upon an arrest. */
  DETENTION,
  /** Nouns for who did what stands after them with "de": "l'auteur de l'attentat". */
  DOER,
  /** Prepositions of what is done or undergone at the time of the clause. */
  DURING,
  /** What stands before a time that is over: "après six mois de détention". */
  ELAPSED,
  /** Words between the places of one address by which the second lies around the first. */
  ENCLOSURE,
  /** Nouns for a day that no calendar names: "la veille". */
  EVE,
  /** Words of a superlative. */
  EXTREME,
  /** The noun of "face à". */
  FACING,
  /** The preposition behind it, by its forms. */
  FACING_LINK,
  /** Verbs that say how many victims there are. */
  FINDING,
  /** Words by which an office is held no more: "ancien ministre". */
  FORMER,
  /** Of the nouns for what troops do those that can name an attack; their presence does not. */
  GENERAL,
  /** Verbs that are said of nothing but happenings: "un accident survenu". */
  HAPPENED,
  /** Verbs and nouns for what the police or a judge does to suspects and witnesses alike. */
  HEARING,
  /** Verbs by which a meeting or match is held: "s'est tenue". */
  HELD,
  /** The noun of "avoir lieu". */
  HELD_NOUN,
  /** Nouns for the home or seat of somebody, whom a search of it befalls. */
  HOME,
  /** The word that opens a condition, by lemma and elided form. */
  IF,
  /** Determiners, by lemma, with which a noun takes nothing for granted. */
  INDEFINITE,
  /** Whose board it is: "à son bord". */
  ITS,
  /** Nouns for those who vote for the house of which they are members. */
  LAWMAKER,
  /** What joins the places of an address within one bracket. */
  LISTING,
  /** The word between the last two names of an enumeration. */
  LIST_AND,
  /** Words that open a list of names: "soit", "à savoir". */
  LIST_LEAD,
  /** Prepositions that say nothing but when. */
  MEANTIME,
  /** Modal verbs whose past tells that it came about: "a dû démissionner". */
  MODAL,
  /** Nouns for a month, by which a sentence is counted. */
  MONTH,
  /** Adverbs that tell of one more. */
  MORE,
  /** Words between a noun for people and their names: "identifiés comme étant". */
  NAMING,
  /** "Ne" and its elided forms. */
  NE,
  /** Words before "avant" that make it an about: "peu avant midi". */
  NEARLY,
  /** Words of negation. */
  NEGATION,
  /** Words of negation that stand between an auxiliary and its verb: "n'a pas tué". */
  NEGATOR,
  /** Words that go with those of negation: "pas encore", "pas du tout". */
  NEGATOR_DEGREE,
  /** The determiner that negates, as a lemma. */
  NO,
  /** Words before a governor that negate it: "rien ne prouve que". */
  NOT,
  /** Nouns for how many there are of what stands behind: "le nombre de morts". */
  NUMBER_OF,
  /** Pronouns before the verb for whom it acts on. */
  OBJECT_CLITIC,
  /** Nouns that make a preposition of time: "au cours de", "à l'issue de". */
  OCCASION,
  /** Verbs whose participle tells when what stands before it happened: "un accident survenu". */
  OCCURRING,
  /** Words between a number and its noun: "une dizaine de jeunes". */
  OF,
  /**
   * Forms of "de" and "par" with which a noun stands for what it tells: "l'existence d'une
   * attaque".
   */
  OF_OR_BY,
  /** Words that make a number one of people named before: "deux d'entre eux", "six autres". */
  OF_THEM,
  /** Nouns for some or all of those named behind them: "la majorité des membres". */
  PART,
  /** Signs of salience by which a happening is no part of the news. */
  PAST_SIGN,
  /** Nouns before "de" by which an attack is claimed: "la responsabilité de l'attentat". */
  PATERNITY,
  /** Nouns for what one is sentenced to for years. */
  PENALTY,
  /** Pronouns for people. */
  PERSONAL,
  /** Determiners that say whose something is. */
  POSSESSIVE,
  /** Nouns for what one resigns from. */
  POST,
  /** Words that leave open whether somebody did it. */
  PRESUMED,
  /** Words before an infinitive that only say what something is for. */
  PURPOSE,
  /** Adverbs of quantity that the parse takes for the head of what they count: "plus de". */
  QUANTITY,
  /** Marks that close a quotation. */
  QUOTE,
  /** "Se" and its elided forms. */
  REFLEXIVE,
  /** Verbs of not wanting to do something. */
  REFUSING,
  /** Nouns for people by whose they are: who succeeds, defends or is married to somebody. */
  RELATED,
  /** Relative pronouns. */
  RELATIVE,
  /** Nouns for somebody by whose kin or aide he is: "le frère du ministre". */
  RELATIVES,
  /** Verbs with which one answers what somebody else does: "accepter sa démission". */
  RESPONSE,
  /** Verbs and participles by which somebody says that something will not be: "exclure". */
  RULING_OUT,
  /** Nouns for the city from which a land is governed. */
  SEAT,
  /** Words between that city and the land: ", la capitale de la". */
  SEAT_LINK,
  /** Nouns in which shares and rates are counted beside "%". */
  SHARE,
  /**
   * What stands between a superlative and the time that bounds it: "la plus meurtrière depuis
   * 1945".
   */
  SINCE,
  /** Verbs for what is done to a site, and so done there: "évacuer la gare". */
  SITE_ACT,
  /** Marks and words before the parts that spell out a number: "trois corps, deux femmes et". */
  SPELLED_OUT,
  /** Words that only the telling of a contest holds: "demi-finale", "podium". */
  SPORT,
  /** First words of the names of armies and authorities of a state. */
  STATE_BODY,
  /** Nouns for those who speak for the state or the body of it in which they hold the office. */
  STATE_OFFICE,
  /** Adverbs for what has not ended: "toujours en garde à vue". */
  STILL,
  /** Nouns for streets and squares, which stand without a preposition. */
  STREET,
  /** Nouns for what something comes to in money. */
  SUM,
  /** Nouns by which an article says that somebody is pursued for a deed. */
  SUSPECT,
  /** Verbs that only say of a happening that it happens: "avoir lieu", "se tenir". */
  TAKING_PLACE,
  /** "Que" and its elided forms. */
  THAT,
  /** Verbs for being killed or hurt. */
  TOLL,
  /** Nouns for what carries somebody and those who go along: "le convoi de X". */
  TRAIN,
  /** Words that make two of one: "le double attentat". */
  TWIN,
  /** Units of money and time. */
  UNIT,
  /** Nouns of victims of which "un" is a count. */
  VICTIM,
  /** Prepositions of what a happening is part of. */
  WHILE,
  /** Words before the number of a whole of which the number before is a part. */
  WHOLE,
  /** Nouns for those who are heard without being investigated. */
  WITNESS,
  /** Nouns for a year, by which a sentence is counted. */
  YEAR;

  private static final WordGroups FRENCH = WordGroups.read(WordGroup.class, "fr/word-groups.tsv");

  private final String key = LexiconFile.nameOf(this);

  /** True if {@code word}, a lemma or a form in lower case, belongs to the group. */
  boolean has(String word) {
    return FRENCH.words(key).contains(word);
  }
}
