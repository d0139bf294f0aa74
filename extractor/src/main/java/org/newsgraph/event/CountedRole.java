package org.newsgraph.event;

import java.util.stream.IntStream;

/** Tells what the counted do in the event that a trigger names. */
final class CountedRole {

  /** Words from a verb to the noun of its object: "a signé plus d'une douzaine de décrets". */
  private static final int OBJECT = 6;

  private final NumberWords numbers = new NumberWords();
  private final MentionReader reader;

  CountedRole(MentionReader reader) {
    this.reader = reader;
  }

  /** "Trois policiers ont été tués" counts those who undergo what the verb says. */
  FigureFinder.Role of(TriggerMention mention, int counted) {
    Tree tree = mention.tree();
    int noun = phrase(tree, counted);
    if (mention.verbal() && reader.patientHeads(mention).contains(noun)) {
      return FigureFinder.Role.PATIENT;
    }
    // "la destruction de trois dépôts", "la mort de deux soldats"
    int holder = tree.token(noun).head();
    boolean complement = tree.sentence().is(noun, "nmod") && holder == mention.head();
    boolean concerned =
        holder >= 0 && isConcerning(tree, holder) && tree.token(holder).head() == mention.head();
    if (!mention.verbal() && (complement || concerned)) {
      return FigureFinder.Role.PATIENT;
    }
    if (!mention.verbal()) {
      return FigureFinder.Role.NEITHER;
    }
    if (reader.agentHeads(mention).contains(noun) || tree.sentence().is(noun, "obl:agent")) {
      return FigureFinder.Role.AGENT;
    }
    return isBesideVerb(tree, mention.head(), noun) || isDying(mention, noun)
        ? FigureFinder.Role.PATIENT
        : FigureFinder.Role.NEITHER;
  }

  /**
   * "Une dizaine de rebelles", "deux millions de voix": the number bears the noun; not "aucune des
   * dix vaches", which are not those that it happened to.
   */
  private int phrase(Tree tree, int noun) {
    int holder = tree.token(noun).head();
    boolean borne = tree.sentence().is(noun, "nmod") && holder >= 0 && holder < noun;
    return borne && isQuantity(tree.token(holder).form()) ? holder : noun;
  }

  private boolean isQuantity(String form) {
    return numbers
        .read(form)
        .map(NumberWords.Word::kind)
        .filter(k -> k == NumberWords.Kind.ABOUT || k == NumberWords.Kind.SCALE)
        .isPresent();
  }

  /** "une enquête visant douze personnes": the participle only ties them to the noun. */
  static boolean isConcerning(Tree tree, int i) {
    return tree.sentence().is(i, "acl") && tree.isParticiple(i) && !tree.isPastParticiple(i);
  }

  /** "et tué sept personnes": what follows a verb is its object, wherever the parse hangs it. */
  private static boolean isBesideVerb(Tree tree, int verb, int noun) {
    return noun > verb
        && noun - verb <= OBJECT
        && IntStream.range(verb + 1, noun)
            .mapToObj(i -> tree.token(i).tag())
            .noneMatch(t -> t.equals("PUNCT") || t.equals("VERB") || t.equals("CCONJ"))
        && (tree.child(noun, "case") < 0 || isQuantity(tree, tree.child(noun, "case")));
  }

  /** "Plus de 150 personnes périssent": who stands before a verb of dying dies. */
  private static boolean isDying(TriggerMention mention, int noun) {
    Tree tree = mention.tree();
    return mention.type() == EventType.DEATH
        && noun < mention.head()
        && IntStream.range(noun + 1, mention.head())
            .mapToObj(i -> tree.token(i).tag())
            .allMatch(t -> t.equals("AUX") || t.equals("ADJ") || t.equals("ADV"));
  }

  /** "une dizaine de personnes", "au moins douze personnes": no phrase of its own. */
  private static boolean isQuantity(Tree tree, int preposition) {
    return WordGroup.OF.has(tree.token(preposition).form());
  }
}
