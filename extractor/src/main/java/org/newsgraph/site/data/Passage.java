package org.newsgraph.site.data;

/**
 * Words with their sentence around them.
 *
 * @param before of the sentence, empty if the words begin it or its sentence is not known
 * @param words themselves
 * @param after of the sentence, likewise
 */
public record Passage(String before, String words, String after) {

  /** A sentence of a thousand letters is enough to see what is meant. */
  private static final int MAX_SIDE = 600;

  /** Words alone. */
  public static Passage of(String words) {
    return new Passage("", words, "");
  }

  /**
   * Words in their sentence.
   *
   * @param sentence its text
   * @param sentenceBegin where it begins in the article, in code points
   * @param begin where the words begin, likewise
   */
  public static Passage of(String words, int begin, String sentence, int sentenceBegin) {
    int length = sentence.codePointCount(0, sentence.length());
    int from = begin - sentenceBegin;
    int to = from + words.codePointCount(0, words.length());
    if (from < 0 || to > length) {
      return of(words);
    }
    String before = sentence.substring(0, sentence.offsetByCodePoints(0, from));
    String after = sentence.substring(sentence.offsetByCodePoints(0, to));
    return new Passage(end(before), words, start(after));
  }

  private static String end(String text) {
    return text.length() <= MAX_SIDE ? text : "…" + text.substring(text.length() - MAX_SIDE);
  }

  private static String start(String text) {
    return text.length() <= MAX_SIDE ? text : text.substring(0, MAX_SIDE) + "…";
  }

  /** The whole in plain text. */
  public String sentence() {
    return before + words + after;
  }
}
