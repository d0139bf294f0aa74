package org.newsgraph.corpus;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds the happenings that several articles report.
 *
 * <p>The result does not depend on the order of the reports. Whether two reports are one depends
 * only on the reports that likely pairs connect with them ({@link #related}), so what changes in
 * one article touches no other group. The time grows with the number of reports, and with the
 * square of those of one class that share a day and a name. Thread-safe.
 */
final class EventClusters {

  private final Likeness likeness = new Likeness();

  /** The happenings that two or more of {@code reports} tell, by the IRI of their first event. */
  List<EventCluster> of(Collection<EventReport> reports) {
    List<EventReport> sorted = new ArrayList<>(reports);
    sorted.sort(Comparator.comparing(EventReport::event));
    Agglomeration agglomeration = new Agglomeration(sorted);
    Meetings meetings = new Meetings(sorted);
    for (int a = 0; a < sorted.size(); a++) {
      for (int b : meetings.with(a).tailSet(a, false)) {
        int left = a;
        likeness
            .of(sorted.get(a), sorted.get(b))
            .ifPresent(score -> agglomeration.pair(left, b, score));
      }
    }
    return agglomeration.groups().stream()
        .map(group -> cluster(group.stream().map(sorted::get).toList()))
        .sorted(Comparator.comparing(EventCluster::first))
        .toList();
  }

  /**
   * Everything that can bear on how {@code reports} are grouped: they themselves and whatever
   * likely pairs connect with them, over any number of steps. Grouping these gives their groups.
   *
   * @param candidates the reports that may tell the same as the given one, itself or not; they may
   *     be too many
   */
  Set<EventReport> related(
      Collection<EventReport> reports,
      Function<EventReport, ? extends Collection<EventReport>> candidates) {
    Set<EventReport> related = new LinkedHashSet<>(reports);
    Deque<EventReport> open = new ArrayDeque<>(reports);
    while (!open.isEmpty()) {
      EventReport report = open.remove();
      for (EventReport other : candidates.apply(report)) {
        if (likely(report, other) && related.add(other)) {
          open.add(other);
        }
      }
    }
    return related;
  }

  /** True if the two are rather one happening than not. */
  boolean likely(EventReport a, EventReport b) {
    return likeness.of(a, b).orElse(Agglomeration.UNMET) >= Agglomeration.THRESHOLD;
  }

  private EventCluster cluster(List<EventReport> reports) {
    EventReport first =
        reports.stream()
            .min(
                Comparator.comparing((EventReport r) -> r.published().orElse(LocalDate.MAX))
                    .thenComparing(EventReport::event))
            .orElseThrow();
    SortedMap<String, Double> others = new TreeMap<>();
    for (EventReport report : reports) {
      if (report != first) {
        others.put(report.event(), confidence(report, reports));
      }
    }
    return new EventCluster(first.event(), others);
  }

  /** The probability that goes with the mean log-odds to the rest of the group. */
  private double confidence(EventReport report, List<EventReport> group) {
    double mean =
        group.stream()
            .filter(other -> other != report)
            .mapToDouble(other -> likeness.of(report, other).orElse(Agglomeration.UNMET))
            .average()
            .orElseThrow();
    return 1 / (1 + Math.exp(-mean));
  }
}
