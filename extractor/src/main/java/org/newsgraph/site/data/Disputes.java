package org.newsgraph.site.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.newsgraph.rdf.Terms.CITO;

/** Reads who denies what. */
public final class Disputes {

  private static final Node DISPUTES = CITO.disputes.asNode();

  /** So many denials are told. */
  private static final int MOST = 40;

  private final Graph graph;
  private final Lines lines;

  public Disputes(Graph graph) {
    this.graph = graph;
    this.lines = new Lines(graph);
  }

  /** The latest disputes, some forty at most; empty if nobody denies anything. */
  public List<Dispute> latest() {
    DatasetGraph dataset = graph.dataset();
    Map<Node, List<Node>> denials = new LinkedHashMap<>();
    for (Node denial : new Latest(dataset).subjects(DISPUTES, Node.ANY, MOST)) {
      dataset
          .find(Node.ANY, denial, DISPUTES, Node.ANY)
          .forEachRemaining(
              quad ->
                  denials.computeIfAbsent(quad.getObject(), d -> new ArrayList<>()).add(denial));
    }
    Map<String, List<Row>> claims = claims(denials);
    List<Dispute> disputes = new ArrayList<>();
    denials.forEach(
        (disputed, denies) ->
            voice(disputed, claims)
                .ifPresent(
                    alleges ->
                        disputes.add(
                            new Dispute(
                                alleges.line(),
                                List.of(alleges),
                                denies.stream()
                                    .flatMap(denial -> voice(denial, claims).stream())
                                    .toList()))));
    return disputes;
  }

  /** All claims that take part, asked for at once; the rows of each by its IRI. */
  private Map<String, List<Row>> claims(Map<Node, List<Node>> denials) {
    Set<Node> all = new LinkedHashSet<>(denials.keySet());
    denials.values().forEach(all::addAll);
    List<Binding> given =
        all.stream().map(claim -> BindingFactory.binding(Var.alloc("claim"), claim)).toList();
    return graph.ask("claims", Map.of(), given).stream()
        .collect(Collectors.groupingBy(row -> row.text("claim")));
  }

  /** Empty if the claim is not whole. */
  private Optional<Voice> voice(Node claim, Map<String, List<Row>> claims) {
    List<Row> rows = claims.getOrDefault(claim.toString(), List.of());
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Row row = rows.get(0);
    boolean own = row.text("root").equals(row.text("speaker"));
    Optional<Thing> root = row.node("root").filter(r -> !own).map(graph.things()::of);
    return Optional.of(new Voice(lines.claims(rows).get(0), root));
  }
}
