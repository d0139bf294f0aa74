package org.newsgraph.rdf;

import java.util.Comparator;

/**
 * A place where a graph is not as the shapes ask.
 *
 * @param node IRI of the node at fault
 * @param path the property at fault, empty if the node itself is
 * @param message what was asked
 */
public record Violation(String node, String path, String message) implements Comparable<Violation> {

  /** By node, property and message. */
  @Override
  public int compareTo(Violation other) {
    return Comparator.comparing(Violation::node)
        .thenComparing(Violation::path)
        .thenComparing(Violation::message)
        .compare(this, other);
  }
}
