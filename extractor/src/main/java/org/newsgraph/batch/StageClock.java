package org.newsgraph.batch;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/**
 * How much each stage of a run has done and how long it took; what several threads do at once is
 * added up. Thread-safe.
 */
public final class StageClock {

  private static final class Tally {
    final LongAdder items = new LongAdder();
    final LongAdder nanos = new LongAdder();
  }

  private final Map<Stage, Tally> tallies = new EnumMap<>(Stage.class);

  /** Nothing done, no time gone by. */
  public StageClock() {
    for (Stage stage : Stage.values()) {
      tallies.put(stage, new Tally());
    }
  }

  /**
   * Adds work done.
   *
   * @param start {@link System#nanoTime} when it began; it ends now
   * @param items how much, in the unit of the stage
   */
  public void add(Stage stage, long start, long items) {
    tallies.get(stage).nanos.add(System.nanoTime() - start);
    tallies.get(stage).items.add(items);
  }

  /** Adds items to what was done without time of their own. */
  public void count(Stage stage, long items) {
    tallies.get(stage).items.add(items);
  }

  /** How much was done, in the unit of the stage. */
  public long items(Stage stage) {
    return tallies.get(stage).items.sum();
  }

  /** How long it took, in seconds of one thread. */
  public double seconds(Stage stage) {
    return tallies.get(stage).nanos.sum() / 1e9;
  }
}
