package org.newsgraph.event;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.language.Sentence;

/** Finds among the events of the sentences before the one that a count is for. */
final class EarlierEvents {

  /** How many sentences back a toll may look for its event. */
  private static final int BACK = 3;

  /** The same where the article told of a deed or accident in which many died. */
  private static final int FAR = 8;

  /** The same for who was aboard, since an article tells of them at its end. */
  private static final int ABOARD = 25;

  /**
   * How much less newsworthy than another the last event may be and still have the toll:
   * "l'accident, dû au verglas … quatre morts".
   */
  private static final double BACKGROUND = 1.5;

  private final FigureHomes homes;

  EarlierEvents(FigureHomes homes) {
    this.homes = homes;
  }

  /**
   * The event before for a count that its sentence ties to none, -1 if none fits.
   *
   * @param silent true if the sentence tells no event of its own
   */
  int find(Tree tree, List<EventMention> before, Count count, boolean silent) {
    int at = count.isToll() ? tolled(tree, before) : -1;
    if (at < 0 && isOpen(tree, count)) {
      at = last(tree, before, count);
    }
    boolean kind = !count.isGathered() && !count.isPenalty() && !count.what().isEmpty();
    boolean free = !count.isToll() && kind;
    return at < 0 && silent && free ? told(tree, before, count, true) : at;
  }

  /** The same for a count on a verb that is hardly an event. */
  int passing(Tree tree, List<EventMention> before, Count count) {
    return isOpen(tree, count) ? last(tree, before, count) : told(tree, before, count, false);
  }

  /** What gathered many is named anew by any noun but a pronoun. */
  private boolean isOpen(Tree tree, Count count) {
    return homes.has(count)
        && (!count.isGathered() || isPronounDone(tree, tree.clause(count.noun())));
  }

  static boolean isPronounDone(Tree tree, int verb) {
    int subject = tree.child(verb, "nsubj");
    return subject >= 0 && tree.token(subject).tag().equals("PRON");
  }

  /**
   * The last event of the sentence before in the same paragraph, -1 if it told none.
   *
   * @param anything false if only what the event comes to in money is asked for
   */
  private int told(Tree tree, List<EventMention> before, Count count, boolean anything) {
    int last = -1;
    int sum = -1;
    for (int i = before.size() - 1; i >= 0; i--) {
      Sentence sentence = before.get(i).mention().tree().sentence();
      if (sentence.block() != tree.sentence().block()
          || tree.sentence().index() - sentence.index() > 1) {
        break;
      }
      if (!isTold(before.get(i))) {
        continue;
      }
      if (homes.isSumOf(tree, before.get(i), count)) {
        sum = more(before, sum, i);
      }
      if (anything
          && !homes.isOther(tree, before.get(i), count)
          && before.get(i).mention().trigger().weight() > 1) {
        last = more(before, last, i);
      }
    }
    return sum < 0 ? last : sum;
  }

  /** The event at {@code best} unless it is background to the one at {@code earlier}. */
  private static int more(List<EventMention> before, int best, int earlier) {
    boolean more =
        best < 0 || before.get(earlier).weight() > before.get(best).weight() + BACKGROUND;
    return more ? earlier : best;
  }

  /** The last event before of a class that has figures of the kind, -1 if none was told. */
  private int last(Tree tree, List<EventMention> before, Count count) {
    int far = count.isAboard() ? ABOARD : FAR;
    int best = -1;
    for (int i = before.size() - 1; i >= 0; i--) {
      EventMention event = before.get(i);
      if (tree.sentence().index() - event.mention().sentence() > far) {
        return best;
      }
      if (!homes.fit(event, count) || !isTold(event)) {
        continue;
      }
      if (event.figures().stream().anyMatch(f -> f.what().equals(count.what()))) {
        return i;
      }
      best = best < 0 ? i : best;
    }
    return best;
  }

  /** False for what was avoided, feared or only asked for: it has no toll. */
  private static boolean isTold(EventMention event) {
    return !event.requested()
        && event.status() != EventStatus.NEGATED
        && event.status() != EventStatus.POSSIBLE
        && event.status() != EventStatus.PLANNED;
  }

  /**
   * The event before with a toll: the last whole, unless it is background to another one, else the
   * last single death; -1 if none was told.
   */
  private static int tolled(Tree tree, List<EventMention> before) {
    int last = -1;
    List<Integer> wholes = new ArrayList<>();
    for (int i = before.size() - 1; i >= 0; i--) {
      EventMention event = before.get(i);
      int back = tree.sentence().index() - event.mention().sentence();
      if (back > FAR) {
        break;
      }
      // "Il dément toute prise d'otages": nobody died in what is denied.
      boolean told = isTold(event) && event.status() != EventStatus.DENIED;
      if (told && Casualties.isWhole(event)) {
        wholes.add(i);
      } else if (told && back <= BACK && last < 0 && Casualties.fit(event)) {
        last = i;
      }
    }
    double most =
        wholes.stream().mapToDouble(i -> weight(before, i)).max().orElse(Double.NEGATIVE_INFINITY);
    return wholes.stream()
        .filter(i -> weight(before, i) >= most - BACKGROUND)
        .findFirst()
        .orElse(last);
  }

  /** "Ces crues" are as newsworthy as the flood of which the article told before. */
  private static double weight(List<EventMention> before, int at) {
    EventMention event = before.get(at);
    double most = event.weight();
    for (int i = at - 1; i >= 0; i--) {
      EventMention other = before.get(i);
      if (event.mention().sentence() - other.mention().sentence() > ABOARD) {
        break;
      }
      if (SameHappening.sameWord(event, other)) {
        most = Math.max(most, other.weight());
      }
    }
    return most;
  }
}
