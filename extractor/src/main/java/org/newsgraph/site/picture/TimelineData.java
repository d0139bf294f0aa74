package org.newsgraph.site.picture;

import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.engine.binding.Binding;
import org.newsgraph.site.data.EventLine;
import org.newsgraph.site.data.Graph;
import org.newsgraph.site.data.InTheNews;
import org.newsgraph.site.data.Lines;
import org.newsgraph.site.page.EventTitle;
import org.newsgraph.site.page.Json;
import org.newsgraph.site.page.Messages;
import org.newsgraph.site.web.Answer;
import org.newsgraph.site.web.Language;
import org.newsgraph.site.web.Request;
import org.newsgraph.site.web.Route;

/** The dated events of an entity, at {@code /api/timeline?iri=}. */
public final class TimelineData implements Route {

  private static final String QUERY = "events";

  /** What has no day has no place on a line of time. */
  private static final String DATED = "BOUND(?time) || BOUND(?from)";

  private final Graph graph;
  private final Messages messages;

  public TimelineData(Graph graph, Messages messages) {
    this.graph = graph;
    this.messages = messages;
  }

  private record Evidence(String headline, String sentence, String href) {}

  private record Item(
      String id,
      String label,
      String start,
      String end,
      String granularity,
      String type,
      String status,
      String href,
      Evidence evidence) {}

  @Override
  public Answer answer(Request request) {
    String iri = request.iri("iri");
    List<Binding> given = graph.read(() -> new InTheNews(graph, iri).events());
    List<EventLine> events =
        graph.read(() -> new Lines(graph).events(graph.ask(QUERY, Map.of(), given)));
    List<Item> items =
        events.stream()
            .filter(event -> !event.when().isEmpty())
            .map(event -> item(event, request.language()))
            .toList();
    return Json.answer(
        Map.of("items", items, "sparql", Graph.bound(QUERY, Map.of(), given, DATED)));
  }

  private Item item(EventLine event, Language language) {
    return new Item(
        event.event().iri(),
        EventTitle.alone(event, messages, language),
        event.when(),
        event.until(),
        event.granularity(),
        event.type(),
        event.status(),
        event.event().href(),
        new Evidence(
            event.report().article().label(),
            event.report().passage().sentence(),
            event.report().place()));
  }
}
