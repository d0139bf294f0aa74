package org.newsgraph.site.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads who denies what. */
public final class Disputes {

  private final Graph graph;
  private final Lines lines;

  public Disputes(Graph graph) {
    this.graph = graph;
    this.lines = new Lines(graph);
  }

  /** The latest disputes, some forty at most. */
  public List<Dispute> latest() {
    Map<String, List<Voice>> denials = new LinkedHashMap<>();
    for (Row row : graph.ask("disputes", Map.of())) {
      voice(row.text("denial"))
          .ifPresent(
              voice ->
                  denials.computeIfAbsent(row.text("disputed"), d -> new ArrayList<>()).add(voice));
    }
    List<Dispute> disputes = new ArrayList<>();
    denials.forEach(
        (disputed, denies) ->
            voice(disputed)
                .ifPresent(
                    alleges ->
                        disputes.add(new Dispute(alleges.line(), List.of(alleges), denies))));
    return disputes;
  }

  private Optional<Voice> voice(String claim) {
    List<Row> rows = new ArrayList<>(graph.ask("claim", Map.of("claim", claim)));
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Row row = rows.get(0);
    boolean own = row.text("root").equals(row.text("speaker"));
    Optional<Thing> root = row.node("root").filter(r -> !own).map(graph.things()::of);
    return Optional.of(new Voice(lines.claims(rows).get(0), root));
  }
}
