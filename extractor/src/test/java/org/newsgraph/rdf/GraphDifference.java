package org.newsgraph.rdf;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;

/** Compares graphs by isomorphism and says in triples how they differ. */
public final class GraphDifference {

  private GraphDifference() {}

  /** Fails with the missing and the unexpected triples unless the graphs are isomorphic. */
  public static void check(Graph expected, Graph actual) {
    if (expected.isIsomorphicWith(actual)) {
      return;
    }
    fail(
        "\nmissing:\n"
            + String.join("\n", without(expected, actual))
            + "\n\nunexpected:\n"
            + String.join("\n", without(actual, expected))
            + "\n");
  }

  private static SortedSet<String> without(Graph these, Graph those) {
    SortedSet<String> left = new TreeSet<>();
    these
        .find()
        .filterDrop(t -> t.getSubject().isBlank() || t.getObject().isBlank() || those.contains(t))
        .forEachRemaining(t -> left.add("  " + t));
    return left;
  }
}
