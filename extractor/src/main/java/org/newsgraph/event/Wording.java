package org.newsgraph.event;

import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.Wordings;

/** Turns of phrase that a rule of this room asks for, from {@code wordings.tsv}. */
enum Wording {
  /** Stands between the two bounds of a range: "2,3 à 2,6 milliards". */
  BETWEEN_BOUNDS,
  /** Points back at what was said: who denies it denies the whole of it. */
  SAID_BEFORE;

  private static final Wordings FRENCH = Wordings.read(Wording.class, "fr/wordings.tsv");

  private final String key = LexiconFile.nameOf(this);

  /** True if all of {@code words} are such a turn of phrase. */
  boolean matches(CharSequence words) {
    return FRENCH.in(key, words).matches();
  }
}
