package org.newsgraph.event;

import java.util.Locale;
import java.util.Optional;

/**
 * Reads numbers that stand alone for people named before, by what the verb says became of them:
 * "six personnes sont mortes et huit ont été blessées", "deux d'entre eux étaient morts".
 */
final class BareNumbers {

  /** Words from the auxiliary to the word for what became of them: "ont été légèrement blessés". */
  private static final int REACH = 5;

  private final CountedNouns nouns;

  BareNumbers(CountedNouns nouns) {
    this.nouns = nouns;
  }

  /**
   * What became of the counted, as in {@code counted-nouns.tsv}; empty if the number counts nobody
   * or nothing of the kind is said of them.
   *
   * @param number index of its first token
   * @param after index of the token behind it
   * @param goesOn true if people were counted before in the sentence
   */
  Optional<String> become(Tree tree, int number, int after, boolean goesOn) {
    int verb = after;
    while (verb < tree.size() && WordGroup.OF_THEM.has(form(tree, verb))) {
      verb++;
    }
    boolean several = verb > after || goesOn && opensClause(tree, number);
    if (!several || verb >= tree.size() || !tree.token(verb).tag().equals("AUX")) {
      return Optional.empty();
    }
    for (int i = verb + 1; i < Math.min(tree.size(), verb + REACH + 1); i++) {
      String tag = tree.token(i).tag();
      if (tag.equals("PUNCT") || tag.equals("ADP")) {
        break;
      }
      Optional<String> what = nouns.become(tree, i);
      if (what.isPresent()) {
        return what;
      }
    }
    return Optional.empty();
  }

  /** "et huit ont", ", huit ont": the number is the subject, not "à 8 h ont". */
  private static boolean opensClause(Tree tree, int number) {
    String before = number > 0 ? tree.token(number - 1).tag() : "PUNCT";
    return before.equals("CCONJ") || before.equals("PUNCT");
  }

  private static String form(Tree tree, int i) {
    return tree.token(i).form().toLowerCase(Locale.FRENCH);
  }
}
