package org.newsgraph.time;

/** Where the verb that governs a time expression places it, seen from the article's date. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  /** No verb was found. */
  UNKNOWN
}
