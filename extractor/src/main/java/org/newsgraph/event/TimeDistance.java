package org.newsgraph.event;

import java.util.List;
import java.util.stream.IntStream;

/** How far a time lies from the trigger of an event, by the clauses of their sentence. */
final class TimeDistance {

  /** Words from "lors" to the noun of what it happened in: "lors de l'élection municipale". */
  private static final int OCCASION = 4;

  private final Attachment attachment;

  TimeDistance(Attachment attachment) {
    this.attachment = attachment;
  }

  /**
   * How far the time lies from the trigger: 0 on the trigger itself, then the clause of the
   * trigger, then a clause above it; the words between decide ties.
   *
   * @param time head token of the time
   * @return 0 or more, {@link Integer#MAX_VALUE} if the time belongs to something else
   */
  int between(Tree tree, TriggerMention mention, int time) {
    int trigger = mention.head();
    int apart = Math.min(Math.abs(time - trigger), 99);
    int holder = tree.token(time).head();
    if (holder == trigger) {
      return apart;
    }
    if (Adrift.isWhen(mention, holder)) {
      return 50 + apart;
    }
    if (isOfOther(tree, mention, time)) {
      return Integer.MAX_VALUE;
    }
    if (tree.dominates(trigger, time)) {
      // A time in a clause below the trigger belongs to that clause.
      int clause = holder < 0 ? trigger : tree.clause(holder);
      if (clause == trigger || !tree.dominates(trigger, clause)) {
        return 100 + apart;
      }
      // "une aide aux familles, qui arriveront mardi": the day of the families.
      // Nor does "obsèques de leur père, mort vendredi", unless the verb says when it happened: "un
      // accident de car scolaire survenu mardi".
      boolean own =
          tree.token(clause).head() == trigger
              || tree.isInfinitive(clause)
              || !Voice.isFinite(tree, clause) && WordGroup.OCCURRING.has(tree.lemma(clause));
      return own ? later(apart) : Integer.MAX_VALUE;
    }
    int clause = tree.clause(trigger);
    // "il y a dix jours" has a verb of its own: what counts is the clause in which it stands.
    int timeClause = holder < 0 ? time : tree.clause(holder);
    if (timeClause == clause) {
      return 200 + apart;
    }
    // "une marche, interdite par le préfet, a réuni dimanche": the ban is of another day.
    if (tree.token(clause).relation().equals("acl") && tree.isPastParticiple(clause)) {
      return Integer.MAX_VALUE;
    }
    // A finite clause below another has a time of its own: "il a été inculpé, a annoncé hier le
    // juge".
    boolean open = tree.isInfinitive(clause) || !Voice.isFinite(tree, clause);
    // "adopté aujourd'hui avant d'être promulgué": later, who knows when.
    int marker = tree.child(clause, "mark");
    if (open && marker >= 0 && isLater(tree, marker)) {
      return Integer.MAX_VALUE;
    }
    int upper = tree.clause(Math.max(0, tree.token(clause).head()));
    if (timeClause == tree.firstConjunct(clause) || open && timeClause == upper) {
      return 300 + apart;
    }
    return Integer.MAX_VALUE;
  }

  /** True if the time stands with another word of the sentence and so is not the trigger's. */
  boolean isOfOther(Tree tree, TriggerMention mention, int time) {
    int trigger = mention.head();
    int holder = tree.token(time).head();
    if (holder == trigger || Adrift.isWhen(mention, holder)) {
      return false;
    }
    if (isOfOtherNoun(tree, mention, time)) {
      return true;
    }
    int timeClause = holder < 0 ? time : tree.clause(holder);
    if (tree.dominates(trigger, time)) {
      // "s'est excusé d'avoir comparé la finale aux Jeux de 1936": what he is sorry for is earlier.
      return timeClause != trigger
          && tree.dominates(trigger, timeClause)
          && isPerfectInfinitive(tree, timeClause);
    }
    int clause = tree.clause(trigger);
    return timeClause == clause
        && !mention.verbal()
        && !attachment.sharesTime(tree, trigger, clause);
  }

  /**
   * "A condamné l'attentat de lundi", "X, ministre durant les années 1990": the time tells which of
   * the kind the noun means, or when somebody was what it says.
   */
  private static boolean isOfOtherNoun(Tree tree, TriggerMention mention, int time) {
    int noun = tree.token(time).head();
    if (noun < 0 || !tree.token(noun).tag().equals("NOUN")) {
      return false;
    }
    List<Integer> prepositions =
        tree.children(time).stream()
            .filter(c -> c < time && tree.token(c).relation().equals("case"))
            .toList();
    if (tree.sentence().is(noun, "appos") && !prepositions.isEmpty()) {
      return true;
    }
    // "aux alentours de 14 heures", "au cours de mai": these are no complements of a noun.
    boolean of =
        prepositions.stream()
            .filter(c -> tree.lemma(c).equals("de"))
            .anyMatch(c -> c > 0 && !WordGroup.DAYTIME.has(tree.lemma(c - 1)));
    return of
        && !mention.span().overlaps(tree.token(noun).span())
        && !tree.sentence().is(noun, "nsubj")
        && !WordGroup.CONTEST.has(tree.lemma(mention.head()))
        && !isWhen(tree, noun);
  }

  /** "Lors de la séance de lundi", "au cours du vote de mardi", "dans la soirée de jeudi". */
  private static boolean isWhen(Tree tree, int noun) {
    return WordGroup.DAYTIME.has(tree.lemma(noun))
        || IntStream.range(Math.max(0, noun - OCCASION), noun)
            .mapToObj(i -> tree.lemma(i))
            .anyMatch(l -> WordGroup.WHILE.has(l) || WordGroup.OCCASION.has(l));
  }

  private static boolean isPerfectInfinitive(Tree tree, int verb) {
    return tree.children(verb).stream()
        .filter(c -> tree.token(c).relation().startsWith("aux"))
        .anyMatch(tree::isInfinitive);
  }

  private static boolean isLater(Tree tree, int marker) {
    return tree.lemma(marker).equals("avant")
        || marker > 0 && tree.lemma(marker - 1).equals("avant");
  }

  private static int later(int apart) {
    return 600 + apart;
  }
}
