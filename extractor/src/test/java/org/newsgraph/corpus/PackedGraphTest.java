package org.newsgraph.corpus;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/** Old versions come from a backup too, and that may come from anybody. */
class PackedGraphTest {

  private static Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int i = 0; i < 1000; i++) {
      graph.add(
          Triple.create(
              NodeFactory.createURI("urn:x"),
              NodeFactory.createURI("urn:said"),
              NodeFactory.createLiteralString("word " + i)));
    }
    return graph;
  }

  @Test
  void whatWasPackedIsUnpacked() {
    assertTrue(PackedGraph.read(PackedGraph.write(graph())).isIsomorphicWith(graph()));
  }

  @Test
  void whatUnpacksToTooMuchIsNotReadToItsEnd() {
    String packed = PackedGraph.write(graph());
    DamagedVersionException refused =
        assertThrows(DamagedVersionException.class, () -> PackedGraph.read(packed, 10_000));
    assertTrue(refused.getMessage().contains("more than 10000 bytes"), refused.getMessage());
  }

  @Test
  void whatIsNoPackedGraphIsRefusedAlike() {
    String noTriples = Base64.getEncoder().encodeToString("no gzip".getBytes());
    for (String packed : new String[] {"???", "", noTriples}) {
      assertThrows(DamagedVersionException.class, () -> PackedGraph.read(packed));
    }
  }
}
