package org.newsgraph.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Joins subject and predicate noun: "L'opération, menée lundi, était un raid" names one happening
 * twice, and what is said of one noun holds for the other.
 */
final class Copula {

  /** The mentions of a sentence, every subject taken up by the noun that says what it was. */
  List<EventMention> join(List<EventMention> here) {
    List<EventMention> joined = new ArrayList<>(here);
    Set<EventMention> taken = new HashSet<>();
    for (int i = 0; i < here.size(); i++) {
      for (EventMention subject : here) {
        EventMention predicate = joined.get(i);
        if (equates(subject.mention(), predicate.mention())) {
          boolean judged = isJudgement(predicate.mention());
          joined.set(i, judged ? both(subject, predicate) : both(predicate, subject));
          taken.add(subject);
        }
      }
    }
    joined.removeIf(taken::contains);
    return joined;
  }

  private static boolean equates(TriggerMention subject, TriggerMention predicate) {
    Tree tree = subject.tree();
    return !subject.verbal()
        && !predicate.verbal()
        && tree.sentence().is(subject.head(), "nsubj")
        && tree.token(subject.head()).head() == predicate.head()
        && tree.child(predicate.head(), "cop") >= 0;
  }

  /**
   * "La présence militaire est une occupation" judges the first; "était un raid" tells what it was.
   */
  private static boolean isJudgement(TriggerMention predicate) {
    Tree tree = predicate.tree();
    int copula = tree.child(predicate.head(), "cop");
    return tree.token(copula).morphology().tense().equals("Pres")
        && tree.token(copula).morphology().mood().equals("Ind");
  }

  /** One mention of what the two tell; where both say something, {@code predicate} is believed. */
  static EventMention both(EventMention predicate, EventMention subject) {
    List<Figure> figures = new ArrayList<>(predicate.figures());
    figures.addAll(subject.figures());
    List<TriggerMention> also = new ArrayList<>(predicate.also());
    also.add(subject.mention());
    also.addAll(subject.also());
    return new EventMention(
        predicate.mention(),
        List.copyOf(also),
        or(predicate.agents(), subject.agents()),
        or(predicate.patients(), subject.patients()),
        predicate.unnamed().isEmpty() ? subject.unnamed() : predicate.unnamed(),
        or(predicate.places(), subject.places()),
        predicate.country().or(subject::country),
        // What hangs on the subject was said of it before; the predicate only says what it was.
        subject.time().or(predicate::time),
        figures,
        predicate.status(),
        predicate.requested(),
        predicate.signs(),
        predicate.weight());
  }

  private static List<Participant> or(List<Participant> first, List<Participant> second) {
    return first.isEmpty() ? second : first;
  }
}
