package org.newsgraph.event;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.lexicon.LexiconFile;

/**
 * Knows to which events a figure belongs by its kind, however far apart they stand: demonstrators
 * to a protest, cases to an outbreak.
 */
final class FigureHomes {

  private static final Set<String> COINS =
      Set.of("euros", "dollars", "pounds", "yen", "roubles", "francs");

  private static final Set<EventType> GATHERINGS = EnumSet.of(EventType.PROTEST, EventType.STRIKE);

  private static final Set<EventType> PAYMENTS =
      EnumSet.of(
          EventType.ACQUISITION,
          EventType.AID,
          EventType.AGREEMENT,
          EventType.SANCTION,
          EventType.SENTENCE);

  /** Steps of justice, to which of all sums only a penalty belongs. */
  private static final Set<EventType> JUSTICE =
      EnumSet.of(
          EventType.ARREST,
          EventType.INVESTIGATION,
          EventType.CHARGE,
          EventType.TRIAL,
          EventType.SENTENCE,
          EventType.RELEASE,
          EventType.SANCTION);

  private final Map<String, Set<EventType>> homes = new HashMap<>();

  FigureHomes() {
    for (LexiconFile.Row row : LexiconFile.read(FigureHomes.class, "fr/figure-homes.tsv")) {
      Set<EventType> types = EnumSet.noneOf(EventType.class);
      row.list("types").forEach(t -> types.add(EventType.valueOf(t.toUpperCase(Locale.ROOT))));
      homes.put(row.get("what"), types);
    }
  }

  /** True if the kind of the count tells the class of its event. */
  boolean has(Count count) {
    return homes.containsKey(count.what());
  }

  /** True if the event is of a class that has such figures. */
  boolean fit(EventMention event, Count count) {
    return homes.getOrDefault(count.what(), Set.of()).contains(event.mention().type());
  }

  /** Of the events of the sentence the nearest fitting one, -1 if none fits. */
  int nearest(List<EventMention> here, Count count) {
    int best = -1;
    for (int i = 0; i < here.size(); i++) {
      boolean nearer = best < 0 || distance(here.get(i), count) < distance(here.get(best), count);
      best = nearer && fit(here.get(i), count) ? i : best;
    }
    return best;
  }

  /** Of the protests and strikes of the sentence the nearest, -1 if it tells of none. */
  int gathering(List<EventMention> here, Count count) {
    int best = -1;
    for (int i = 0; i < here.size(); i++) {
      boolean nearer = best < 0 || distance(here.get(i), count) < distance(here.get(best), count);
      best = nearer && GATHERINGS.contains(here.get(i).mention().type()) ? i : best;
    }
    return best;
  }

  /**
   * Of the deals, gifts and penalties of the clause of a sum the nearest, -1 if none: what somebody
   * owns or earns by another clause is no fine.
   */
  int payment(List<EventMention> here, Count count) {
    int best = -1;
    for (int i = 0; i < here.size(); i++) {
      boolean nearer = best < 0 || distance(here.get(i), count) < distance(here.get(best), count);
      boolean pays = PAYMENTS.contains(here.get(i).mention().type());
      boolean own = pays && isOneClause(here.get(i).mention(), count);
      best = nearer && own && !isReason(here.get(i).mention(), count) ? i : best;
    }
    return COINS.contains(count.what()) ? best : -1;
  }

  /** "Condamné pour un vol de 50 000 euros": the sum of the deed, not of the penalty. */
  private static boolean isReason(TriggerMention payment, Count count) {
    Tree tree = payment.tree();
    return JUSTICE.contains(payment.type())
        && IntStream.range(payment.head(), Math.max(payment.head(), count.noun()))
            .anyMatch(i -> tree.lemma(i).equals("pour") && !tree.isVerb(i));
  }

  private static boolean isOneClause(TriggerMention payment, Count count) {
    Tree tree = payment.tree();
    return count.noun() >= 0 && tree.clause(payment.head()) == tree.clause(count.noun());
  }

  /** True if money is counted. */
  static boolean isSum(Count count) {
    return COINS.contains(count.what());
  }

  private static int distance(EventMention event, Count count) {
    return Math.abs(event.mention().head() - count.noun());
  }

  /**
   * True for a sum that is no penalty beside a step of justice: "Le butin s'élevait à deux
   * millions" is not what the robber was sentenced to.
   */
  boolean isOther(Tree tree, EventMention event, Count count) {
    return COINS.contains(count.what())
        && JUSTICE.contains(event.mention().type())
        && IntStream.range(0, tree.size()).noneMatch(i -> DeedGroup.FINE.has(tree.lemma(i)));
  }

  /**
   * True if the sentence says what the event comes to in money: it begins by a noun of sums ("Le
   * préjudice s'élève à"), or the event has a sum in the same coin already.
   */
  boolean isSumOf(Tree tree, EventMention event, Count count) {
    return COINS.contains(count.what())
        && !isOther(tree, event, count)
        && (event.figures().stream().anyMatch(f -> f.what().equals(count.what()))
            || IntStream.range(0, count.noun()).anyMatch(i -> WordGroup.SUM.has(tree.lemma(i))));
  }
}
