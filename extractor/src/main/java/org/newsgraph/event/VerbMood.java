package org.newsgraph.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
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
        future |= is(tree, c, "", "Fut") && !isLookingBack(tree, verb, c);
      }
      String form = tree.token(c).form().toLowerCase(Locale.FRENCH);
      negated |= WordGroup.NEGATION.has(form) && !isExpletive(tree, verb, c);
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

  /**
   * "Il aura marqué son époque": the future of "avoir" sums up what is over, where no word of the
   * sentence and no other verb looks ahead.
   */
  private static boolean isLookingBack(Tree tree, int verb, int auxiliary) {
    return tree.lemma(auxiliary).equals("avoir")
        && tree.isPastParticiple(verb)
        && !tree.isSubordinate(verb)
        && IntStream.range(0, tree.size())
            .noneMatch(
                i ->
                    DeedGroup.AHEAD.has(tree.lemma(i)) || i != auxiliary && is(tree, i, "", "Fut"));
  }

  /** "Avant qu'il ne parte", "de peur qu'il ne tue": this "ne" denies nothing by itself. */
  private static boolean isExpletive(Tree tree, int verb, int ne) {
    if (!tree.lemma(ne).equals("ne") || ne + 1 > verb) {
      return false;
    }
    List<Integer> below = tree.children(verb);
    boolean alone =
        below.stream().noneMatch(c -> c > ne && DeedGroup.NOT.has(tree.lemma(c)))
            && (verb + 1 >= tree.size() || !DeedGroup.NOT.has(tree.lemma(verb + 1)));
    int that = ne - 1;
    while (that > 0 && !WordGroup.THAT.has(tree.token(that).form().toLowerCase(Locale.FRENCH))) {
      that--;
    }
    return alone && that > 0 && DeedGroup.BEFORE_NE.has(tree.lemma(that - 1));
  }

  /**
   * "A dû démissionner", "a pu partir", "a permis l'arrestation": what had to be, could be or was
   * made possible came about.
   */
  static boolean isAchieved(Tree tree, int modal) {
    return (WordGroup.MODAL.has(tree.lemma(modal)) || DeedGroup.ENABLING.has(tree.lemma(modal)))
        && tree.isPastParticiple(modal)
        && Voice.isFinite(tree, modal)
        && tree.children(modal).stream()
            .noneMatch(
                c ->
                    is(tree, c, "Cnd", "")
                        || is(tree, c, "", "Fut")
                        || WordGroup.NEGATION.has(tree.token(c).form().toLowerCase(Locale.FRENCH)));
  }
}
