package org.newsgraph.site.service;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgraph.site.data.Counted;
import org.newsgraph.site.data.EntityView;
import org.newsgraph.site.data.Office;

/** What a table can be extended with. */
enum EntityProperty {
  NAME("name", view -> text(view.names().stream().map(Counted::what))),
  LINK("link", view -> text(view.links().stream())),
  FUNCTION("function", view -> text(view.offices().stream().map(Office::label).distinct())),
  CLAIMS("claims", view -> number(view.source().claims())),
  UNNAMED("claims from unnamed sources", view -> number(view.source().unnamed())),
  EVENT("event", view -> text(view.events().stream().map(event -> event.event().label())));

  private static final int MOST = 10;

  private final String label;
  private final Function<EntityView, List<Map<String, Object>>> values;

  EntityProperty(String label, Function<EntityView, List<Map<String, Object>>> values) {
    this.label = label;
    this.values = values;
  }

  private static List<Map<String, Object>> text(Stream<String> texts) {
    return texts.limit(MOST).map(text -> Map.<String, Object>of("str", text)).toList();
  }

  private static List<Map<String, Object>> number(int number) {
    return List.of(Map.of("int", number));
  }

  String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  String label() {
    return label;
  }

  /** The values for an entity as the API writes them; empty if there are none. */
  List<Map<String, Object>> of(EntityView view) {
    return values.apply(view);
  }
}
