package org.newsgraph.site.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsgraph.site.data.Graph;
import org.newsgraph.site.data.Hit;
import org.newsgraph.site.data.Search;
import org.newsgraph.site.page.Json;
import org.newsgraph.site.web.Answer;
import org.newsgraph.site.web.Request;
import org.newsgraph.site.web.Route;
import org.newsgraph.site.web.WebException;

/** What a user of the Reconciliation API may mean while typing: entities, types and properties. */
public final class SuggestService implements Route {

  private static final int MOST = 20;

  private final Graph graph;

  public SuggestService(Graph graph) {
    this.graph = graph;
  }

  private record Suggestion(String id, String name, String description) {}

  @Override
  public Answer answer(Request request) {
    String prefix = request.parameter("prefix").orElse("");
    List<Suggestion> found =
        switch (request.path().substring(request.path().lastIndexOf('/') + 1)) {
          case "entity" -> graph.read(() -> entities(prefix));
          case "type" -> types(prefix);
          case "property", "properties" -> properties(prefix);
          default -> throw WebException.notFound();
        };
    boolean proposed = request.path().endsWith("/properties");
    return ReconciliationService.open(
        Json.answer(Map.of(proposed ? "properties" : "result", found)), request);
  }

  private List<Suggestion> entities(String prefix) {
    Candidates candidates = new Candidates(graph);
    List<Suggestion> found = new ArrayList<>();
    for (Hit hit : new Search(graph).find(prefix, MOST)) {
      Optional<EntityTypes> type = EntityTypes.of(hit.thing().kind());
      type.ifPresent(
          t ->
              found.add(
                  new Suggestion(
                      candidates.id(hit.thing().iri()), hit.thing().label(), t.type().name())));
    }
    return found;
  }

  private static List<Suggestion> types(String prefix) {
    return EntityTypes.all().stream()
        .filter(type -> begins(type.name(), prefix))
        .map(type -> new Suggestion(type.id(), type.name(), "https://schema.org/" + type.id()))
        .toList();
  }

  private static List<Suggestion> properties(String prefix) {
    return Stream.of(EntityProperty.values())
        .filter(property -> begins(property.label(), prefix))
        .map(property -> new Suggestion(property.id(), property.label(), ""))
        .toList();
  }

  private static boolean begins(String name, String prefix) {
    return name.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT));
  }
}
