package org.newsgraph.event;

import java.util.List;

/**
 * Subjects and objects of verbs, with passives, relative clauses, participles, coordination and
 * controlled infinitives undone.
 */
final class Grammar {

  private final Complements complements;
  private final Voice voice;
  private final SurfaceSubject subjects;

  Grammar(Prepositions prepositions) {
    VerbTraits traits = new VerbTraits();
    voice = new Voice(traits);
    complements = new Complements(prepositions);
    subjects = new SurfaceSubject(prepositions, traits, voice, complements);
  }

  /** See {@link Voice#isPassive}. */
  boolean isPassive(Tree tree, int verb) {
    return voice.isPassive(tree, verb);
  }

  /** Head tokens of who does what {@code verb} says; empty if not said. */
  List<Integer> subject(Tree tree, int verb) {
    return isPassive(tree, verb) ? by(tree, verb) : surfaceSubject(tree, verb);
  }

  /** Head tokens of what undergoes what {@code verb} says; empty if not said. */
  List<Integer> object(Tree tree, int verb) {
    return isPassive(tree, verb) ? surfaceSubject(tree, verb) : DirectObject.of(tree, verb);
  }

  /** Head tokens of the agents of a passive; empty if not said. */
  List<Integer> by(Tree tree, int verb) {
    return dependents(tree, verb, "par");
  }

  /** See {@link Complements#of}. */
  List<Integer> dependents(Tree tree, int i, String preposition) {
    return complements.of(tree, i, preposition);
  }

  /** See {@link Antecedent#ofDont}. */
  List<Integer> whose(Tree tree, int noun) {
    return Antecedent.ofDont(tree, noun);
  }

  /** See {@link SurfaceSubject#of}. */
  List<Integer> surfaceSubject(Tree tree, int verb) {
    return subjects.of(tree, verb);
  }
}
