package org.newsgraph.site.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/** Reads what is known of an entity. */
public final class EntityReader {

  private static final int NEIGHBOURS = 20;

  private final Graph graph;
  private final Lines lines;

  public EntityReader(Graph graph) {
    this.graph = graph;
    this.lines = new Lines(graph);
  }

  /** Everything that the page of {@code entity} shows. */
  public EntityView read(Thing entity) {
    Map<String, String> values = Map.of("entity", entity.iri());
    InTheNews news = new InTheNews(graph, entity.iri());
    return new EntityView(
        entity,
        names(values),
        links(values),
        offices("offices-of", values),
        offices("offices-in", values),
        lines.events(graph.ask("events", Map.of(), news.events())),
        lines.claims(graph.ask("claims", Map.of(), news.said())),
        lines.claims(graph.ask("claims", Map.of(), news.about())),
        neighbours(values, news),
        source(values));
  }

  private List<Counted<String>> names(Map<String, String> values) {
    return graph.ask("names-of", values).stream()
        .map(row -> new Counted<>(row.text("name"), row.number("times")))
        .toList();
  }

  private List<String> links(Map<String, String> values) {
    Set<String> links = new LinkedHashSet<>();
    for (Row row : graph.ask("links-of", values)) {
      // Whatever else an IRI may begin with, only these are safe to click on.
      if (row.text("outside").matches("https?://.+")) {
        links.add(row.text("outside"));
      }
    }
    return List.copyOf(links);
  }

  private List<Office> offices(String query, Map<String, String> values) {
    return graph.ask(query, values).stream()
        .map(
            row ->
                new Office(
                    row.text("label"),
                    row.node("other").map(graph.things()::of),
                    row.number("times"),
                    lines.report(row)))
        .toList();
  }

  private List<Counted<Thing>> neighbours(Map<String, String> values, InTheNews news) {
    List<Counted<Thing>> neighbours = new ArrayList<>();
    for (Row row : graph.ask("neighbours-of", values, news.all())) {
      Thing other = graph.things().of(row.node("other").get());
      if (other.kind().isEntity() && neighbours.size() < NEIGHBOURS) {
        neighbours.add(new Counted<>(other, row.number("times")));
      }
    }
    return neighbours;
  }

  private SourceView source(Map<String, String> values) {
    Row counts = graph.ask("source-counts", values).get(0);
    List<Counted<Thing>> relays = new ArrayList<>();
    for (Row row : graph.ask("relays-of", values)) {
      Node relay = row.node("relay").get();
      relays.add(new Counted<>(graph.things().of(relay), row.number("times")));
    }
    return new SourceView(
        Math.max(counts.number("all"), counts.number("claims")),
        counts.number("claims"),
        counts.number("relayed"),
        counts.number("unnamed"),
        relays);
  }
}
