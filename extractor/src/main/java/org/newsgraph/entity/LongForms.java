package org.newsgraph.entity;

import java.util.Optional;
import java.util.regex.Pattern;
import org.newsgraph.mention.Mention;
import org.newsgraph.mention.MentionKind;
import org.newsgraph.mention.MentionType;

/**
 * The words before an acronym in brackets whose initials it is are its full name, also where the
 * name finder missed them: "l'Institut national de la statistique et des études économiques
 * (Insee)".
 *
 * <p>After Schwartz and Hearst, A Simple Algorithm for Identifying Abbreviation Definitions in
 * Biomedical Text, 2003; stricter, since every letter must begin a word.
 */
final class LongForms implements Sieve {

  private static final Pattern ACRONYM =
      Pattern.compile("[A-ZÉ]{3,9}|[A-ZÉ][A-ZÉa-zé]*[A-ZÉ][A-ZÉa-zé]*|[A-ZÉ][a-zé]{3,7}");

  /** Words without a letter of their own in the acronym, beyond one for each letter. */
  private static final int SLACK = 5;

  @Override
  public void apply(Scene scene) {
    for (Line line : scene.lines()) {
      for (int i = 2; i + 2 < line.size(); i++) {
        if (line.form(i).equals("(")
            && line.form(i + 2).equals(")")
            && ACRONYM.matcher(line.form(i + 1)).matches()
            && line.word(i + 1).length() > 2) {
          expand(scene, line, i);
        }
      }
    }
  }

  private static void expand(Scene scene, Line line, int bracket) {
    Reference acronym = line.nameAt(bracket + 1);
    if (acronym != null && acronym.mention().type() != MentionType.ORGANIZATION) {
      return;
    }
    String letters = line.word(bracket + 1);
    int first = begin(line, bracket - 1, letters);
    if (first < 0 || !Character.isUpperCase(line.form(first).charAt(0))) {
      return;
    }
    Reference around = line.nameAt(first);
    boolean whole = around != null && around.first() == first && around.last() == bracket - 1;
    if (whole || around != null && around.first() < first) {
      return;
    }
    Draft draft =
        Optional.ofNullable(acronym)
            .flatMap(scene::owner)
            .or(() -> Optional.ofNullable(around).flatMap(scene::owner))
            .orElseGet(scene::create);
    if (acronym == null) {
      scene.add(line, bracket + 1, bracket + 1, name(line, bracket + 1, bracket + 1), draft);
    }
    scene.add(line, first, bracket - 1, name(line, first, bracket - 1), draft);
  }

  private static Mention name(Line line, int first, int last) {
    return new Mention(line.span(first, last), MentionType.ORGANIZATION, MentionKind.NAME, 0.8);
  }

  /** Index of the first word of the full name that ends with token {@code last}; -1 if none. */
  private static int begin(Line line, int last, String letters) {
    int words = Math.min(letters.length() + SLACK, 2 * letters.length());
    int i = last;
    int letter = letters.length() - 1;
    for (int n = 0; n < words && i >= 0 && !line.isPunctuation(i); n++, i--) {
      if (line.word(i).charAt(0) == letters.charAt(letter)) {
        letter--;
        if (letter < 0) {
          return i;
        }
      }
    }
    return -1;
  }
}
