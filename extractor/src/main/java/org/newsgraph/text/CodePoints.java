package org.newsgraph.text;

import java.util.Arrays;

/**
 * Converts UTF-16 offsets of one text to offsets in Unicode code points, as NIF and RFC 5147 count.
 *
 * <p>A text without characters beyond the Basic Multilingual Plane costs nothing; otherwise the
 * positions of the surrogate pairs are kept and searched.
 */
public final class CodePoints {

  private final int[] pairs;

  /** Indexes {@code text} once; the converter does not keep the text. */
  public CodePoints(String text) {
    int[] found = new int[8];
    int count = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = ++i;
      }
    }
    pairs = Arrays.copyOf(found, count);
  }

  /** Number of code points before the UTF-16 offset {@code index}. */
  public int at(int index) {
    int before = Arrays.binarySearch(pairs, index);
    // A pair counts as soon as its second half lies before the index.
    return index - (before >= 0 ? before : -before - 1);
  }
}
