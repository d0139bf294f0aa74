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
    Map<String, List<Row>> byDisputed = new LinkedHashMap<>();
    for (Row row : graph.ask("disputes", Map.of())) {
      byDisputed.computeIfAbsent(row.text("disputed"), d -> new ArrayList<>()).add(row);
    }
    List<Dispute> disputes = new ArrayList<>();
    for (List<Row> rows : byDisputed.values()) {
      List<Voice> alleges = voices(rows, "disputed");
      List<Voice> denies = voices(rows, "disputes");
      if (!alleges.isEmpty() && !denies.isEmpty()) {
        disputes.add(new Dispute(alleges.get(0).line(), alleges, denies));
      }
    }
    return disputes;
  }

  private List<Voice> voices(List<Row> rows, String side) {
    Map<String, Optional<Thing>> roots = new LinkedHashMap<>();
    List<Row> theirs = new ArrayList<>(rows);
    theirs.removeIf(row -> !row.text("note").equals(side));
    for (Row row : theirs) {
      boolean own = row.text("root").equals(row.text("speaker"));
      roots.put(row.text("claim"), row.node("root").filter(r -> !own).map(graph.things()::of));
    }
    return lines.claims(theirs).stream()
        .map(line -> new Voice(line, roots.get(line.claim().iri())))
        .toList();
  }
}
