package org.newsgraph.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where in its article a mention stands.
 *
 * @param before how many sentences of the body stand before its own
 * @param fifth in which fifth of the article's sentences its own stands, from 1 to 5
 * @param single true if its sentence has no other mention
 * @param quoted true in quoted words
 * @param titled indices in the cast of the entities that the headline names
 * @param titleWord true if the headline has the same verb or noun
 * @param seen how often the article had the same verb or noun before
 * @param below true if a word that the trigger lexicon knows governs it
 * @param further true if only the learned weights speak for it, see {@link FurtherWords}
 * @param told true in what somebody is said to have said
 * @param length how many tokens the article has
 * @param published the day of the article, empty if unknown
 */
record Standing(
    int before,
    int fifth,
    boolean single,
    boolean quoted,
    Set<Integer> titled,
    boolean titleWord,
    int seen,
    boolean below,
    boolean further,
    boolean told,
    int length,
    Optional<LocalDate> published) {

  /** Sentences of the body that count one by one. */
  private static final int SENTENCES = 9;

  private static final int OFTEN = 2;

  /** Tokens of a text that is too short to be an article: who gives it wants what it tells. */
  private static final int BRIEF = 64;

  /** True for what the lexicon knows in a text that is too short to be an article. */
  boolean isBrief() {
    return !further && length < BRIEF;
  }

  /** What it says of whether the mention is newsworthy, see {@link Salience}; never empty. */
  List<String> signs() {
    List<String> signs = new ArrayList<>();
    signs.add("sentence-" + Math.min(before, SENTENCES));
    signs.add("seen-" + Math.min(seen, OFTEN));
    // Of a short article a reader lists nearly everything.
    signs.add("length-" + (Integer.SIZE - Integer.numberOfLeadingZeros(length)));
    if (titleWord) {
      signs.add("title-word");
    }
    if (below) {
      signs.add("under-happening");
    }
    if (further) {
      signs.add("further");
    }
    if (told) {
      signs.add("told");
    }
    return signs;
  }
}
