package org.newsgraph.mention;

import java.util.Locale;

/** What the name model looks at in a word; {@code fr/name-templates.tsv} combines them. */
enum Attribute {
  /** The form as written. */
  WORD,
  /** The form in lower case without accents. */
  PLAIN,
  LEMMA,
  TAG,
  SHAPE,
  /** Its first two, three and four letters. */
  PREFIX2,
  PREFIX3,
  PREFIX4,
  /** Its last one to four letters. */
  SUFFIX1,
  SUFFIX2,
  SUFFIX3,
  SUFFIX4,
  /** Capitals and place in the sentence: a capital at its beginning says little. */
  CASE,
  /** Word classes in the dictionary, in lower case and as written. */
  CLASSES,
  /** Kind and part of a listed place, person or organisation. */
  PLACE_LIST,
  PERSON_LIST,
  BODY_LIST,
  /**
   * Place in a listed name of several words or of one, and whether it is one of a place or body.
   */
  LISTED,
  /** What the word announces, if it is a cue such as "ministre". */
  CUE,
  /** Cue of the last noun before the run of capitalised words. */
  RUN_CUE,
  /** The two words before and after the run of capitalised words that holds this one. */
  RUN_LEFT,
  RUN_LEFT2,
  RUN_RIGHT,
  RUN_RIGHT2,
  /** The first and last word of the run. */
  RUN_FIRST,
  RUN_LAST,
  /** Length of the run, and place in it. */
  RUN_PLACE,
  /** The particle that ties this run to the one before or after: "Valéry Giscard d'Estaing". */
  LINK,
  /** Lemma of the nearest noun or verb before. */
  NOUN_LEFT,
  /** Brackets, quotes, and the part before the colon of a headline. */
  FRAME,
  /** How the same word is written elsewhere in the article. */
  ELSEWHERE,
  /** What stands before the same word elsewhere in the article. */
  COMPANY,
  /** The first word of the longest run in the article that ends in this word. */
  FULL_NAME,
  /** Place in words that an acronym in brackets stands for, and what their first announces. */
  EXPANSION,
  /** The acronym, if its words are written out somewhere in the article. */
  ACRONYM,
  /** What the noun right before the run announces, with nothing but adjectives between. */
  APPOSED,
  /** What the noun right after the run announces: "Iteka, une association burundaise". */
  EXPLAINED,
  /** First pass: label of this word. */
  SEEN_LABEL,
  /** First pass: what the same word is elsewhere in the article. */
  SEEN_WORD,
  /** First pass: what the same run of words is elsewhere. */
  SEEN_NAME,
  /** First pass: what a longer name that holds this word is elsewhere. */
  SEEN_LONGER,
  /** First pass: the name before and after, if only a comma, bracket or "et" lies between. */
  SEEN_BEFORE,
  SEEN_AFTER;

  static Attribute of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
