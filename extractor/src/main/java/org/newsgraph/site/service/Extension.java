package org.newsgraph.site.service;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newsgraph.site.data.EntityReader;
import org.newsgraph.site.data.EntityView;
import org.newsgraph.site.data.Graph;
import org.newsgraph.site.data.Thing;
import org.newsgraph.site.web.WebException;

/** Fills columns of a table with what the graph knows of its entities. */
final class Extension {

  private static final int MAX_IDS = 50;

  private final Graph graph;

  Extension(Graph graph) {
    this.graph = graph;
  }

  /**
   * @param asked {@code {"ids": […], "properties": [{"id"}]}}
   */
  Map<String, Object> answer(JsonNode asked) {
    if (asked.path("ids").size() > MAX_IDS) {
      throw new WebException(413, "error.queries", MAX_IDS);
    }
    List<EntityProperty> properties = properties(asked.path("properties"));
    List<Map<String, String>> meta = new ArrayList<>();
    properties.forEach(p -> meta.add(Map.of("id", p.id(), "name", p.label())));
    Map<String, Object> rows = new LinkedHashMap<>();
    for (JsonNode id : asked.path("ids")) {
      rows.put(id.asText(), row(id.asText(), properties));
    }
    return Map.of("meta", meta, "rows", rows);
  }

  private static List<EntityProperty> properties(JsonNode asked) {
    List<EntityProperty> properties = new ArrayList<>();
    for (JsonNode one : asked) {
      String id = one.path("id").asText("");
      Stream.of(EntityProperty.values()).filter(p -> p.id().equals(id)).forEach(properties::add);
    }
    return properties;
  }

  private Map<String, Object> row(String id, List<EntityProperty> properties) {
    Map<String, Object> row = new LinkedHashMap<>();
    Thing thing = graph.things().of(Candidates.iri(id, graph));
    if (!thing.kind().isEntity()) {
      properties.forEach(property -> row.put(property.id(), List.of()));
      return row;
    }
    EntityView view = new EntityReader(graph).read(thing);
    properties.forEach(property -> row.put(property.id(), property.of(view)));
    return row;
  }
}
