package org.newsgraph.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form under which spellings of one name meet: "l'État islamique", "Etat islamique" and "ÉTAT
 * ISLAMIQUE" are all "etat islamique".
 */
public final class NormalForm {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}&+.]+|\\.(?=\\s|$)");
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:(?:l|d|le|la|les|un|une|du|des|the) )+(?=.)");

  private NormalForm() {}

  /**
   * Lower case, without accents and leading articles; every other character than letters and digits
   * is one space.
   *
   * @return the normal form; empty if {@code name} has neither letter nor digit
   */
  public static String of(String name) {
    return ARTICLE.matcher(keepingArticle(name)).replaceFirst("");
  }

  /** As {@link #of}, also where that is empty, but "Le Monde" stays "le monde". */
  public static String keepingArticle(String name) {
    String plain = isAscii(name) ? name : decomposed(name);
    return NO_LETTER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  private static String decomposed(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
    // Ligatures have no canonical decomposition.
    return MARKS
        .matcher(decomposed)
        .replaceAll("")
        .replace("œ", "oe")
        .replace("Œ", "oe")
        .replace("æ", "ae")
        .replace("ı", "i")
        .replace("ł", "l")
        .replace("ø", "o");
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
