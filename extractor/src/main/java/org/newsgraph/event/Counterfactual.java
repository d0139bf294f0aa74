package org.newsgraph.event;

import java.util.stream.IntStream;

/**
 * Tells what only an unreal condition names: "si X avait vendu des armes, nous le saurions" says
 * that he did not, "sans la police, X aurait tué" and "X aurait tué s'il avait pu" likewise. "On
 * ignore si X a vendu" and "si X a vendu, il sera jugé" leave it open.
 */
final class Counterfactual {

  /** Words between "si" and the auxiliary, and between that and its participle. */
  private static final int NEAR = 4;

  private Counterfactual() {}

  /**
   * True if a verb stands in the pluperfect of a clause with "si" that nothing asks about, or in
   * the past conditional beside such a clause or behind "sans" with an article.
   */
  static boolean is(TriggerMention mention) {
    Tree tree = mention.tree();
    int verb = mention.head();
    boolean asked = tree.sentence().is(verb, "ccomp") || tree.sentence().is(verb, "obj");
    boolean condition = !asked && isPluperfect(tree, verb) && hasIf(tree, verb);
    return mention.verbal()
        && (condition || isPastConditional(tree, verb) && (isWithout(tree) || hasUnreal(tree)));
  }

  private static boolean isPluperfect(Tree tree, int verb) {
    return tree.children(verb).stream()
        .filter(c -> tree.token(c).relation().startsWith("aux"))
        .anyMatch(c -> tree.token(c).morphology().tense().equals("Imp"));
  }

  private static boolean isPastConditional(Tree tree, int verb) {
    return tree.isPastParticiple(verb)
        && tree.children(verb).stream()
            .filter(c -> tree.token(c).relation().startsWith("aux"))
            .anyMatch(c -> tree.token(c).morphology().mood().equals("Cnd"));
  }

  private static boolean hasIf(Tree tree, int verb) {
    return tree.children(verb).stream()
        .filter(c -> c < verb && tree.token(c).relation().equals("mark"))
        .anyMatch(c -> WordGroup.IF.has(tree.lemma(c)));
  }

  /** "Sans l'intervention de la police, …"; "sans emploi" says how somebody lives. */
  private static boolean isWithout(Tree tree) {
    return tree.size() > 1 && tree.lemma(0).equals("sans") && tree.token(1).tag().equals("DET");
  }

  /** True if a clause with "si" stands in the pluperfect, by the order of the words. */
  private static boolean hasUnreal(Tree tree) {
    return IntStream.range(0, tree.size())
        .filter(i -> tree.token(i).tag().equals("SCONJ") && WordGroup.IF.has(tree.lemma(i)))
        .flatMap(i -> IntStream.range(i + 1, Math.min(tree.size(), i + 1 + NEAR)))
        .filter(i -> tree.isVerb(i) && tree.token(i).morphology().tense().equals("Imp"))
        .filter(i -> tree.lemma(i).equals("avoir") || tree.lemma(i).equals("être"))
        .flatMap(i -> IntStream.range(i + 1, Math.min(tree.size(), i + 1 + NEAR)))
        .anyMatch(tree::isPastParticiple);
  }
}
