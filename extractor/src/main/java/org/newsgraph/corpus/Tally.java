package org.newsgraph.corpus;

import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * Numbers that belong together, such as those of one outlet in one month.
 *
 * @param node the node that bears the numbers; the same for the same things counted
 * @param of what is counted, by property; not empty
 */
record Tally(Node node, Map<Node, Node> of) {

  Tally {
    of = Map.copyOf(of);
  }
}
