package org.newsgraph.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.language.Token;
import org.newsgraph.lexicon.WordGroups;

/** Words and the acronym that stands for them: "Service national de renseignement (SNR)". */
final class Acronyms {

  private static final Set<String> SMALL_WORDS =
      WordGroups.read(Acronyms.class, "fr/word-groups.tsv").words("acronym-gap");

  /** In words, with small ones, and in letters. */
  private static final int LONGEST = 14;

  /** The words from {@code first} to before {@code end}, and the word that stands for them. */
  record Expansion(int first, int end, int acronym) {}

  private Acronyms() {}

  /** The acronyms of a sentence that stand in brackets behind their words, or the other way. */
  static List<Expansion> in(List<Token> tokens) {
    List<Expansion> found = new ArrayList<>();
    for (int i = 1; i + 2 < tokens.size(); i++) {
      if (!tokens.get(i).form().equals("(")) {
        continue;
      }
      String inside = tokens.get(i + 1).form();
      if (isAcronym(inside)) {
        int first = before(tokens, i, letters(inside));
        if (first >= 0) {
          found.add(new Expansion(first, i, i + 1));
        }
      } else if (isAcronym(tokens.get(i - 1).form())) {
        int end = after(tokens, i + 1, letters(tokens.get(i - 1).form()));
        if (end >= 0) {
          found.add(new Expansion(i + 1, end, i - 1));
        }
      }
    }
    return found;
  }

  /** Two letters or more, most of them capitals. */
  static boolean isAcronym(String form) {
    int capitals = 0;
    int small = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isLetter(c)) {
        boolean capital = Character.isUpperCase(c);
        capitals += capital ? 1 : 0;
        small += capital ? 0 : 1;
      }
    }
    boolean most = capitals >= 2 && capitals > small && capitals <= LONGEST;
    return most && Character.isUpperCase(form.charAt(0));
  }

  private static String letters(String word) {
    StringBuilder letters = new StringBuilder();
    String split = Normalizer.normalize(word, Normalizer.Form.NFD);
    for (int i = 0; i < split.length(); i++) {
      if (Character.isLetter(split.charAt(i))) {
        letters.append(split.charAt(i));
      }
    }
    return letters.toString().toLowerCase(Locale.FRENCH);
  }

  /** Where the words begin that end before {@code end} and give the acronym, -1 if none do. */
  private static int before(List<Token> tokens, int end, String acronym) {
    for (int first = end - 2; first >= 0 && first >= end - LONGEST; first--) {
      String form = tokens.get(first).form();
      if (form.equals(",") || form.equals(".") || form.equals(")")) {
        return -1;
      }
      if (initial(form) == acronym.charAt(0) && fits(tokens, first, end, acronym)) {
        return first;
      }
    }
    return -1;
  }

  /** Index of the closing bracket if all words from {@code first} to it give the acronym, or -1. */
  private static int after(List<Token> tokens, int first, String acronym) {
    if (initial(tokens.get(first).form()) != acronym.charAt(0)) {
      return -1;
    }
    for (int end = first + 2; end < tokens.size() && end < first + LONGEST; end++) {
      if (tokens.get(end).form().equals(")")) {
        return fits(tokens, first, end, acronym) ? end : -1;
      }
    }
    return -1;
  }

  private static char initial(String form) {
    String letters = letters(form);
    return letters.isEmpty() ? ' ' : letters.charAt(0);
  }

  /**
   * True if the initials of the words give the acronym; small words may be left out, and a word
   * with hyphens may give several letters.
   */
  private static boolean fits(List<Token> tokens, int first, int end, String acronym) {
    long reached = 1; // bit n: the words so far can give the first n letters
    for (int i = first; i < end && reached != 0; i++) {
      String form = tokens.get(i).form();
      if (letters(form).isEmpty()) {
        continue;
      }
      boolean small = SMALL_WORDS.contains(form.toLowerCase(Locale.FRENCH));
      long next = small ? reached : 0;
      for (int at = 0; at < acronym.length(); at++) {
        int after = (reached >> at & 1) == 0 ? at : after(form, acronym, at);
        if (after > at) {
          next |= 1L << after;
        }
      }
      reached = next;
    }
    return (reached >> acronym.length() & 1) == 1;
  }

  /** How far the acronym goes from letter {@code at} with the parts of one word. */
  private static int after(String form, String acronym, int at) {
    int next = at;
    for (String part : form.split("-")) {
      if (next < acronym.length() && initial(part) == acronym.charAt(next)) {
        next++;
      }
    }
    return next;
  }
}
