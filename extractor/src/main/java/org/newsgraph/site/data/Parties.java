package org.newsgraph.site.data;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.Terms.SEM;

/**
 * Those who take part in an event, each list in the order of their names and empty if there is
 * nobody.
 *
 * @param agents who acts
 * @param patients who undergoes it
 * @param places where it happens
 */
public record Parties(List<Thing> agents, List<Thing> patients, List<Thing> places) {

  private static final int FEW = 3;

  private static final Comparator<Thing> BY_NAME =
      Comparator.comparing(Thing::label).thenComparing(Thing::iri);

  public Parties {
    agents = List.copyOf(agents);
    patients = List.copyOf(patients);
    places = List.copyOf(places);
  }

  /**
   * Those of an event.
   *
   * @param event its IRI
   */
  public static Parties of(Graph graph, String event) {
    Node node = NodeFactory.createURI(event);
    return new Parties(
        things(graph, node, NG.agent.asNode()),
        things(graph, node, NG.patient.asNode()),
        things(graph, node, SEM.hasPlace.asNode()));
  }

  private static List<Thing> things(Graph graph, Node event, Node role) {
    // The same statement may stand in several articles.
    Set<Node> nodes = new HashSet<>();
    Iterator<Quad> found = graph.dataset().find(Node.ANY, event, role, Node.ANY);
    found.forEachRemaining(quad -> nodes.add(quad.getObject()));
    return nodes.stream().map(graph.things()::of).sorted(BY_NAME).toList();
  }

  /** The first few, whatever they do, as they stand in a line of text; empty if there is nobody. */
  Optional<String> someNames() {
    List<String> names =
        Stream.of(agents, patients, places)
            .flatMap(List::stream)
            .map(Thing::label)
            .distinct()
            .limit(FEW)
            .toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  /** True if nobody is known to act or to undergo it. */
  public boolean isNobody() {
    return agents.isEmpty() && patients.isEmpty();
  }
}
