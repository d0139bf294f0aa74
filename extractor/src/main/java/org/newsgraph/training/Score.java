package org.newsgraph.training;

/**
 * How far what was found is what was expected.
 *
 * @param expected how many there are to find
 * @param found how many were found
 * @param shared how many are both
 */
public record Score(int expected, int found, int shared) {

  /** Nothing to find and nothing found. */
  static final Score NONE = new Score(0, 0, 0);

  /** Both together. */
  Score plus(Score other) {
    return new Score(expected + other.expected, found + other.found, shared + other.shared);
  }

  /** Share of what was found that was expected; 1 if nothing was found. */
  public double precision() {
    return found == 0 ? 1 : (double) shared / found;
  }

  /** Share of what was expected that was found; 1 if there was nothing to find. */
  public double recall() {
    return expected == 0 ? 1 : (double) shared / expected;
  }

  /** Harmonic mean of both; 1 if there was nothing to find and nothing was found. */
  public double f1() {
    return expected + found == 0 ? 1 : 2.0 * shared / (expected + found);
  }
}
