package org.newsgraph.mention;

/** How the text refers to an entity. */
public enum MentionKind {
  /** "Joe Biden", "CNN". */
  NAME,
  /** "le président américain", "l'agence de presse". */
  DESCRIPTION,
  /** "il", "celui-ci". */
  PRONOUN
}
