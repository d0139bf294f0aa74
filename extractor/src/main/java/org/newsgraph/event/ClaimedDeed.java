package org.newsgraph.event;

import java.util.List;

/** Knows which noun that somebody claims names an attack, and whether it is the one told before. */
final class ClaimedDeed {

  private static final List<String> BARE = List.of("det", "nummod", "case", "punct", "cc", "conj");

  private ClaimedDeed() {}

  /**
   * The noun of attack at {@code noun} or, of "la responsabilité de l'attentat", behind it; -1 if
   * what is claimed is no attack: "revendiquer la victoire", "ces actions".
   */
  static int of(Tree tree, int noun) {
    if (WordGroup.DEED.has(tree.lemma(noun))) {
      return noun;
    }
    return tree.children(noun).stream()
        .filter(c -> WordGroup.PATERNITY.has(tree.lemma(noun)))
        .filter(c -> c > noun && tree.sentence().is(c, "nmod"))
        .filter(c -> WordGroup.DEED.has(tree.lemma(c)))
        .findFirst()
        .orElse(-1);
  }

  /** True for "les attaques" and "le double attentat". */
  static boolean isMany(Tree tree, int deed) {
    return tree.token(deed).morphology().number().equals("Plur")
        || tree.children(deed).stream().anyMatch(c -> WordGroup.TWIN.has(tree.lemma(c)));
  }

  /**
   * True for "l'attaque" and "ces attentats" of which nothing more is said than who claims them.
   */
  static boolean pointsBack(Tree tree, int deed) {
    int determiner = tree.child(deed, "det");
    return determiner >= 0
        && (tree.lemma(determiner).equals("le") || tree.lemma(determiner).equals("ce"))
        && tree.children(deed).stream().allMatch(c -> isBare(tree, c));
  }

  private static boolean isBare(Tree tree, int child) {
    return BARE.contains(tree.token(child).relation())
        || WordGroup.TWIN.has(tree.lemma(child))
        || tree.token(child).relation().startsWith("acl")
            && WordGroup.CLAIMING.has(tree.lemma(child));
  }
}
