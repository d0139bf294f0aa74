package org.newsgraph.event;

import java.util.List;

/**
 * Whom an infinitive is said of where that is not the subject of the verb above it: "il accuse
 * l'armée d'avoir tiré".
 */
final class InfinitiveControl {

  private final VerbTraits traits;
  private final Complements complements;

  InfinitiveControl(VerbTraits traits, Complements complements) {
    this.traits = traits;
    this.complements = complements;
  }

  /**
   * Who is meant by an infinitive below {@code verb}, which is not its subject; empty if unsaid.
   */
  List<Integer> of(Tree tree, int verb) {
    if (traits.isControlledByDative(tree.lemma(verb))) {
      int dative = tree.child(verb, "iobj");
      return dative >= 0 ? Antecedent.of(tree, dative) : complements.of(tree, verb, "à");
    }
    int object = tree.child(verb, "obj");
    if (object >= 0) {
      return Antecedent.of(tree, object);
    }
    // "les rebelles que X accuse d'être armés": the pronoun taken for a conjunction.
    int head = tree.token(verb).head();
    boolean relative = tree.token(verb).relation().startsWith("acl") && head >= 0 && head < verb;
    return relative && tree.isNominal(head) ? tree.conjuncts(head) : List.of();
  }

  /** "X accuse l'armée d'avoir tiré": the object, though the parse hangs the infinitive on it. */
  boolean isControlling(Tree tree, int noun) {
    int verb = tree.token(noun).head();
    return verb >= 0
        && tree.sentence().is(noun, "obj")
        && traits.isControlledByOther(tree.lemma(verb))
        && !traits.isControlledByDative(tree.lemma(verb))
        && !traits.belongsToSomebody(tree.lemma(noun));
  }
}
