package org.newsgraph.claim;

import java.util.List;

/**
 * Words that stand one behind the other, as data files give them.
 *
 * @param words as the tokenizer splits them, in lower case with straight apostrophes
 */
record Phrase(List<String> words) {

  Phrase {
    words = List.copyOf(words);
  }

  /** The phrase of a row such as "contrairement à" or "c'est faux". */
  static Phrase of(String row) {
    return new Phrase(List.of(row.split(" |(?<=')")));
  }

  /** True if it begins at token {@code i}. */
  boolean at(Syntax s, int i) {
    for (int j = 0; j < words.size(); j++) {
      if (!s.form(i + j).equals(words.get(j))) {
        return false;
      }
    }
    return true;
  }
}
