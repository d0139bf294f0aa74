package org.newsgraph.event;

import java.util.List;

/**
 * The subject of a verb, whatever its voice: its own, that of the verb that it is joined to or
 * depends on, or a name before it that the parse has torn off.
 */
final class SurfaceSubject {

  /** How far up a chain of clauses a missing subject is looked for. */
  private static final int CLIMB = 4;

  private final Prepositions prepositions;
  private final VerbTraits traits;
  private final Voice voice;
  private final Complements complements;
  private final InfinitiveControl control;

  SurfaceSubject(
      Prepositions prepositions, VerbTraits traits, Voice voice, Complements complements) {
    this.prepositions = prepositions;
    this.traits = traits;
    this.voice = voice;
    this.complements = complements;
    control = new InfinitiveControl(traits, complements);
  }

  /** Head tokens of the subject of {@code verb}; empty if none. */
  List<Integer> of(Tree tree, int verb) {
    return of(tree, verb, CLIMB);
  }

  private List<Integer> of(Tree tree, int verb, int climb) {
    boolean open = !Voice.isFinite(tree, verb);
    boolean infinitive = Voice.isInfinitive(tree, verb);
    int own = ownSubject(tree, verb);
    boolean sure =
        own >= 0
            && own < verb
            && prepositions.of(tree, own).isEmpty()
            && SubjectBefore.agrees(tree, verb, own);
    List<Integer> before = open || sure ? List.of() : SubjectBefore.of(tree, verb);
    if (!before.isEmpty()) {
      return before;
    }
    if (own >= 0 && !DirectObject.isSeemingSubject(tree, verb, own)) {
      return Antecedent.of(tree, own);
    }
    int head = tree.token(verb).head();
    if (head < 0 || climb == 0) {
      return open ? List.of() : strayName(tree, verb);
    }
    String relation = tree.token(verb).relation();
    if (!open && relation.startsWith("acl") && isSubjectBefore(tree, head, verb)) {
      // "l'état-major aurait proposé": a finite verb without relative pronoun modifies no noun.
      return tree.conjuncts(head);
    }
    if (relation.startsWith("acl") || relation.equals("amod")) {
      if (tree.isNominal(head) && open && isGerund(tree, verb)) {
        // "X gêne Y en annonçant sa candidature": X announces it, though the parse hangs it on Y.
        int clause = tree.clause(head);
        return clause != head && clause != verb ? of(tree, clause, climb - 1) : List.of();
      }
      if (tree.isNominal(head) && open) {
        boolean whom = infinitive && control.isControlling(tree, head);
        return infinitive && !whom ? ofNoun(tree, head, climb - 1) : List.of(head);
      }
      return tree.isVerb(head) ? of(tree, head, climb - 1) : List.of();
    }
    boolean joined =
        relation.equals("conj") || !open && head < verb && SubjectBefore.isJoined(tree, verb);
    if (joined && tree.isVerb(head)) {
      return of(tree, head, climb - 1);
    }
    boolean clause =
        tree.isSubordinate(verb)
            || relation.startsWith("obl")
            || infinitive && relation.startsWith("parataxis");
    if (open && clause) {
      if (infinitive
          && traits.isControlledByOther(tree.lemma(head))
          && !voice.isPassive(tree, head)) {
        return control.of(tree, head);
      }
      return of(tree, head, climb - 1);
    }
    return open ? List.of() : strayName(tree, verb);
  }

  /**
   * Of several subjects by the parse the one nearest before the verb: "Arrêté hier, X a été jugé".
   */
  private static int ownSubject(Tree tree, int verb) {
    int found = tree.child(verb, "nsubj");
    for (int c : tree.children(verb)) {
      if (c < verb && c > found && tree.sentence().is(c, "nsubj")) {
        found = c;
      }
    }
    return found;
  }

  /**
   * True if {@code noun} stands before the finite {@code verb} and no relative pronoun between ties
   * the verb to it, so that it can only be the subject.
   */
  private boolean isSubjectBefore(Tree tree, int noun, int verb) {
    boolean nominal = tree.isNominal(noun) && noun < verb && prepositions.of(tree, noun).isEmpty();
    return nominal
        && !isObjectBefore(tree, noun)
        && tree.children(verb).stream().noneMatch(c -> WordGroup.RELATIVE.has(tree.lemma(c)))
        && noRelativeBetween(tree, noun, verb);
  }

  /** "L'homme accusé d'avoir tué X a été libéré": X stands right behind her own verb. */
  private static boolean isObjectBefore(Tree tree, int noun) {
    int verb = tree.token(noun).head();
    return tree.sentence().is(noun, "obj")
        && verb == noun - 1
        && tree.isVerb(verb)
        && !tree.token(verb).tag().equals("AUX");
  }

  private static boolean noRelativeBetween(Tree tree, int noun, int verb) {
    for (int i = noun + 1; i < verb; i++) {
      if (WordGroup.RELATIVE.has(tree.lemma(i))) {
        return false;
      }
    }
    return true;
  }

  /** A name before the finite verb that the parse ties to it in some other way; empty if none. */
  private List<Integer> strayName(Tree tree, int verb) {
    for (int c : tree.children(verb)) {
      if (c < verb
          && tree.token(c).tag().equals("PROPN")
          && !tree.token(c).relation().startsWith("flat")
          && !tree.token(c).relation().equals("conj")
          && prepositions.of(tree, c).isEmpty()) {
        return tree.conjuncts(c);
      }
    }
    return List.of();
  }

  private static boolean isGerund(Tree tree, int verb) {
    return verb > 0
        && tree.isParticiple(verb)
        && !tree.isPastParticiple(verb)
        && tree.lemma(verb - 1).equals("en");
  }

  /** Who does what an infinitive after {@code noun} says: "l'intention de X de partir". */
  private List<Integer> ofNoun(Tree tree, int noun, int climb) {
    if (!traits.belongsToSomebody(tree.lemma(noun))) {
      return List.of();
    }
    List<Integer> by = complements.of(tree, noun, "par");
    if (!by.isEmpty()) {
      return by;
    }
    if (tree.child(noun, "nsubj") >= 0) {
      // "Le pays est sur le point de quitter l'organisation".
      return of(tree, noun, climb);
    }
    List<Integer> owners =
        complements.of(tree, noun, "de").stream().filter(i -> !tree.isVerb(i)).toList();
    int head = tree.token(noun).head();
    if (!owners.isEmpty() || head < 0 || !tree.isVerb(head)) {
      return owners;
    }
    return of(tree, head, climb);
  }
}
