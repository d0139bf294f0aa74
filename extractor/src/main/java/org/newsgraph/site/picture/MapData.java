package org.newsgraph.site.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.engine.binding.Binding;
import org.newsgraph.site.data.Graph;
import org.newsgraph.site.data.Parties;
import org.newsgraph.site.data.PlacedEvent;
import org.newsgraph.site.data.Places;
import org.newsgraph.site.page.EventTitle;
import org.newsgraph.site.page.Json;
import org.newsgraph.site.page.Messages;
import org.newsgraph.site.web.Answer;
import org.newsgraph.site.web.Language;
import org.newsgraph.site.web.Request;
import org.newsgraph.site.web.Route;
import org.newsgraph.site.web.WebException;

/** Where events happen, at {@code /api/map?iri=} or {@code /api/map?type=}. */
public final class MapData implements Route {

  private static final int ITEMS = 12;

  private final Graph graph;
  private final Messages messages;

  public MapData(Graph graph, Messages messages) {
    this.graph = graph;
    this.messages = messages;
  }

  private record Item(String label, String href, String date, String status, String type) {}

  private record Point(
      String id, String label, String href, double lat, double lon, int count, List<Item> items) {}

  /** What the map shows: of so many events, of how many the place is known, and where they are. */
  private record Drawn(int events, long placed, Collection<Point> points) {}

  @Override
  public Answer answer(Request request) {
    Optional<String> iri = request.parameter("iri").map(i -> request.iri("iri"));
    Optional<String> type = request.parameter("type");
    Set<String> classes = messages.below(request.language(), "type.").keySet();
    if (type.filter(t -> !classes.contains(t.toLowerCase(Locale.ROOT))).isPresent()) {
      throw WebException.badRequest("error.type", String.join(", ", classes));
    }
    Places places = new Places(graph);
    List<Binding> given = iri.map(i -> graph.read(() -> places.eventsOf(i))).orElse(List.of());
    Drawn drawn =
        graph.read(
            () ->
                iri.isPresent()
                    ? drawn(given.size(), places.of(given), request.language())
                    : drawn(places.countOfType(type), places.ofType(type), request.language()));
    String sparql =
        iri.isPresent()
            ? Graph.bound("places-of", Map.of(), given, "BOUND(?place)")
            : Graph.bound("places", Places.ofClass(type));
    return Json.answer(
        Map.of(
            "points", drawn.points(),
            "events", drawn.events(),
            "placed", drawn.placed(),
            "sparql", sparql));
  }

  private Drawn drawn(int all, List<PlacedEvent> events, Language language) {
    long placed = events.stream().map(event -> event.event().iri()).distinct().count();
    return new Drawn(all, placed, points(events, language));
  }

  private Collection<Point> points(List<PlacedEvent> events, Language language) {
    Map<String, List<PlacedEvent>> byPlace = new LinkedHashMap<>();
    for (PlacedEvent event : events) {
      byPlace.computeIfAbsent(event.place().iri(), p -> new ArrayList<>()).add(event);
    }
    List<Point> points = new ArrayList<>();
    for (List<PlacedEvent> there : byPlace.values()) {
      PlacedEvent first = there.get(0);
      List<Item> items = there.stream().limit(ITEMS).map(e -> item(e, language)).toList();
      points.add(
          new Point(
              first.place().iri(),
              first.place().label(),
              first.place().href(),
              first.latitude(),
              first.longitude(),
              there.size(),
              items));
    }
    return points;
  }

  private Item item(PlacedEvent event, Language language) {
    Parties parties = Parties.of(graph, event.event().iri());
    // The place heads the list that the item stands in.
    Parties elsewhere = new Parties(parties.agents(), parties.patients(), List.of());
    return new Item(
        EventTitle.alone(
            event.type(), event.status(), event.event().label(), elsewhere, messages, language),
        event.event().href(),
        event.when(),
        event.status(),
        event.type());
  }
}
