package org.newsgraph.claim;

import java.util.Optional;

/**
 * Another source with its number behind the first, without a verb of its own: "La CGT a compté 20
 * 000 manifestants, la police 7 500".
 *
 * @param source the other source
 * @param first first token of the number
 * @param last last token of the number
 */
record SecondCount(NounPhrase source, int first, int last) {

  // Words from the verb to the second source.
  private static final int REACH = 12;

  // "la police nationale 7 500"
  private static final int SOURCE = 4;

  /** The second count behind a verb that ends before token {@code from}, empty if none stands. */
  static Optional<SecondCount> behind(Syntax s, Sources sources, int from) {
    boolean counted = false;
    for (int i = from; i < Math.min(s.size(), from + REACH); i++) {
      if (s.verb(i)) {
        return Optional.empty();
      }
      if (counted && (s.comma(i) || s.any(i, "et", "contre"))) {
        return at(s, sources, s.comma(i) && s.any(i + 1, "et", "contre") ? i + 2 : i + 1);
      }
      counted |= s.tagged(i, "NUM");
    }
    return Optional.empty();
  }

  private static Optional<SecondCount> at(Syntax s, Sources sources, int from) {
    int head = -1;
    int i = from;
    for (;
        i < Math.min(s.size(), from + SOURCE) && s.tagged(i, "DET", "NOUN", "PROPN", "ADJ");
        i++) {
      head = head < 0 && s.tagged(i, "NOUN", "PROPN") ? i : head;
    }
    int number = i;
    while (i < s.size() && s.form(i).matches("[0-9.,\\h]*[0-9]")) {
      i++;
    }
    boolean ends = i == s.size() || s.tagged(i, "PUNCT", "CCONJ");
    if (head < 0 || i == number || !ends || sources.voice(s, head) != Voices.Voice.SURE) {
      return Optional.empty();
    }
    return Optional.of(new SecondCount(new NounPhrase(from, head, number - 1), number, i - 1));
  }
}
