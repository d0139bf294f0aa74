package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.text.Span;

/** Finds the words that stand in a slot of a trigger's frame, named or not. */
final class SlotHeads {

  /** Words after a passive among which its agent may stand. */
  private static final int REACH = 10;

  /** Nouns of one measure: "une aide de trois milliards d'euros". */
  private static final int MEASURES = 3;

  /** Prepositions of who takes part: "une rencontre aura lieu entre X et Y". */
  private static final Set<String> TOGETHER = Set.of("entre", "avec", "contre");

  private final Prepositions prepositions;
  private final Grammar grammar;
  private final Attachment attachment;
  private final ObliqueSupport oblique;
  private final Whose whose;

  SlotHeads(Prepositions prepositions, Grammar grammar, Attachment attachment) {
    this.prepositions = prepositions;
    this.grammar = grammar;
    this.attachment = attachment;
    oblique = new ObliqueSupport(grammar, prepositions);
    whose = new Whose(grammar, prepositions, attachment);
  }

  /** Head tokens of what stands in {@code slot}; empty if nothing. */
  List<Integer> of(TriggerMention mention, Slot slot) {
    Tree tree = mention.tree();
    int head = mention.head();
    return switch (slot.name()) {
      case "subj" -> mention.verbal() ? subject(mention) : List.of();
      case "obj" -> mention.verbal() ? grammar.object(tree, head) : List.of();
      // "La famille annonce la mort de X": who announces a death did not bring it about.
      case "support" -> carrier(mention);
      case "support-obj", "target" -> target(tree, head);
      case "undergo" -> undergoing(tree, head);
      case "gathered" -> attachment.gathered(tree, head);
      case "adj" -> adjectives(tree, head);
      case "own" -> whose.ownDeed(tree, head);
      case "fate" -> whose.ownFate(tree, head, isDeed(mention.type()));
      case "attend" ->
          prepositional(mention, "de").stream().allMatch(i -> isNobody(mention, i))
              ? whose.attending(tree, head)
              : List.of();
      case "party" -> party(mention);
      case "facing" -> Opponent.of(tree, head);
      case "doer" -> whose.doer(tree, head);
      case "from" ->
          Whose.isOwned(tree, head) || prepositional(mention, "de").size() > 1
              ? prepositional(mention, "de")
              : List.of();
      case "de" -> Whose.isOwned(tree, head) ? List.of() : prepositional(mention, "de");
      case "force" -> prepositional(mention, "de");
      default -> prepositional(mention, slot.name());
    };
  }

  private List<Integer> carrier(TriggerMention mention) {
    if (Whose.isOwned(mention.tree(), mention.head())) {
      // "Le pays a effectué son essai", but nobody does his own arrest.
      return mention.trigger().frame().isFate()
          ? List.of()
          : attachment.carrier(mention.tree(), mention.head(), true);
    }
    boolean deed = mention.type().isGrave();
    List<Integer> carrier = attachment.carrier(mention.tree(), mention.head(), deed);
    return carrier.isEmpty() ? oblique.doer(mention.tree(), mention.head(), deed) : carrier;
  }

  private List<Integer> target(Tree tree, int noun) {
    List<Integer> target = attachment.target(tree, noun);
    return target.isEmpty() ? oblique.sufferer(tree, noun) : target;
  }

  private List<Integer> undergoing(Tree tree, int noun) {
    List<Integer> target = attachment.undergoing(tree, noun);
    return target.isEmpty() ? oblique.sufferer(tree, noun) : target;
  }

  /** "Une visite de deux jours", "une conférence de presse": nobody whose visit it is. */
  private static boolean isNobody(TriggerMention mention, int i) {
    Tree tree = mention.tree();
    String tag = tree.token(i).tag();
    boolean within = mention.span().contains(tree.token(i).span());
    return tree.child(i, "nummod") >= 0 || tag.equals("NUM") || within && tag.equals("NOUN");
  }

  /** A verb that takes no object keeps its subject, whatever the parser thinks of its auxiliary. */
  private List<Integer> subject(TriggerMention mention) {
    if (mention.trigger().frame().hasObject()
        && grammar.isPassive(mention.tree(), mention.head())) {
      List<Integer> by = grammar.by(mention.tree(), mention.head());
      return by.isEmpty() ? agentAfter(mention.tree(), mention.head()) : by;
    }
    return mention.trigger().frame().hasObject()
        ? grammar.subject(mention.tree(), mention.head())
        : grammar.surfaceSubject(mention.tree(), mention.head());
  }

  /** The agent of a passive that the parse hung elsewhere: "interpellé, sans incident, par X". */
  private List<Integer> agentAfter(Tree tree, int verb) {
    for (int i = verb + 1; i < Math.min(tree.size(), verb + REACH) && !tree.isVerb(i); i++) {
      if (tree.isNominal(i) && prepositions.of(tree, i).equals("par")) {
        return tree.isVerb(verb) && isOfDefinite(tree, i, verb) ? List.of() : tree.conjuncts(i);
      }
    }
    return List.of();
  }

  /** "Emprisonnée après sa destitution par X": X did what the noun between names. */
  private static boolean isOfDefinite(Tree tree, int i, int verb) {
    int noun = tree.token(i).head();
    return noun > verb
        && noun < i
        && tree.token(noun).tag().equals("NOUN")
        && tree.child(noun, "det") >= 0;
  }

  /** True if {@code i} hangs below the noun on a noun; "une marche interdite par X" is not his. */
  private static boolean isOfNoun(Tree tree, int noun, int i) {
    int first = tree.firstConjunct(i);
    int head = tree.token(first).head();
    return head >= 0 && !tree.isVerb(head) && tree.dominates(noun, first);
  }

  /** Who signs or meets beside whom "avec" names: "X a signé un accord avec Y". */
  private List<Integer> party(TriggerMention mention) {
    Tree tree = mention.tree();
    if (prepositional(mention, "avec").isEmpty() || !prepositional(mention, "de").isEmpty()) {
      return List.of();
    }
    List<Integer> carrier = attachment.carrier(tree, mention.head(), true);
    return carrier.isEmpty() ? whose.attending(tree, mention.head()) : carrier;
  }

  /** "Une aide de trois milliards d'euros à X": the phrase hangs on the measure. */
  private List<Integer> behindMeasure(Tree tree, int i, String preposition, int depth) {
    for (int c : tree.children(i)) {
      String relation = tree.token(c).relation();
      boolean object = relation.equals("obj") && tree.isVerb(i);
      boolean measure =
          (relation.equals("nmod") || object)
              && c > i
              && (tree.child(c, "nummod") >= 0 || WordGroup.UNIT.has(tree.lemma(c)) || object);
      if (measure) {
        List<Integer> found = object ? List.of() : grammar.dependents(tree, c, preposition);
        if (found.isEmpty() && depth > 1) {
          found = behindMeasure(tree, c, preposition, depth - 1);
        }
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private static List<Integer> adjectives(Tree tree, int noun) {
    return tree.children(noun).stream().filter(c -> tree.sentence().is(c, "amod")).toList();
  }

  /**
   * Phrases of the trigger itself, of the expression's own nouns ("la mise en examen de X"), of the
   * participle or the light verb that carries it ("un raid mené par X", "mener une attaque contre
   * X").
   */
  private List<Integer> prepositional(TriggerMention mention, String preposition) {
    Tree tree = mention.tree();
    Span words = mention.span();
    List<Integer> found = new ArrayList<>(grammar.dependents(tree, mention.head(), preposition));
    if (found.isEmpty() && !preposition.equals("de")) {
      found.addAll(behindMeasure(tree, mention.head(), preposition, MEASURES));
    }
    if (found.isEmpty() && !mention.verbal() && preposition.equals("de")) {
      found.addAll(grammar.whose(tree, mention.head()));
    }
    if (found.isEmpty() && mention.verbal() && preposition.equals("avec")) {
      // "Paris a conclu un accord avec Londres": with whom hangs on what they conclude.
      int object = tree.child(mention.head(), "obj");
      found.addAll(object < 0 ? List.of() : grammar.dependents(tree, object, preposition));
    }
    for (int i = mention.head() + 1;
        i < tree.size() && tree.token(i).span().begin() < words.end();
        i++) {
      for (int dependent : grammar.dependents(tree, i, preposition)) {
        if (tree.token(dependent).span().begin() >= words.end()) {
          found.add(dependent);
        }
      }
    }
    if (found.isEmpty() && preposition.equals("par")) {
      // "le blocage de la parution des journaux par X": who does it hangs on one of the nouns.
      agentAfter(tree, mention.head()).stream()
          .filter(i -> mention.verbal() || isOfNoun(tree, mention.head(), i))
          .forEach(found::add);
    }
    if (found.isEmpty() && !mention.verbal() && !preposition.equals("de")) {
      for (Attachment.Governor governor : attachment.governors(tree, mention.head())) {
        // "une réunion improvisée avec X": who is with whom hangs on the participle.
        boolean with = preposition.equals("avec") && governor.verb() > mention.head();
        // "une marche interdite par le préfet" is not his march.
        boolean carried =
            preposition.equals("par")
                ? attachment.carries(tree.lemma(governor.verb()), mention.type().isGrave())
                : attachment.isSupport(tree.lemma(governor.verb()));
        boolean together =
            TOGETHER.contains(preposition)
                && !governor.asObject()
                && WordGroup.TAKING_PLACE.has(tree.lemma(governor.verb()));
        if (governor.asObject() && (with || carried) || together) {
          found.addAll(grammar.dependents(tree, governor.verb(), preposition));
        }
      }
    }
    return found;
  }

  /** True for a deed that somebody may have done or undergone; "ses blessures" befell him. */
  private static boolean isDeed(EventType type) {
    return type == EventType.KILLING || type == EventType.ATTACK;
  }
}
