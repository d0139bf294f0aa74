package org.newsgraph.event;

/**
 * Tells what only an unreal condition names: "si X avait vendu des armes, nous le saurions" says
 * that he did not. "On ignore si X a vendu" and "si X a vendu, il sera jugé" leave it open.
 */
final class Counterfactual {

  private Counterfactual() {}

  /** True if a verb stands in the pluperfect of a clause with "si" that nothing asks about. */
  static boolean is(TriggerMention mention) {
    Tree tree = mention.tree();
    int verb = mention.head();
    boolean asked = tree.sentence().is(verb, "ccomp") || tree.sentence().is(verb, "obj");
    return mention.verbal() && !asked && isPluperfect(tree, verb) && hasIf(tree, verb);
  }

  private static boolean isPluperfect(Tree tree, int verb) {
    return tree.children(verb).stream()
        .filter(c -> tree.token(c).relation().startsWith("aux"))
        .anyMatch(c -> tree.token(c).morphology().tense().equals("Imp"));
  }

  private static boolean hasIf(Tree tree, int verb) {
    return tree.children(verb).stream()
        .filter(c -> c < verb && tree.token(c).relation().equals("mark"))
        .anyMatch(c -> WordGroup.IF.has(tree.lemma(c)));
  }
}
