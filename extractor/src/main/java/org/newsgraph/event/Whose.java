package org.newsgraph.event;

import java.util.List;
import java.util.Set;

/**
 * Whose an event is that a noun names without saying so itself: "sa démission", "lors d'une visite
 * à Paris, X …", "X, en déplacement à Lyon", "l'auteur de l'attentat".
 */
final class Whose {

  /** Words of a sentence among which a phrase that opens it has its noun: "lors d'une visite". */
  private static final int OPENING = 3;

  /** Words from that noun to the comma. */
  private static final int REACH = 12;

  private static final Set<String> WITH_NOUN = Set.of("DET", "ADJ");

  private final Grammar grammar;
  private final Prepositions prepositions;
  private final Attachment attachment;

  Whose(Grammar grammar, Prepositions prepositions, Attachment attachment) {
    this.grammar = grammar;
    this.prepositions = prepositions;
    this.attachment = attachment;
  }

  /** True for "sa démission": who it is of does not come after it. */
  static boolean isOwned(Tree tree, int noun) {
    return hasOwner(tree, noun)
        // "La démission de ses fonctions".
        || tree.children(noun).stream()
            .anyMatch(c -> tree.sentence().is(c, "nmod") && isPost(tree, c) && hasOwner(tree, c));
  }

  private static boolean isPost(Tree tree, int noun) {
    return WordGroup.POST.has(tree.lemma(noun));
  }

  private static boolean hasOwner(Tree tree, int noun) {
    int determiner = tree.child(noun, "det");
    return determiner >= 0 && WordGroup.POSSESSIVE.has(tree.lemma(determiner));
  }

  /** Who does what "sa démission" names: the subject that announces it, or does so meanwhile. */
  List<Integer> ownDeed(Tree tree, int noun) {
    if (!isOwned(tree, noun)) {
      return List.of();
    }
    int head = tree.token(noun).head();
    if (head >= 0 && tree.isVerb(head) && tree.sentence().is(noun, "obj")) {
      boolean own = attachment.isOwnDeed(tree.lemma(head)) && !grammar.isPassive(tree, head);
      return own ? grammar.surfaceSubject(tree, head) : List.of();
    }
    return meanwhile(tree, noun);
  }

  /**
   * Whom "son arrestation" befell: the subject of what is told of the time, if it acts on none.
   *
   * @param deed true for "son meurtre", which may be one that he did or one that befell him: of
   *     what comes after it only a burial says which
   */
  List<Integer> ownFate(Tree tree, int noun, boolean deed) {
    if (!isOwned(tree, noun)) {
      return List.of();
    }
    int verb = clauseOf(tree, noun);
    boolean after = deed && !prepositions.of(tree, noun).equals("avant");
    if (after && (verb < 0 || !DeedGroup.BURIAL.has(tree.lemma(verb)))) {
      return List.of();
    }
    boolean acts = verb < 0 || tree.child(verb, "obj") >= 0 || tree.child(verb, "iobj") >= 0;
    return acts && !(verb >= 0 && grammar.isPassive(tree, verb))
        ? List.of()
        : meanwhile(tree, noun);
  }

  /** Who is there: "lors d'une visite, X a …", "X, en déplacement à Lyon"; empty if open. */
  List<Integer> attending(Tree tree, int noun) {
    int determiner = tree.child(noun, "det");
    boolean fresh = determiner < 0 || tree.lemma(determiner).equals("un");
    if (!fresh) {
      return List.of();
    }
    // "Le pape est en visite".
    boolean there = determiner < 0 && prepositions.of(tree, noun).equals("en");
    return there && tree.child(noun, "nsubj") >= 0
        ? grammar.surfaceSubject(tree, noun)
        : meanwhile(tree, noun);
  }

  /** "L'auteur de l'attentat", but not "l'auteur présumé"; empty if nobody is named so. */
  List<Integer> doer(Tree tree, int noun) {
    int head = tree.token(noun).head();
    boolean named =
        head >= 0
            && tree.sentence().is(noun, "nmod")
            && WordGroup.DOER.has(tree.lemma(head))
            && prepositions.of(tree, noun).equals("de")
            && tree.children(head).stream().noneMatch(c -> WordGroup.PRESUMED.has(tree.lemma(c)));
    return named ? List.of(head) : List.of();
  }

  /** The subject of the clause in which the noun only says when something happens. */
  private List<Integer> meanwhile(Tree tree, int noun) {
    String preposition = prepositions.of(tree, noun);
    if (!WordGroup.DURING.has(preposition)) {
      return List.of();
    }
    int head = tree.token(noun).head();
    if (head >= 0 && WordGroup.OCCASION.has(tree.lemma(head))) {
      head = clauseOf(tree, head);
    } else if (head >= 0 && tree.token(head).tag().equals("ADV") && isDuring(tree, head)) {
      // "Lors d'un meeting": an adverb on which the parse hangs the noun.
      head = tree.token(head).head();
    }
    if (head < 0) {
      return opened(tree, noun);
    }
    if (tree.isVerb(head)) {
      return tree.token(noun).relation().startsWith("nsubj")
          ? List.of()
          : grammar.surfaceSubject(tree, head);
    }
    if (WordGroup.MEANTIME.has(preposition) && tree.sentence().is(head, "obl")) {
      // "Hier, lors d'un meeting, X a …", "X a réagi depuis Bruxelles, après sa rencontre …": the
      // parse hangs one adjunct of the clause on another.
      int clause = clauseOf(tree, head);
      return clause < 0 ? List.of() : grammar.surfaceSubject(tree, clause);
    }
    boolean beside = preposition.equals("en") && tree.isNominal(head);
    return beside ? List.of(head) : List.of();
  }

  /**
   * "De passage à Lyon mardi, X …": who stands after the comma of a phrase that opens a sentence.
   */
  private static List<Integer> opened(Tree tree, int noun) {
    if (noun > OPENING) {
      return List.of();
    }
    for (int i = noun + 1; i < Math.min(tree.size(), noun + REACH); i++) {
      if (tree.isVerb(i)) {
        return List.of();
      }
      if (tree.token(i).form().equals(",")) {
        int first = i + 1;
        while (first < tree.size() && WITH_NOUN.contains(tree.token(first).tag())) {
          first++;
        }
        return first < tree.size() && tree.isNominal(first) ? List.of(first) : List.of();
      }
    }
    return List.of();
  }

  private static boolean isDuring(Tree tree, int i) {
    return WordGroup.DURING.has(tree.lemma(i));
  }

  /** The verb of the clause that the noun completes with a preposition, -1 if none. */
  private static int clauseOf(Tree tree, int noun) {
    int clause = tree.clause(noun);
    return clause != noun && tree.isVerb(clause) ? clause : -1;
  }
}
