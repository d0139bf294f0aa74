package org.newsgraph.language;

/**
 * The inflection of a word in Universal Dependencies values; an unknown or ambiguous feature is the
 * empty string.
 *
 * @param gender {@code Masc} or {@code Fem}
 * @param number {@code Sing} or {@code Plur}
 * @param person {@code 1}, {@code 2} or {@code 3}
 * @param verbForm {@code Fin}, {@code Inf}, {@code Part}
 * @param mood {@code Ind}, {@code Cnd}, {@code Sub}, {@code Imp}
 * @param tense {@code Pres}, {@code Past}, {@code Imp}, {@code Fut}
 */
public record Morphology(
    String gender, String number, String person, String verbForm, String mood, String tense) {

  /** The word of which nothing is known. */
  public static final Morphology UNKNOWN = new Morphology("", "", "", "", "", "");
}
