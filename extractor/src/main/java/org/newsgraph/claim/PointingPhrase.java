package org.newsgraph.claim;

import java.util.Locale;

/**
 * A noun phrase that points back at words said before: "cette information", "ces accusations
 * infondées". What follows tells when, where and to whom it was answered. Thread-safe.
 */
final class PointingPhrase {

  private final SayingNouns nouns = new SayingNouns();

  /**
   * End, exclusive, of such a phrase that begins at token {@code start}.
   *
   * @return {@link Integer#MAX_VALUE} if none begins there
   */
  int end(Syntax s, int start) {
    int noun = start + 1;
    while (s.tagged(noun, "ADJ", "NUM")) {
      noun++;
    }
    boolean points =
        s.any(start, WordGroup.THIS) || s.any(start, WordGroup.THE) && s.any(noun, WordGroup.NEWS);
    if (!points || nouns.acts(s.lemma(noun).toLowerCase(Locale.ROOT)).isEmpty()) {
      return Integer.MAX_VALUE;
    }
    int next = noun + 1;
    while (s.tagged(next, "ADJ") && !s.tagged(next + 1, "NOUN")) {
      next++;
    }
    boolean aside =
        s.any(next, WordGroup.ASIDE) || s.any(next, "hier") || s.any(next, WordGroup.WEEKDAY);
    return aside ? next : Integer.MAX_VALUE;
  }
}
