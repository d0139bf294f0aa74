package org.newsgraph.claim;

import java.util.regex.Matcher;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.Wordings;

/** Turns of phrase that a rule of this room asks for, from {@code wordings.tsv}. */
enum Wording {
  /** A denial as a noun. */
  A_DENIAL,
  /** Anybody. */
  ANY,
  /** What stands between a noun and the name that is apposed to it. */
  APPOSED,
  /** The article of a source without a name, with a word at most before its noun. */
  BEFORE_HEAD,
  /** A noun with its article right before a name; the noun is the first group. */
  BODY,
  /** Ties a function to its body: "porte-parole du gouvernement". */
  BODY_OF,
  /** Calls something by a noun, which is the first group. */
  CALLED,
  /** What one denies is a charge, whoever made it. */
  CHARGE,
  /** Holds a preposition, so that the name behind it is not the one before it. */
  COMPLEMENT,
  /** Endings of the conditional. */
  CONDITIONAL,
  /** A content that contradicts what somebody is said to have said. */
  CONTRADICTED,
  /** Begins as a phrase for somebody known. */
  DEFINITE,
  /** A content that denies. */
  DENIAL,
  /** Says outright what is false. */
  FALSE_THAT,
  /** One or several women. */
  FEMININE,
  /** Says that an office is held no longer. */
  FORMER,
  /** A content that is but a pronoun for the words before. */
  HOLLOW,
  /** Infinitives whose imperfect looks like a conditional. */
  IN_R,
  /** Endings of infinitives. */
  INFINITIVE,
  /** Names words said before and what they are: who criticises them so denies them. */
  LABELLED,
  /** Determiners, numbers and adjectives before a noun that do not change who speaks. */
  LEADING,
  /**
   * Says of others that something never was; somebody without a name who says so denies nothing
   * himself.
   */
  NEVER_OF_OTHERS,
  /** Of a party: its leaders speak as politicians. */
  OF_PARTY,
  /** Endings of the past participles of other verbs. */
  PARTICIPLE,
  /** Endings of the past participles of verbs in -er. */
  PARTICIPLE_IN_E,
  /** Several people. */
  PLURAL,
  /** Somebody's own. */
  POSSESSED,
  /** A content that is but a pronoun, or says but whether what was said is true. */
  PRONOUN,
  /** Some of those whom the text knows. */
  SOME_OF,
  /** Begins as a phrase for those who belong to somebody. */
  SOMEBODYS,
  /** Whom one heads or serves is then a state. */
  STATE_HEAD,
  /** A content whose subject is what was said before. */
  THAT,
  /** Points back at one named before. */
  THIS_ONE,
  /** The title of a lawyer between a description and the name. */
  TITLED,
  /** The relative that makes the sentence before its object. */
  WHICH,
  /** A name with its article. */
  WITH_ARTICLE;

  private static final Wordings FRENCH = Wordings.read(Wording.class, "fr/wordings.tsv");

  private final String key = LexiconFile.nameOf(this);

  /** True if all of {@code words} are such a turn of phrase. */
  boolean matches(CharSequence words) {
    return in(words).matches();
  }

  /** True if {@code words} begin with such a turn of phrase. */
  boolean begins(CharSequence words) {
    return in(words).lookingAt();
  }

  /** Length of such a turn of phrase at the beginning of {@code words}, 0 if they have none. */
  int beginning(CharSequence words) {
    Matcher matcher = in(words);
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  /** Matches this turn of phrase against {@code words}, for its groups. */
  Matcher in(CharSequence words) {
    return FRENCH.in(key, words);
  }
}
