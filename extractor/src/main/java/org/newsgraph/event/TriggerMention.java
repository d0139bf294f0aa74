package org.newsgraph.event;

import java.util.Optional;
import org.newsgraph.entity.Countries;
import org.newsgraph.entity.Country;
import org.newsgraph.text.Span;

/**
 * A place where the text names an event.
 *
 * @param tree the sentence
 * @param head index of the head token of the trigger
 * @param span the words of the trigger, with the auxiliaries of a verb
 * @param trigger the entry of the lexicon
 */
record TriggerMention(Tree tree, int head, Span span, Trigger trigger) {

  boolean verbal() {
    return trigger.verbal();
  }

  EventType type() {
    return trigger.type();
  }

  /** True if the words accuse whoever did it, of whatever class: "putsch", "attentat". */
  boolean isDeed() {
    return trigger.frame().name().equals("deed");
  }

  /** Index of the sentence in the analysis. */
  int sentence() {
    return tree.sentence().index();
  }

  /** Wikidata id of the country of an adjective on the noun: "l'opération russe"; empty if none. */
  Optional<String> country() {
    if (verbal()) {
      return Optional.empty();
    }
    return tree.children(head).stream()
        .filter(c -> tree.sentence().is(c, "amod"))
        .flatMap(c -> Countries.all().ofAdjective(tree.token(c).form()).stream())
        .map(Country::id)
        .findFirst();
  }

  /** True for a verb in a finite past: it happened before the article, hearsay aside. */
  boolean isToldAsPast() {
    if (!verbal() || !Voice.isFinite(tree, head)) {
      return false;
    }
    return tree.isPastParticiple(head)
        || tree.token(head).morphology().tense().equals("Past")
        || tree.token(head).morphology().tense().equals("Imp");
  }

  /**
   * True for "une fusillade", which brings up a happening that was not spoken of before; "c'était
   * une fusillade" only says what it was.
   */
  boolean isIntroduced() {
    if (verbal()) {
      return false;
    }
    int determiner = tree.child(head, "det");
    return determiner >= 0
        && tree.lemma(determiner).equals("un")
        && tree.child(head, "cop") < 0
        && tree.token(head).morphology().number().equals("Sing");
  }

  /** True for a definite noun that says nothing new: "le raid", "cette attaque". */
  boolean pointsBack() {
    if (verbal()) {
      return false;
    }
    int determiner = tree.child(head, "det");
    boolean definite =
        determiner >= 0
            && (tree.lemma(determiner).equals("le") || tree.lemma(determiner).equals("ce"));
    // "averti du raid": the article hides in the contraction.
    int preposition = tree.child(head, "case");
    definite |= preposition >= 0 && WordGroup.CONTRACTION.has(tree.token(preposition).form());
    boolean modified = false;
    for (int c : tree.children(head)) {
      String relation = tree.token(c).relation();
      modified |=
          relation.startsWith("nmod") || relation.startsWith("acl") || relation.equals("nummod");
    }
    return definite && !modified;
  }
}
