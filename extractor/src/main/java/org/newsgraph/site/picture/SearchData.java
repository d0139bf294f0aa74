package org.newsgraph.site.picture;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.site.data.Graph;
import org.newsgraph.site.data.Hit;
import org.newsgraph.site.data.Kind;
import org.newsgraph.site.data.Search;
import org.newsgraph.site.page.Json;
import org.newsgraph.site.web.Answer;
import org.newsgraph.site.web.Request;
import org.newsgraph.site.web.Route;

/**
 * What to propose while a reader types, at {@code /api/search?q=&limit=}; with {@code nodes=true}
 * only what can be an end of a connection: people, organisations, places and events.
 */
public final class SearchData implements Route {

  private static final int FEW = 10;
  private static final int MOST = 50;

  private static final Set<Kind> NODES =
      EnumSet.of(Kind.PERSON, Kind.ORGANISATION, Kind.PLACE, Kind.EVENT);

  private final Graph graph;

  public SearchData(Graph graph) {
    this.graph = graph;
  }

  private record Result(
      String iri, String href, String label, String kind, String detail, String day) {}

  @Override
  public Answer answer(Request request) {
    String words = request.parameter("q").orElse("");
    int limit = request.number("limit", FEW, MOST);
    boolean nodes = request.parameter("nodes").filter("true"::equals).isPresent();
    List<Result> results =
        graph.read(() -> new Search(graph).find(words, nodes ? MOST : limit)).stream()
            .filter(hit -> !nodes || NODES.contains(hit.thing().kind()))
            .limit(limit)
            .map(SearchData::result)
            .toList();
    return Json.answer(Map.of("results", results, "sparql", Search.sparql(words)));
  }

  /** A name by which something is not commonly known comes with the one by which it is. */
  private static Result result(Hit hit) {
    String label = hit.thing().label();
    boolean other = hit.thing().kind().isEntity() && !label.equals(hit.name());
    return new Result(
        hit.thing().iri(),
        hit.thing().href(),
        hit.name(),
        hit.thing().kind().code(),
        other ? label : hit.detail(),
        hit.day());
  }
}
