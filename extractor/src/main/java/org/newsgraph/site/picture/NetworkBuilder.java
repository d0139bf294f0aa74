package org.newsgraph.site.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.site.data.Relation;
import org.newsgraph.site.data.Thing;
import org.newsgraph.site.page.Messages;
import org.newsgraph.site.web.Language;

/** Gathers relations into nodes and edges: those of one type between the same two are one edge. */
final class NetworkBuilder {

  /** More than a screen shows and an eye follows. */
  private static final int MOST_NODES = 60;

  private static final int MOST_EVIDENCE = 5;

  private final Messages messages;
  private final Language language;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<List<String>, Edge> edges = new LinkedHashMap<>();
  private boolean truncated;

  NetworkBuilder(Messages messages, Language language) {
    this.messages = messages;
    this.language = language;
  }

  private record Node(String id, String label, String kind, String href) {}

  private record Evidence(
      String article, String headline, String sentence, String href, String via, String viaHref) {}

  private record Edge(
      String id,
      String source,
      String target,
      String label,
      String type,
      String status,
      String date,
      List<Evidence> evidence) {}

  private record Network(
      Collection<Node> nodes,
      Collection<Edge> edges,
      boolean truncated,
      int latest,
      String sparql) {}

  void add(Thing thing) {
    nodes.putIfAbsent(
        thing.iri(), new Node(thing.iri(), thing.label(), thing.kind().code(), thing.href()));
  }

  void add(Relation relation) {
    boolean room =
        nodes.size() < MOST_NODES
            || nodes.containsKey(relation.source().iri())
                && nodes.containsKey(relation.target().iri());
    if (!room) {
      truncated = true;
      return;
    }
    add(relation.source());
    add(relation.target());
    Edge edge = edges.computeIfAbsent(key(relation), key -> edge(relation, String.join(" ", key)));
    Evidence evidence = evidence(relation);
    if (edge.evidence().size() < MOST_EVIDENCE && !edge.evidence().contains(evidence)) {
      edge.evidence().add(evidence);
    }
  }

  private static List<String> key(Relation relation) {
    return List.of(
        relation.source().iri(),
        relation.target().iri(),
        relation.type(),
        relation.label(),
        relation.status());
  }

  // Pages put the answers of several requests into one picture: an edge is called the same in all.
  private Edge edge(Relation relation, String id) {
    return new Edge(
        id,
        relation.source().iri(),
        relation.target().iri(),
        label(relation),
        relation.type(),
        relation.status(),
        relation.when(),
        new ArrayList<>());
  }

  private String label(Relation relation) {
    if (!relation.label().isEmpty()) {
      return relation.label();
    }
    String kind =
        relation.status().isEmpty() || relation.type().equals("place") ? "edge." : "type.";
    return messages.of(language, kind + relation.type());
  }

  private static Evidence evidence(Relation relation) {
    return new Evidence(
        relation.report().article().iri(),
        relation.report().article().label(),
        relation.report().passage().sentence(),
        relation.report().place(),
        relation.via().iri(),
        relation.via().href());
  }

  /**
   * What pages draw.
   *
   * @param latest of each sort of event, claim and function only so many were read, the latest; 0
   *     if all were
   */
  Object build(String sparql, int latest) {
    return new Network(nodes.values(), edges.values(), truncated, latest, sparql);
  }
}
