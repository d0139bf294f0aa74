package org.newsgraph.reconciliation;

import java.util.ArrayList;
import java.util.List;

/** What came of a run of links. */
public final class LinkReport {

  /**
   * A link that was found.
   *
   * @param name the entity's name in the graph
   * @param kind what it is
   * @param mentions how often articles name it
   * @param outside IRI of the entity at the service
   * @param outsideName the service's name for it
   * @param confidence from 0 to 1
   */
  public record Row(
      String name,
      EntityKind kind,
      long mentions,
      String outside,
      String outsideName,
      double confidence) {}

  private final List<Row> rows = new ArrayList<>();
  private int asked;
  private int kept;
  private int withoutMatch;
  private int failed;

  void linked(Row row) {
    rows.add(row);
  }

  void answered(boolean fromCache) {
    asked++;
    kept += fromCache ? 1 : 0;
  }

  void withoutMatch() {
    withoutMatch++;
  }

  void failed(int entities) {
    failed += entities;
  }

  /** The links in the order of asking, empty if none. */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /** Number of entities about which there is an answer. */
  public int answered() {
    return asked;
  }

  /** How many of the answers the cache had. */
  public int fromCache() {
    return kept;
  }

  /** Number of entities for which the service chose nothing, or nothing good enough. */
  public int unmatched() {
    return withoutMatch;
  }

  /** Number of entities about which there is no answer. */
  public int unanswered() {
    return failed;
  }
}
