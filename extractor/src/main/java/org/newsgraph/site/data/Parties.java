package org.newsgraph.site.data;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.Terms.SEM;

/**
 * The names of those who take part in an event, each list in the order of the alphabet and empty if
 * there is nobody.
 *
 * @param agents who acts
 * @param patients who undergoes it
 * @param places where it happens
 */
public record Parties(List<String> agents, List<String> patients, List<String> places) {

  private static final int FEW = 3;

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
        names(graph, node, NG.agent.asNode()),
        names(graph, node, NG.patient.asNode()),
        names(graph, node, SEM.hasPlace.asNode()));
  }

  private static List<String> names(Graph graph, Node event, Node role) {
    // The same statement may stand in several articles.
    Set<String> names = new TreeSet<>();
    Iterator<Quad> found = graph.dataset().find(Node.ANY, event, role, Node.ANY);
    found.forEachRemaining(quad -> names.add(graph.things().of(quad.getObject()).label()));
    return new ArrayList<>(names);
  }

  /** The first few, whatever they do, as they stand in a line of text; empty if there is nobody. */
  Optional<String> someNames() {
    List<String> names =
        Stream.of(agents, patients, places).flatMap(List::stream).distinct().limit(FEW).toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  /** True if nobody is known to act or to undergo it. */
  public boolean isNobody() {
    return agents.isEmpty() && patients.isEmpty();
  }
}
