package org.newsgraph.language;

import java.util.regex.Pattern;

/** What a token looks like before words are cut: spaces, addresses, numbers, words, marks. */
final class TokenShape {

  private static final String LETTER = "[\\p{L}\\p{M}\\p{N}_\\u00AD]";
  private static final String HYPHEN = "[-\\u2010\\u2011]";
  private static final String NUMBER_SPACE = "[ \\u00A0\\u2009\\u202F]";

  /**
   * The shapes of a token, the most particular first, with groups {@code space}, {@code plain},
   * {@code address}, {@code number} and {@code word}. Something fits wherever text is left.
   */
  static final Pattern PATTERN =
      Pattern.compile(
          String.join(
              "|",
              "(?<space>[\\s\\u0085\\p{Z}\\u200B\\u2060\\uFEFF]+)",
              "(?<plain>\\p{L}++(?![\\p{M}\\p{N}_\\u00AD.'’&/(@°º\\u2010\\u2011:-]))",
              "[nN][°º]",
              "°[CF](?!" + LETTER + ")",
              "\\+/-",
              "(?<address>(?:https?://|www\\.)[^\\s<>\"«»“”]*[^\\s<>\"«»“”.,;:!?)\\]'’…]",
              "[\\p{L}\\p{N}._+-]{1,64}+@[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++",
              "[\\p{L}\\p{N}-]{1,64}+(?:\\.[\\p{L}\\p{N}-]{1,64}+){0,4}?\\.(?:com|org|net|info|fr|be|ch"
                  + "|ca|eu|uk|de|tv|io)(?![\\p{L}\\p{N}])",
              "[#@]" + LETTER + "+)",
              // "2.700.000", "100 000,5", "23/12/2006", "4-3", "-2,5", then letters: "1er", "14h30"
              "(?<number>(?:(?<![^\\s(\\[«\"])[-+−])?(?:[0-9]{1,3}(?:"
                  + NUMBER_SPACE
                  + "[0-9]{3})++(?![0-9])(?:,[0-9]+)?|[0-9]+(?:[.,:/][0-9]+)*+)(?:"
                  + LETTER
                  + "++)?(?:"
                  + HYPHEN
                  + LETTER
                  + "++)*+)",
              // "J.-C.", "U.R.S.S."
              "\\p{Lu}\\.(?:-?\\p{Lu}\\.)++",
              // No word has more than thirty parts: "l'l'l'l'…" would be read again at each cut.
              "(?<word>"
                  + LETTER
                  + "++(?:(?:"
                  + HYPHEN
                  + "|['’&/])"
                  + LETTER
                  + "++){0,30}+['’]?"
                  // "l'élu(e)", "MESURE(S)"
                  + "(?:(?<=\\p{L}{2})\\((?:e|s|es|x|E|S|ES|X)\\)\\p{L}?)?)",
              "(?<=\\S)" + HYPHEN + "(?:t" + HYPHEN + ")?\\p{L}++",
              "\\.{2,}|\\*{2,}|={2,}|_{2,}|~{2,}|#{2,}|-{2,}|[!?]{2,}",
              // One sign as a reader sees it: an emoji may be several code points.
              "\\X"));

  private TokenShape() {}
}
