package org.newsgraph.event;

import java.util.Locale;
import java.util.Optional;
import org.newsgraph.language.Morphology;

/** What mood, tense and negation of a verb say of whether it happened. */
final class VerbMood {

  private final StatusCues cues;
  private final UndoneOpening openings;

  VerbMood(StatusCues cues, UndoneOpening openings) {
    this.cues = cues;
    this.openings = openings;
  }

  /** What the form of a verb says, empty if it is a plain past or present, or no finite form. */
  Optional<EventStatus> of(Tree tree, int verb) {
    boolean conditional = is(tree, verb, "Cnd", "");
    boolean future = is(tree, verb, "", "Fut");
    boolean negated = false;
    for (int c : tree.children(verb)) {
      String relation = tree.token(c).relation();
      if (relation.startsWith("aux") || relation.equals("cop")) {
        negated |= DeedGroup.ALMOST.has(tree.token(c).form().toLowerCase(Locale.FRENCH));
        conditional |= is(tree, c, "Cnd", "");
        future |= is(tree, c, "", "Fut");
      }
      String form = tree.token(c).form().toLowerCase(Locale.FRENCH);
      negated |= WordGroup.NEGATION.has(form);
      if (relation.startsWith("nsubj") || relation.equals("obj")) {
        negated |= tree.children(c).stream().anyMatch(d -> WordGroup.NO.has(tree.lemma(d)));
      }
      if (WordGroup.IF.has(form) && relation.equals("mark")) {
        return Optional.of(EventStatus.POSSIBLE);
      }
    }
    negated |= openings.verb(tree, verb).filter(f -> f.status() == EventStatus.NEGATED).isPresent();
    if (negated) {
      return Optional.of(EventStatus.NEGATED);
    }
    EventStatus modal = cues.governor(tree.lemma(verb)).orElse(null);
    if (conditional) {
      return Optional.of(
          modal == EventStatus.POSSIBLE ? EventStatus.POSSIBLE : EventStatus.ALLEGED);
    }
    return future ? Optional.of(EventStatus.PLANNED) : Optional.empty();
  }

  private static boolean is(Tree tree, int i, String mood, String tense) {
    Morphology morphology = tree.token(i).morphology();
    return !mood.isEmpty() && morphology.mood().equals(mood)
        || !tense.isEmpty() && morphology.tense().equals(tense);
  }

  /** "A dû démissionner", "a pu partir": what had to be or could be came about. */
  static boolean isAchieved(Tree tree, int modal) {
    return WordGroup.MODAL.has(tree.lemma(modal))
        && tree.isPastParticiple(modal)
        && Voice.isFinite(tree, modal)
        && tree.children(modal).stream().noneMatch(c -> is(tree, c, "Cnd", ""));
  }
}
