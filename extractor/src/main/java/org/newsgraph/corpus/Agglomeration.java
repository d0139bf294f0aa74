package org.newsgraph.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Average-link agglomeration of reports: the two groups whose pairs are on the mean the likeliest
 * are joined, again and again, while that mean speaks for it. Two events of one article are never
 * joined. Used once.
 */
final class Agglomeration {

  /** Even odds. */
  static final double THRESHOLD = 0;

  /** Log-odds of a pair that has no name in common. */
  static final double UNMET = -3;

  /** What is known of the pairs between two groups. */
  private record Bond(double sum, int pairs) {
    Bond plus(Bond other) {
      return new Bond(sum + other.sum, pairs + other.pairs);
    }

    double mean(int all) {
      return (sum + UNMET * (all - pairs)) / all;
    }
  }

  /** Two groups that may be joined, with their sizes when this was found. */
  private record Offer(int a, int b, int sizeOfA, int sizeOfB, double mean) {}

  private static final Comparator<Offer> BEST =
      Comparator.comparingDouble((Offer o) -> -o.mean())
          .thenComparingInt(Offer::a)
          .thenComparingInt(Offer::b);

  private final List<TreeSet<Integer>> members = new ArrayList<>();
  private final List<Set<String>> articles = new ArrayList<>();
  private final List<TreeMap<Integer, Bond>> bonds = new ArrayList<>();
  private final PriorityQueue<Offer> offers = new PriorityQueue<>(BEST);

  Agglomeration(List<EventReport> reports) {
    for (int i = 0; i < reports.size(); i++) {
      members.add(new TreeSet<>(Set.of(i)));
      articles.add(new HashSet<>(Set.of(reports.get(i).article())));
      bonds.add(new TreeMap<>());
    }
  }

  /** Notes the log-odds of a pair; each pair once. */
  void pair(int a, int b, double score) {
    bonds.get(a).put(b, new Bond(score, 1));
    bonds.get(b).put(a, new Bond(score, 1));
  }

  /** Groups of two reports or more, each sorted, by their places in the list. */
  List<List<Integer>> groups() {
    for (int a = 0; a < bonds.size(); a++) {
      for (int b : bonds.get(a).tailMap(a, false).keySet()) {
        offer(a, b);
      }
    }
    while (!offers.isEmpty()) {
      Offer best = offers.remove();
      if (stillHolds(best)) {
        join(best.a(), best.b());
      }
    }
    return members.stream().filter(g -> g.size() > 1).map(g -> List.copyOf(g)).toList();
  }

  private boolean stillHolds(Offer offer) {
    return members.get(offer.a()).size() == offer.sizeOfA()
        && members.get(offer.b()).size() == offer.sizeOfB();
  }

  private void offer(int a, int b) {
    int sizeOfA = members.get(a).size();
    int sizeOfB = members.get(b).size();
    double mean = bonds.get(a).get(b).mean(sizeOfA * sizeOfB);
    if (mean >= THRESHOLD && Collections.disjoint(articles.get(a), articles.get(b))) {
      offers.add(new Offer(a, b, sizeOfA, sizeOfB, mean));
    }
  }

  private void join(int a, int b) {
    members.get(a).addAll(members.get(b));
    articles.get(a).addAll(articles.get(b));
    members.get(b).clear();
    bonds.get(a).remove(b);
    bonds.get(b).remove(a);
    bonds
        .get(b)
        .forEach(
            (other, bond) -> {
              bonds.get(a).merge(other, bond, Bond::plus);
              bonds.get(other).remove(b);
            });
    bonds.get(b).clear();
    bonds
        .get(a)
        .forEach(
            (other, bond) -> {
              bonds.get(other).put(a, bond);
              offer(Math.min(a, other), Math.max(a, other));
            });
  }
}
