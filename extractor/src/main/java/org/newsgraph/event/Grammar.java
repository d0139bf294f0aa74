package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Subjects and objects of verbs, with passives, relative clauses, participles, coordination and
 * controlled infinitives undone.
 */
final class Grammar {

  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "accuser",
          "obliger",
          "forcer",
          "contraindre",
          "empêcher",
          "soupçonner",
          "autoriser",
          "appeler",
          "charger",
          "inviter",
          "laisser",
          "faire",
          "voir",
          "suspecter",
          "aider");

  private static final Set<String> BE_VERBS =
      Set.of(
          "aller",
          "arriver",
          "décéder",
          "descendre",
          "devenir",
          "entrer",
          "intervenir",
          "monter",
          "mourir",
          "naître",
          "partir",
          "parvenir",
          "passer",
          "rentrer",
          "rester",
          "retourner",
          "revenir",
          "sortir",
          "survenir",
          "tomber",
          "venir");

  /** How far up a chain of clauses a missing subject is looked for. */
  private static final int CLIMB = 4;

  private final Prepositions prepositions;

  Grammar(Prepositions prepositions) {
    this.prepositions = prepositions;
  }

  /** True if the surface subject of {@code verb}, or the noun it modifies, undergoes the action. */
  boolean isPassive(Tree tree, int verb) {
    boolean auxiliary = false;
    boolean reflexive = false;
    boolean be = false;
    for (int c : tree.children(verb)) {
      String relation = tree.token(c).relation();
      boolean aux = relation.startsWith("aux") || tree.token(c).tag().equals("AUX");
      auxiliary |= aux;
      be |= aux && tree.lemma(c).equals("être");
      reflexive |= relation.startsWith("expl") || tree.lemma(c).equals("se");
    }
    // The auxiliary tells more surely than the relation that a parser gives it: "a écarté".
    if (auxiliary) {
      return be && !reflexive && !BE_VERBS.contains(tree.lemma(verb));
    }
    if (tree.child(verb, "nsubj:pass") >= 0) {
      return !reflexive && tree.isPastParticiple(verb);
    }
    if (!tree.isPastParticiple(verb)) {
      return false;
    }
    // "arrêtés et jugés": the second participle shares the passive auxiliary of the first.
    int first = tree.firstConjunct(verb);
    return first == verb || !tree.isVerb(first) || isPassive(tree, first);
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
      if (relation.equals("obj") || relation.equals("expl:comp") && found.isEmpty()) {
        found.addAll(antecedents(tree, c));
      }
    }
    return found;
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
      boolean agent = preposition.equals("par") && relation.equals("obl:agent");
      if (agent || phrase && prepositions.of(tree, c).equals(preposition)) {
        found.addAll(tree.conjuncts(c));
      }
    }
    return found;
  }

  /** Head tokens of the subject, whatever the voice; empty if none. */
  List<Integer> surfaceSubject(Tree tree, int verb) {
    return surfaceSubject(tree, verb, CLIMB);
  }

  private List<Integer> surfaceSubject(Tree tree, int verb, int climb) {
    int own = tree.child(verb, "nsubj");
    if (own >= 0) {
      return antecedents(tree, own);
    }
    int head = tree.token(verb).head();
    if (head < 0 || climb == 0) {
      return List.of();
    }
    String relation = tree.token(verb).relation();
    if (relation.startsWith("acl") || relation.equals("amod")) {
      return tree.isNominal(head) && !tree.isInfinitive(verb) && !isFinite(tree, verb)
          ? List.of(head)
          : tree.isVerb(head) ? surfaceSubject(tree, head, climb - 1) : List.of();
    }
    if (relation.equals("conj") && tree.isVerb(head)) {
      return surfaceSubject(tree, head, climb - 1);
    }
    boolean open = !isFinite(tree, verb);
    boolean clause = tree.isSubordinate(verb) || relation.startsWith("obl");
    if (open && clause) {
      int object = tree.child(head, "obj");
      if (object >= 0 && tree.isInfinitive(verb) && OBJECT_CONTROL.contains(tree.lemma(head))) {
        return antecedents(tree, object);
      }
      return surfaceSubject(tree, head, climb - 1);
    }
    return List.of();
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

  /**
   * True if the verb, or the auxiliary that carries it, is finite: it needs a subject of its own.
   */
  static boolean isFinite(Tree tree, int verb) {
    if (!tree.isInfinitive(verb) && !tree.isParticiple(verb)) {
      return true;
    }
    for (int c : tree.children(verb)) {
      boolean aux = tree.token(c).relation().startsWith("aux") || tree.token(c).tag().equals("AUX");
      if (aux && !tree.isInfinitive(c) && !tree.isParticiple(c)) {
        return true;
      }
    }
    return false;
  }
}
