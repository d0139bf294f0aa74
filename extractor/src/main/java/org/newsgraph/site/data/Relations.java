package org.newsgraph.site.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/**
 * Reads how entities are connected, by the latest of what there is of each. For one page, inside
 * one transaction; not thread-safe.
 */
public final class Relations {

  /** Of each sort of event, claim and function so many of an entity are looked at, the latest. */
  public static final int MOST = Ties.MOST;

  /** The relations that no class of events names. */
  private static final Set<String> KINDS =
      Set.of("place", "about", "says", "disputes", "derived", "member");

  private static final String QUERY = "relations";

  private static final Var VIA = Var.alloc("via");
  private static final Var SOURCE = Var.alloc("source");
  private static final Var TARGET = Var.alloc("target");
  private static final Var KIND = Var.alloc("kind");

  private final Graph graph;
  private final Lines lines;
  private final Ties ties;

  public Relations(Graph graph) {
    this.graph = graph;
    this.lines = new Lines(graph);
    this.ties = new Ties(graph.dataset());
  }

  /** True if of an entity that was asked for there may be more than the latest that were read. */
  public boolean isCut() {
    return ties.isCut();
  }

  /**
   * What connects the entity with others: first those with whom most does, the latest of it first;
   * empty if nothing does.
   */
  public List<Relation> of(String iri) {
    Map<Node, Boolean> entities = new HashMap<>();
    List<Binding> given =
        ties.of(NodeFactory.createURI(iri)).stream()
            .filter(tie -> entities.computeIfAbsent(tie.source(), this::isEntity))
            .filter(tie -> entities.computeIfAbsent(tie.target(), this::isEntity))
            .map(Relations::binding)
            .toList();
    List<Relation> relations = new ArrayList<>();
    graph.ask(QUERY, Map.of(), given).forEach(row -> relations.add(relation(row)));
    Map<String, Long> times =
        relations.stream()
            .collect(Collectors.groupingBy(r -> other(r, iri), Collectors.counting()));
    relations.sort(
        Comparator.comparing((Relation r) -> times.get(other(r, iri)))
            .thenComparing(Relation::when)
            .reversed()
            .thenComparing(r -> r.via().iri())
            .thenComparing(r -> r.source().iri())
            .thenComparing(r -> r.target().iri())
            .thenComparing(Relation::type));
    return relations;
  }

  private boolean isEntity(Node node) {
    return graph.things().kind(node).isEntity();
  }

  private static Binding binding(Tie tie) {
    Node kind = NodeFactory.createLiteralString(tie.kind());
    return BindingFactory.binding(
        VIA, tie.via(), SOURCE, tie.source(), TARGET, tie.target(), KIND, kind);
  }

  private Relation relation(Row row) {
    return new Relation(
        graph.things().of(row.node("source").get()),
        graph.things().of(row.node("target").get()),
        row.text("kind").equals(Tie.EVENT) ? row.code("type") : row.text("kind"),
        graph.things().of(row.node("via").get()),
        row.text("label"),
        row.code("status"),
        row.text("when"),
        lines.report(row));
  }

  /**
   * What connects two entities directly or by a third; empty if nothing does, or nothing within the
   * part of their relations that is read.
   */
  public List<Relation> between(String one, String other) {
    List<Relation> ofOne = of(one);
    List<Relation> ofOther = of(other);
    Set<String> shared = new HashSet<>(others(ofOne, one));
    shared.retainAll(others(ofOther, other));
    List<Relation> between = new ArrayList<>();
    for (Relation relation : ofOne) {
      if (leadsTo(relation, one, Set.of(other)) || leadsTo(relation, one, shared)) {
        between.add(relation);
      }
    }
    for (Relation relation : ofOther) {
      boolean direct = leadsTo(relation, other, Set.of(one)) && !between.contains(relation);
      if (direct || leadsTo(relation, other, shared)) {
        between.add(relation);
      }
    }
    return between;
  }

  /**
   * What connects any of the entities with another, once each and not from both ends; in the order
   * of the entities.
   */
  List<Relation> among(Collection<String> entities) {
    Map<List<Object>, Relation> relations = new LinkedHashMap<>();
    for (String entity : entities) {
      for (Relation relation : of(entity)) {
        Set<String> ends = Set.copyOf(List.of(relation.source().iri(), relation.target().iri()));
        relations.putIfAbsent(List.of(relation.via().iri(), relation.type(), ends), relation);
      }
    }
    return List.copyOf(relations.values());
  }

  /** The query that gives these relations, with the events, claims and functions that tell them. */
  public static String sparql(List<Relation> relations) {
    List<Binding> given =
        relations.stream().map(Relations::tie).distinct().map(Relations::binding).toList();
    return Graph.bound(QUERY, Map.of(), given, "BOUND(?via)");
  }

  private static Tie tie(Relation relation) {
    return new Tie(
        NodeFactory.createURI(relation.source().iri()),
        NodeFactory.createURI(relation.target().iri()),
        KINDS.contains(relation.type()) ? relation.type() : Tie.EVENT,
        NodeFactory.createURI(relation.via().iri()));
  }

  private static Set<String> others(List<Relation> relations, String iri) {
    return relations.stream().map(relation -> other(relation, iri)).collect(Collectors.toSet());
  }

  private static boolean leadsTo(Relation relation, String from, Set<String> to) {
    return to.contains(other(relation, from));
  }

  private static String other(Relation relation, String iri) {
    return relation.source().iri().equals(iri) ? relation.target().iri() : relation.source().iri();
  }
}
