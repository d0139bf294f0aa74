package org.newsgraph.corpus;

import java.util.Comparator;
import org.apache.jena.graph.Node;

/**
 * An article that has a sketch.
 *
 * @param day its day of publication, after all others if it has none
 */
record SketchedArticle(Node article, String day, Sketch sketch)
    implements Comparable<SketchedArticle> {

  /** A reprint may be twice as long as the original. */
  private static final double ALIKE = 0.5;

  /**
   * A text that holds .9 of another seems to hold less than this one time in ten thousand: there
   * the estimate has a standard error of .025.
   */
  private static final double HELD = 0.8;

  private static final Comparator<SketchedArticle> EARLIER =
      Comparator.comparing(SketchedArticle::day).thenComparing(entry -> entry.article().getURI());

  /** True if, as far as sketches tell, one of the two may be a reprint of the other. */
  boolean isLike(SketchedArticle other) {
    return sketch.likeness(other.sketch) >= ALIKE && sketch.shared(other.sketch) >= HELD;
  }

  boolean saysTheSame(SketchedArticle other) {
    return day.equals(other.day) && sketch.written().equals(other.sketch.written());
  }

  /** By day, then by IRI. */
  @Override
  public int compareTo(SketchedArticle other) {
    return EARLIER.compare(this, other);
  }
}
