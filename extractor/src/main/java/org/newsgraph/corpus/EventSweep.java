package org.newsgraph.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Groups reports that come in the order of their days, and holds no more of them than may still
 * meet one to come: those that likely pairs connect with one of the last days. The groups are those
 * of {@link EventClusters#of} on all reports at once. Used once, on one thread.
 */
final class EventSweep {

  /** Stated days may be off by one. */
  private static final int APART = 1;

  private final EventClusters clusters;
  private final Consumer<EventCluster> sink;
  private final Set<Related> open = new LinkedHashSet<>();
  private final Map<EventReport, Related> relatedOf = new IdentityHashMap<>();
  private final Map<String, List<EventReport>> meetings = new HashMap<>();
  private LocalDate today = LocalDate.MIN;

  /** Reports that likely pairs connect, over any number of steps. */
  private static final class Related {
    private final List<EventReport> reports = new ArrayList<>();
    private LocalDate last = LocalDate.MIN;

    void add(EventReport report) {
      reports.add(report);
      last = report.time().last().isAfter(last) ? report.time().last() : last;
    }
  }

  /**
   * @param sink takes each group of two reports or more
   */
  EventSweep(EventClusters clusters, Consumer<EventCluster> sink) {
    this.clusters = clusters;
    this.sink = sink;
  }

  /**
   * Takes a report of a short time.
   *
   * @param report whose first day is not before that of the one before
   */
  void add(EventReport report) {
    if (report.time().first().isAfter(today)) {
      today = report.time().first();
      close(today.minusDays(APART));
    }
    Related own = new Related();
    own.add(report);
    open.add(own);
    relatedOf.put(report, own);
    Set<EventReport> met = Collections.newSetFromMap(new IdentityHashMap<>());
    List<String> keys = Meetings.keys(report);
    keys.forEach(key -> met.addAll(meetings.getOrDefault(key, List.of())));
    for (EventReport other : met) {
      if (clusters.likely(report, other)) {
        join(relatedOf.get(report), relatedOf.get(other));
      }
    }
    keys.forEach(key -> meetings.computeIfAbsent(key, k -> new ArrayList<>(2)).add(report));
  }

  /** The smaller goes into the larger, so that each report moves a few times only. */
  private void join(Related a, Related b) {
    if (a == b) {
      return;
    }
    Related large = a.reports.size() >= b.reports.size() ? a : b;
    Related small = large == a ? b : a;
    for (EventReport report : small.reports) {
      large.add(report);
      relatedOf.put(report, large);
    }
    open.remove(small);
  }

  /** No report is to come any more. */
  void end() {
    close(LocalDate.MAX);
  }

  private void close(LocalDate day) {
    for (Iterator<Related> all = open.iterator(); all.hasNext(); ) {
      Related related = all.next();
      if (related.last.isBefore(day)) {
        all.remove();
        related.reports.forEach(this::forget);
        clusters.of(related.reports).forEach(sink);
      }
    }
  }

  private void forget(EventReport report) {
    relatedOf.remove(report);
    for (String key : Meetings.keys(report)) {
      List<EventReport> met = meetings.get(key);
      met.remove(report);
      if (met.isEmpty()) {
        meetings.remove(key);
      }
    }
  }
}
