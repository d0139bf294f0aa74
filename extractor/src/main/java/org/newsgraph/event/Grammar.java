package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;

/**
 * Subjects and objects of verbs, with passives, relative clauses, participles, coordination and
 * controlled infinitives undone.
 */
final class Grammar {

  /** How far up a chain of clauses a missing subject is looked for. */
  private static final int CLIMB = 4;

  private final Prepositions prepositions;
  private final VerbTraits traits = new VerbTraits();
  private final Voice voice = new Voice(traits);

  Grammar(Prepositions prepositions) {
    this.prepositions = prepositions;
  }

  /** See {@link Voice#isPassive}. */
  boolean isPassive(Tree tree, int verb) {
    return voice.isPassive(tree, verb);
  }

  /** Head tokens of who does what {@code verb} says; empty if not said. */
  List<Integer> subject(Tree tree, int verb) {
    return isPassive(tree, verb) ? by(tree, verb) : surfaceSubject(tree, verb, CLIMB);
  }

  /** Head tokens of what undergoes what {@code verb} says; empty if not said. */
  List<Integer> object(Tree tree, int verb) {
    if (isPassive(tree, verb)) {
      return surfaceSubject(tree, verb, CLIMB);
    }
    List<Integer> found = new ArrayList<>();
    for (int c : tree.children(verb)) {
      String relation = tree.token(c).relation();
      if (relation.equals("obj") && WordGroup.DAY.has(tree.lemma(c))) {
        found.addAll(behindDay(tree, c));
      } else if (relation.equals("obj") || relation.equals("expl:comp") && found.isEmpty()) {
        found.addAll(antecedents(tree, c));
      } else if (relation.equals("nsubj") && found.isEmpty() && isObject(tree, verb, c)) {
        found.addAll(tree.conjuncts(c));
      }
    }
    return found;
  }

  /** "A élu mardi X": the object that the parse hangs on the day before it; empty if none. */
  private static List<Integer> behindDay(Tree tree, int day) {
    for (int c : tree.children(day)) {
      String relation = tree.token(c).relation();
      boolean bare = relation.equals("appos") || relation.equals("nmod");
      if (c > day && bare && tree.isNominal(c) && tree.child(c, "case") < 0) {
        return tree.conjuncts(c);
      }
    }
    return List.of();
  }

  /**
   * True for a "subject" that can only be an object: after "avoir saisi" or "a agressé" stands whom
   * it befalls, unless a relative pronoun before turns the order ("l'homme qu'a arrêté la police").
   */
  private static boolean isObject(Tree tree, int verb, int subject) {
    if (subject < verb || tree.child(verb, "obj") >= 0 || !tree.isNominal(subject)) {
      return false;
    }
    boolean have =
        Voice.isSplitFromAuxiliary(tree, verb)
            || tree.children(verb).stream()
                .anyMatch(c -> tree.lemma(c).equals("avoir") && tree.token(c).tag().equals("AUX"));
    boolean be = tree.children(verb).stream().anyMatch(c -> tree.lemma(c).equals("être"));
    boolean turned = tree.children(verb).stream().anyMatch(c -> isRelative(tree, c));
    return (have || tree.isInfinitive(verb)) && !be && !turned;
  }

  private static boolean isRelative(Tree tree, int i) {
    return WordGroup.RELATIVE.has(tree.lemma(i));
  }

  /** Head tokens of the agents of a passive. */
  List<Integer> by(Tree tree, int verb) {
    return dependents(tree, verb, "par");
  }

  /** Head tokens of the phrases with {@code preposition} that hang on {@code i}. */
  List<Integer> dependents(Tree tree, int i, String preposition) {
    List<Integer> found = new ArrayList<>();
    for (int c : tree.children(i)) {
      String relation = tree.token(c).relation();
      boolean phrase =
          relation.startsWith("obl") || relation.startsWith("nmod") || relation.equals("iobj");
      if (phrase && prepositions.of(tree, c).equals(preposition)) {
        found.addAll(tree.conjuncts(c));
      } else if (tree.token(c).tag().equals("ADV") && tree.lemma(c).equals(preposition)) {
        // "auprès de X": an adverb on which the parse hangs the person.
        found.addAll(dependents(tree, c, "de"));
      }
    }
    return found;
  }

  /** "X, dont la mort a été annoncée": the noun whose it is; empty without such a clause. */
  List<Integer> whose(Tree tree, int noun) {
    int start = noun - 1;
    while (start > 0 && (tree.token(start).tag().equals("ADJ") || isArticle(tree, start))) {
      start--;
    }
    if (start < 1 || start == noun - 1 || !tree.lemma(start).equals("dont")) {
      return List.of();
    }
    int clause = tree.clause(noun);
    for (int steps = 0; steps < CLIMB && clause >= 0; steps++) {
      int head = tree.token(clause).head();
      if (tree.token(clause).relation().startsWith("acl")) {
        return head >= 0 && head < start && tree.isNominal(head) ? List.of(head) : List.of();
      }
      clause = head;
    }
    return List.of();
  }

  private static boolean isArticle(Tree tree, int i) {
    return tree.token(i).tag().equals("DET") && tree.lemma(i).equals("le");
  }

  /** Head tokens of the subject, whatever the voice; empty if none. */
  List<Integer> surfaceSubject(Tree tree, int verb) {
    return surfaceSubject(tree, verb, CLIMB);
  }

  private List<Integer> surfaceSubject(Tree tree, int verb, int climb) {
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
    if (own >= 0 && !isObject(tree, verb, own)) {
      return antecedents(tree, own);
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
        return clause != head && clause != verb
            ? surfaceSubject(tree, clause, climb - 1)
            : List.of();
      }
      if (tree.isNominal(head) && open) {
        boolean whom = infinitive && isControlling(tree, head);
        return infinitive && !whom ? ofNoun(tree, head, climb - 1) : List.of(head);
      }
      return tree.isVerb(head) ? surfaceSubject(tree, head, climb - 1) : List.of();
    }
    boolean joined =
        relation.equals("conj") || !open && head < verb && SubjectBefore.isJoined(tree, verb);
    if (joined && tree.isVerb(head)) {
      return surfaceSubject(tree, head, climb - 1);
    }
    boolean clause =
        tree.isSubordinate(verb)
            || relation.startsWith("obl")
            || infinitive && relation.startsWith("parataxis");
    if (open && clause) {
      if (infinitive && traits.isControlledByOther(tree.lemma(head)) && !isPassive(tree, head)) {
        return controller(tree, head);
      }
      return surfaceSubject(tree, head, climb - 1);
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
        && tree.children(verb).stream().noneMatch(c -> WordGroup.RELATIVE.has(tree.lemma(c)))
        && noRelativeBetween(tree, noun, verb);
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

  /**
   * Who is meant by an infinitive below {@code verb}, which is not its subject; empty if unsaid.
   */
  private List<Integer> controller(Tree tree, int verb) {
    if (traits.isControlledByDative(tree.lemma(verb))) {
      int dative = tree.child(verb, "iobj");
      return dative >= 0 ? antecedents(tree, dative) : dependents(tree, verb, "à");
    }
    int object = tree.child(verb, "obj");
    if (object >= 0) {
      return antecedents(tree, object);
    }
    // "les rebelles que X accuse d'être armés": the pronoun taken for a conjunction.
    int head = tree.token(verb).head();
    boolean relative = tree.token(verb).relation().startsWith("acl") && head >= 0 && head < verb;
    return relative && tree.isNominal(head) ? tree.conjuncts(head) : List.of();
  }

  private static boolean isGerund(Tree tree, int verb) {
    return verb > 0
        && tree.isParticiple(verb)
        && !tree.isPastParticiple(verb)
        && tree.lemma(verb - 1).equals("en");
  }

  /** "X accuse l'armée d'avoir tiré": the object, though the parse hangs the infinitive on it. */
  private boolean isControlling(Tree tree, int noun) {
    int verb = tree.token(noun).head();
    return verb >= 0
        && tree.sentence().is(noun, "obj")
        && traits.isControlledByOther(tree.lemma(verb))
        && !traits.isControlledByDative(tree.lemma(verb))
        && !traits.belongsToSomebody(tree.lemma(noun));
  }

  /** Who does what an infinitive after {@code noun} says: "l'intention de X de partir". */
  private List<Integer> ofNoun(Tree tree, int noun, int climb) {
    if (!traits.belongsToSomebody(tree.lemma(noun))) {
      return List.of();
    }
    List<Integer> by = dependents(tree, noun, "par");
    if (!by.isEmpty()) {
      return by;
    }
    if (tree.child(noun, "nsubj") >= 0) {
      // "Le pays est sur le point de quitter l'organisation".
      return surfaceSubject(tree, noun, climb);
    }
    List<Integer> owners =
        dependents(tree, noun, "de").stream().filter(i -> !tree.isVerb(i)).toList();
    int head = tree.token(noun).head();
    if (!owners.isEmpty() || head < 0 || !tree.isVerb(head)) {
      return owners;
    }
    return surfaceSubject(tree, head, climb);
  }

  /** {@code i} with its conjuncts; of a relative pronoun the noun that its clause modifies. */
  private List<Integer> antecedents(Tree tree, int i) {
    String lemma = tree.lemma(i);
    if (tree.token(i).tag().equals("PRON")
        && (lemma.equals("qui") || lemma.equals("que") || lemma.equals("lequel"))) {
      int clause = tree.clause(tree.token(i).head());
      for (int steps = 0; steps < CLIMB && clause >= 0; steps++) {
        if (tree.token(clause).relation().startsWith("acl")) {
          int noun = tree.token(clause).head();
          return noun < 0 ? List.of() : List.of(noun);
        }
        int head = tree.token(clause).head();
        clause = head < 0 ? -1 : head;
      }
      return List.of();
    }
    return tree.conjuncts(i);
  }
}
