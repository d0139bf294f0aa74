package org.newsgraph.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;

/**
 * Measures the grouping on articles of which it is known what they report. Not thread-safe.
 *
 * <p>Two articles count as joined if an event of the one is grouped with an event of the other.
 */
public final class ClusterEvaluation {

  private final ReportReader reader = new ReportReader();
  private final List<EventReport> reports = new ArrayList<>();
  private final Map<String, Integer> truth = new HashMap<>();

  /**
   * Pairs of articles.
   *
   * @param right joined, and on the same happening
   * @param wrong joined, and on two happenings
   * @param missed on the same happening, and not joined
   */
  public record Score(long right, long wrong, long missed) {

    /** Share of the joined pairs that are right, 1 if none is joined. */
    public double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /** Share of the pairs on one happening that are joined, 1 if there are none. */
    public double recall() {
      return right + missed == 0 ? 1 : (double) right / (right + missed);
    }
  }

  /**
   * Adds an article.
   *
   * @param name IRI of the article
   * @param happening number of the happening that it reports
   */
  public void add(String name, Graph graph, int happening) {
    reports.addAll(reader.read(graph));
    truth.put(name, happening);
  }

  /** Number of events that take part. */
  public int reports() {
    return reports.size();
  }

  /** Groups the events of all articles added and compares. */
  public Score score() {
    Map<String, String> articles = new HashMap<>();
    reports.forEach(r -> articles.put(r.event(), r.article()));
    Set<String> joined = new HashSet<>();
    long right = 0;
    for (EventCluster cluster : new EventClusters().of(reports)) {
      Set<String> members = new TreeSet<>();
      members.add(articles.get(cluster.first()));
      cluster.others().keySet().forEach(event -> members.add(articles.get(event)));
      List<String> sorted = List.copyOf(members);
      for (int a = 0; a < sorted.size(); a++) {
        for (int b = a + 1; b < sorted.size(); b++) {
          boolean added = joined.add(sorted.get(a) + " " + sorted.get(b));
          right += added && truth.get(sorted.get(a)).equals(truth.get(sorted.get(b))) ? 1 : 0;
        }
      }
    }
    return new Score(right, joined.size() - right, pairsOfTruth() - right);
  }

  private long pairsOfTruth() {
    Map<Integer, Long> sizes = new HashMap<>();
    truth.values().forEach(happening -> sizes.merge(happening, 1L, Long::sum));
    return sizes.values().stream().mapToLong(n -> n * (n - 1) / 2).sum();
  }
}
