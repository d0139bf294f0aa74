package org.newsgraph.site.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.engine.binding.Binding;
import org.newsgraph.rdf.NG;

/** Reads where events happen. */
public final class Places {

  /** As the graph writes points: longitude first. */
  private static final Pattern POINT =
      Pattern.compile("POINT\\s*\\((-?[0-9.]{1,20})\\s+(-?[0-9.]{1,20})\\)");

  /** Of so many events of an entity in each part, the latest, it is asked where they happen. */
  private static final int MOST = 300;

  private final Graph graph;

  public Places(Graph graph) {
    this.graph = graph;
  }

  /**
   * The latest events in which an entity takes part, or that happen there, as the store has them;
   * empty if there are none.
   */
  public List<Binding> eventsOf(String iri) {
    return new InTheNews(graph, iri).events(MOST);
  }

  /** Where these happen; those of which it is not known are left out, perhaps all. */
  public List<PlacedEvent> of(List<Binding> events) {
    return read(graph.ask("places-of", Map.of(), events));
  }

  /**
   * Events of a class in the latest articles.
   *
   * @param type code of the class, empty for all classes
   */
  public List<PlacedEvent> ofType(Optional<String> type) {
    return read(graph.ask("places", ofClass(type)));
  }

  /**
   * How many events of a class the latest articles tell, of known places or not.
   *
   * @param type code of the class, empty for all classes
   */
  public int countOfType(Optional<String> type) {
    return graph.ask("events-counted", ofClass(type)).get(0).number("events");
  }

  /** The values of the parameters with which the store is asked for a class, empty for all. */
  public static Map<String, String> ofClass(Optional<String> type) {
    return type.map(code -> Map.of("wanted", classOf(code))).orElse(Map.of());
  }

  private static String classOf(String code) {
    return NG.NS + code.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + code.substring(1);
  }

  private List<PlacedEvent> read(List<Row> rows) {
    List<PlacedEvent> events = new ArrayList<>();
    for (Row row : rows) {
      Matcher point = POINT.matcher(row.text("wkt"));
      if (point.find()) {
        events.add(
            new PlacedEvent(
                graph.things().of(row.node("place").get()),
                Double.parseDouble(point.group(2)),
                Double.parseDouble(point.group(1)),
                graph.things().of(row.node("event").get()),
                row.code("status"),
                row.code("type"),
                row.text("time")));
      }
    }
    return events;
  }
}
