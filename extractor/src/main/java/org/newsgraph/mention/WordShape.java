package org.newsgraph.mention;

import java.text.Normalizer;
import java.util.Locale;

/** How a word looks: its letters without case and accents, or its case without its letters. */
public final class WordShape {

  private WordShape() {}

  /** {@code word} in lower case without accents, with plain apostrophes and single blanks. */
  public static String plain(String word) {
    String lower = word.toLowerCase(Locale.FRENCH);
    boolean ascii = true;
    for (int i = 0; i < lower.length() && ascii; i++) {
      ascii = lower.charAt(i) < 128 && lower.charAt(i) >= ' ';
    }
    if (ascii) {
      return lower;
    }
    StringBuilder plain = new StringBuilder(lower.length());
    String split = Normalizer.normalize(lower, Normalizer.Form.NFD);
    for (int i = 0; i < split.length(); i++) {
      char c = split.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
          plain.append(' ');
        }
      } else if (c == '’') {
        plain.append('\'');
      } else if (c == '\u2010' || c == '\u2011') {
        plain.append('-');
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /**
   * The case of the letters: {@code X} and {@code x} for letters, {@code d} for digits, other signs
   * as they are. A run of two or more of a kind is written twice for capitals, once otherwise:
   * "Paris" is {@code Xx}, "ONU" {@code XX}, "al-Bab" {@code x-Xx}.
   */
  public static String of(String word) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? 'd' : c == '’' ? '\'' : c;
      int length = shape.length();
      boolean repeats = length > 0 && shape.charAt(length - 1) == kind;
      boolean third = repeats && length > 1 && shape.charAt(length - 2) == kind;
      if (!repeats || kind == 'X' && !third) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  /** True if {@code word} begins with a capital, after "l'" or "al-" too ("al-Bab"). */
  public static boolean isCapitalised(String word) {
    if (word.isEmpty()) {
      return false;
    }
    if (Character.isUpperCase(word.charAt(0))) {
      return true;
    }
    int hyphen = word.indexOf('-');
    return hyphen > 0
        && hyphen <= 3
        && hyphen + 1 < word.length()
        && Character.isUpperCase(word.charAt(hyphen + 1));
  }
}
