package org.newsgraph.site.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.Terms.PROV;
import org.newsgraph.rdf.Terms.SEM;

/**
 * The claims and events of an entity, the latest of each: what it said, what was said about it,
 * what it took part in. For one page, inside one transaction; not thread-safe.
 */
public final class InTheNews {

  /** So many of each; a list on a page is no longer. */
  private static final int MOST = 40;

  private static final Var CLAIM = Var.alloc("claim");
  private static final Var EVENT = Var.alloc("event");
  private static final Var ROLE = Var.alloc("role");
  private static final Var SHARED = Var.alloc("shared");

  /** The parts that an entity may have in an event, with the codes of their names. */
  private static final Map<String, Node> PARTS =
      Map.of(
          "agent", NG.agent.asNode(),
          "patient", NG.patient.asNode(),
          "place", SEM.hasPlace.asNode());

  private final Node entity;
  private final Latest latest;
  private List<Binding> said;
  private List<Binding> about;
  private List<Binding> events;

  public InTheNews(Graph graph, String entity) {
    this.entity = NodeFactory.createURI(entity);
    this.latest = new Latest(graph.dataset());
  }

  /** Its claims, each as {@code claim}; empty if it has none. */
  public List<Binding> said() {
    if (said == null) {
      said = claims(PROV.wasAttributedTo.asNode());
    }
    return said;
  }

  /** The claims that speak of it, each as {@code claim}; empty if none does. */
  public List<Binding> about() {
    if (about == null) {
      about = claims(SchemaDO.about.asNode());
    }
    return about;
  }

  private List<Binding> claims(Node property) {
    return latest.subjects(property, entity, MOST).stream()
        .map(claim -> BindingFactory.binding(CLAIM, claim))
        .toList();
  }

  /** Its events as {@code event}, each with its {@code role} there; empty if it has none. */
  public List<Binding> events() {
    if (events == null) {
      events = new ArrayList<>();
      for (String part : List.of("agent", "patient", "place")) {
        Node role = NodeFactory.createLiteralString(part);
        for (Node event : latest.subjects(PARTS.get(part), entity, MOST)) {
          events.add(BindingFactory.binding(EVENT, event, ROLE, role));
        }
      }
    }
    return events;
  }

  /**
   * Its latest events, whatever its part in them, each once as {@code event}; empty if it has none.
   *
   * @param most how many of each part at most
   */
  public List<Binding> events(int most) {
    Set<Node> all = new LinkedHashSet<>();
    for (String part : List.of("agent", "patient", "place")) {
      all.addAll(latest.subjects(PARTS.get(part), entity, most));
    }
    return all.stream().map(event -> BindingFactory.binding(EVENT, event)).toList();
  }

  /** All of these, each once, as {@code shared}: where it meets others; empty if nowhere. */
  public List<Binding> all() {
    Set<Node> all = new LinkedHashSet<>();
    said().forEach(row -> all.add(row.get(CLAIM)));
    about().forEach(row -> all.add(row.get(CLAIM)));
    events().forEach(row -> all.add(row.get(EVENT)));
    return all.stream().map(node -> BindingFactory.binding(SHARED, node)).toList();
  }
}
