package org.newsgraph.time;

import java.util.List;
import org.newsgraph.text.Span;

/**
 * A word, number or mark as time expressions count them.
 *
 * @param span its place in the article's text
 * @param form the word in lower case, straight apostrophe included where one follows ("d'")
 * @param capital true if the word begins with a capital letter
 * @param number its value if it is written in digits, -1 otherwise
 * @param tag part of speech of the token that holds it, empty if none does
 * @param grouped true if the digits are grouped or have decimals ("2 000", "3,5"): never a year
 */
record Word(Span span, String form, boolean capital, String tag, int number, boolean grouped) {

  boolean isDigits() {
    return number >= 0 && !grouped;
  }

  boolean isLetters() {
    return Character.isLetter(form.charAt(0));
  }

  /** True if {@code words} have an {@code i}-th word and it is {@code form}. */
  static boolean isForm(List<Word> words, int i, String form) {
    return i >= 0 && i < words.size() && words.get(i).form().equals(form);
  }
}
