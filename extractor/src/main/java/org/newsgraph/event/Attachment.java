package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.event.SupportVerbs.Kind;

/** How an event noun hangs on a verb that carries it: "mener un raid", "subir une attaque". */
final class Attachment {

  /**
   * A verb on which a trigger depends.
   *
   * @param verb index of the verb
   * @param asObject true if the trigger is what the verb acts on, passive undone
   */
  record Governor(int verb, boolean asObject) {}

  /** Kinds of verb that may be of another day than the event that they carry. */
  private static final Set<Kind> TOLD_OF = Set.of(Kind.ANNOUNCE, Kind.JUDGE, Kind.NOUN);

  private final SupportVerbs verbs = new SupportVerbs();
  private final PeopleNouns people = new PeopleNouns();
  private final Grammar grammar;
  private final Prepositions prepositions;

  Attachment(Grammar grammar, Prepositions prepositions) {
    this.grammar = grammar;
    this.prepositions = prepositions;
  }

  /** The verbs that have the noun {@code i} as subject or object, participles after it included. */
  List<Governor> governors(Tree tree, int i) {
    List<Governor> found = new ArrayList<>(2);
    int noun = carryingNoun(tree, tree.firstConjunct(i));
    int head = tree.token(noun).head();
    if (head >= 0 && tree.isVerb(head)) {
      String relation = tree.token(noun).relation();
      if (relation.equals("obj") || relation.equals("nsubj:pass")) {
        found.add(new Governor(head, true));
      } else if (relation.equals("nsubj")) {
        found.add(new Governor(head, grammar.isPassive(tree, head)));
      } else if (relation.equals("obl:agent")) {
        found.add(new Governor(head, false));
      } else if (relation.equals("obl:arg") && isPartitive(tree, noun, head)) {
        found.add(new Governor(head, true));
      }
    }
    if (!found.isEmpty() && tree.token(noun).relation().startsWith("nsubj")) {
      found.addAll(sharing(tree, noun, head));
    }
    for (int c : tree.children(i)) {
      if (tree.token(c).relation().startsWith("acl") && tree.isVerb(c)) {
        boolean object = grammar.object(tree, c).contains(i);
        if (object || grammar.subject(tree, c).contains(i)) {
          found.add(new Governor(c, object));
        }
      }
    }
    return found;
  }

  /** "Une enquête a été ouverte et confiée à X": verbs without a subject of their own. */
  private List<Governor> sharing(Tree tree, int noun, int verb) {
    List<Governor> found = new ArrayList<>(2);
    for (int c : tree.children(verb)) {
      boolean own = tree.child(c, "nsubj") >= 0 || tree.child(c, "expl") >= 0;
      boolean joined = tree.token(c).relation().equals("conj") && tree.isVerb(c);
      boolean aside =
          tree.sentence().is(c, "advcl")
              && tree.isPastParticiple(c)
              && tree.child(c, "aux") < 0
              && Inflection.agree(tree, noun, c);
      if (c > verb && !own && (joined || aside)) {
        found.add(new Governor(c, grammar.isPassive(tree, c)));
      }
    }
    return found;
  }

  /** "A livré de l'aide": an object, though it looks like a phrase with "de". */
  private boolean isPartitive(Tree tree, int noun, int verb) {
    int determiner = tree.child(noun, "det");
    return verbs.is(tree.lemma(verb), Kind.CARRY)
        && determiner > 0
        && tree.lemma(determiner).equals("le")
        && tree.token(determiner - 1).form().equals("de");
  }

  /** Of "une enquête" in "l'ouverture d'une enquête" the opening, otherwise {@code i} itself. */
  private int carryingNoun(Tree tree, int i) {
    int head = tree.token(i).head();
    boolean carried =
        head >= 0
            && tree.sentence().is(i, "nmod")
            && verbs.is(tree.lemma(head), Kind.NOUN)
            && !tree.isVerb(head);
    return carried ? tree.firstConjunct(head) : i;
  }

  /**
   * Head tokens of who does the event that noun {@code i} names, by its verb; empty if none.
   *
   * @param deed true if who announces or plans it does not count as doing it
   */
  List<Integer> carrier(Tree tree, int i, boolean deed) {
    List<Integer> found = List.of();
    for (Governor governor : governors(tree, i)) {
      boolean contest = !deed && WordGroup.CONTEST.has(tree.lemma(governor.verb()));
      if (governor.asObject() && (contest || verbs.carries(tree.lemma(governor.verb()), deed))) {
        found = grammar.subject(tree, governor.verb());
      } else if (governor.asObject() && verbs.is(tree.lemma(governor.verb()), Kind.ENTRUST)) {
        found = grammar.dependents(tree, governor.verb(), "à");
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return found;
  }

  /** Head tokens of what the event that noun {@code i} names hits, by its verb; empty if none. */
  List<Integer> target(Tree tree, int i) {
    List<Integer> hit = objectsOf(tree, i, Set.of(Kind.HIT));
    if (!hit.isEmpty()) {
      return hit;
    }
    List<Integer> undergoing = undergoing(tree, i);
    return undergoing.isEmpty() ? aim(tree, i) : undergoing;
  }

  /** Whom the meeting that noun {@code i} names brings together, by its verb; empty if none. */
  List<Integer> gathered(Tree tree, int i) {
    return objectsOf(tree, i, Set.of(Kind.GATHER));
  }

  /** Where the event that noun {@code i} names strikes, by its verb; empty if none. */
  List<Integer> shaken(Tree tree, int i) {
    return objectsOf(tree, i, Set.of(Kind.HIT, Kind.SHAKE));
  }

  private List<Integer> objectsOf(Tree tree, int noun, Set<Kind> of) {
    for (Governor governor : governors(tree, noun)) {
      Optional<Kind> kind = verbs.kind(tree.lemma(governor.verb()));
      if (kind.filter(of::contains).isPresent() && !governor.asObject()) {
        List<Integer> objects = grammar.object(tree, governor.verb());
        if (!objects.isEmpty()) {
          return objects;
        }
      }
    }
    return List.of();
  }

  /** Head tokens of who undergoes the event that noun {@code i} names; empty if none. */
  List<Integer> undergoing(Tree tree, int i) {
    for (Governor governor : governors(tree, i)) {
      if (verbs.is(tree.lemma(governor.verb()), Kind.UNDERGO) && governor.asObject()) {
        return grammar.subject(tree, governor.verb());
      }
      if (verbs.is(tree.lemma(governor.verb()), Kind.BESTOW) && governor.asObject()) {
        return grammar.dependents(tree, governor.verb(), "à");
      }
    }
    return List.of();
  }

  /** "Un raid dans le but de tuer X", "une frappe pour éliminer X": whom the event is aimed at. */
  private List<Integer> aim(Tree tree, int noun) {
    for (int c : tree.children(noun)) {
      boolean open = tree.token(c).relation().startsWith("acl") || tree.sentence().is(c, "advcl");
      int verb = open && tree.isInfinitive(c) ? c : purpose(tree, c);
      if (verb >= 0 && verbs.is(tree.lemma(verb), Kind.HIT)) {
        return grammar.object(tree, verb);
      }
    }
    return List.of();
  }

  /** The infinitive of "dans le but de tuer", "afin de tuer", "visant à tuer", -1 if none. */
  private static int purpose(Tree tree, int word) {
    if (!WordGroup.AIM.has(tree.lemma(word))) {
      return -1;
    }
    return tree.children(word).stream().filter(tree::isInfinitive).findFirst().orElse(-1);
  }

  /** True if {@code i} only completes a noun that carries it: "l'ouverture d'une enquête". */
  boolean isCarriedByNoun(Tree tree, int i) {
    return carryingNoun(tree, i) != i;
  }

  /**
   * True if what the clause of {@code verb} says of time holds for the event noun {@code i} in it
   * too: as its subject or carried by it, but not in "a confirmé mercredi la mort de X".
   */
  boolean sharesTime(Tree tree, int i, int verb) {
    int noun = carryingNoun(tree, tree.firstConjunct(i));
    boolean carried =
        verbs.kind(tree.lemma(verb)).filter(kind -> !TOLD_OF.contains(kind)).isPresent();
    return carried
        || tree.token(noun).head() != verb && !isOfPerson(tree, noun, verb)
        || tree.sentence().is(noun, "nsubj")
        || tree.sentence().is(noun, "nsubj:pass")
        || isMeanwhile(tree, noun, verb);
  }

  /** "Le candidat à l'élection a été agressé jeudi": the day is not that of the election. */
  private boolean isOfPerson(Tree tree, int noun, int verb) {
    int at = noun;
    for (int steps = 0; steps < tree.size() && at >= 0 && at != verb; steps++) {
      if (!tree.sentence().is(at, "nmod")) {
        return false;
      }
      at = tree.firstConjunct(tree.token(at).head());
      if (at >= 0 && (people.has(tree.lemma(at)) || WordGroup.CONCERNED.has(tree.lemma(at)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "A parlé mardi lors d'un sommet", "ont péri jeudi dans un raid", "visé lundi par un tir": the
   * one happened in the other.
   */
  private boolean isMeanwhile(Tree tree, int noun, int verb) {
    String preposition = prepositions.of(tree, noun);
    return WordGroup.WHILE.has(preposition)
        || preposition.equals("par") && grammar.isPassive(tree, verb)
        || (preposition.equals("par") || preposition.equals("dans"))
            && WordGroup.TOLL.has(tree.lemma(verb));
  }

  /** See {@link SupportVerbs#isOwnDeed}. */
  boolean isOwnDeed(String lemma) {
    return verbs.isOwnDeed(lemma);
  }

  /** See {@link SupportVerbs#carries}. */
  boolean carries(String lemma, boolean deed) {
    return verbs.carries(lemma, deed);
  }

  /** See {@link SupportVerbs#isSupport}. */
  boolean isSupport(String lemma) {
    return verbs.isSupport(lemma);
  }
}
