package org.newsgraph.site.service;

import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.engine.binding.Binding;
import org.newsgraph.site.data.EventReader;
import org.newsgraph.site.data.Graph;
import org.newsgraph.site.data.InTheNews;
import org.newsgraph.site.data.Lines;
import org.newsgraph.site.data.Row;
import org.newsgraph.site.page.Json;
import org.newsgraph.site.web.Answer;
import org.newsgraph.site.web.Request;
import org.newsgraph.site.web.Route;
import org.newsgraph.site.web.WebException;

/**
 * The lists of a page as data: the latest claims and events of an entity, all of an article, and
 * what all articles that tell an event say of it, at {@code /api/claims?iri=&role=}, {@code
 * /api/events?iri=} and {@code /api/figures?iri=}.
 */
public final class NewsData implements Route {

  public static final String CLAIMS = "/api/claims";
  public static final String EVENTS = "/api/events";
  public static final String FIGURES = "/api/figures";

  private static final String ARTICLE = "article";

  private final Graph graph;

  public NewsData(Graph graph) {
    this.graph = graph;
  }

  /** The rows of a list, and the query that gives them. */
  private record Asked(List<Row> rows, String sparql) {}

  @Override
  public Answer answer(Request request) {
    String iri = request.iri("iri");
    String role = request.parameter("role").orElse("source");
    if (!List.of("source", "topic").contains(role)) {
      throw WebException.badRequest("error.role");
    }
    return graph.read(
        () -> {
          if (!graph.things().isKnown(iri)) {
            throw WebException.notFound();
          }
          return switch (request.path()) {
            case CLAIMS -> claims(iri, role);
            case EVENTS -> events(iri);
            default -> figures(iri);
          };
        });
  }

  private Answer claims(String iri, String role) {
    InTheNews news = new InTheNews(graph, iri);
    Asked asked =
        switch (graph.things().of(iri).kind()) {
          case ARTICLE -> in("claims-in", iri);
          case EVENT -> same(EventReader.ACCOUNTS, iri);
          default -> of("claims", role.equals("topic") ? news.about() : news.said());
        };
    List<ListedClaim> claims =
        new Lines(graph).claims(asked.rows()).stream().map(ListedClaim::of).toList();
    return Json.answer(Map.of("claims", claims, "sparql", asked.sparql()));
  }

  private Answer events(String iri) {
    Asked asked =
        switch (graph.things().of(iri).kind()) {
          case ARTICLE -> in("events-in", iri);
          case EVENT -> same(EventReader.TELLINGS, iri);
          default -> of("events", new InTheNews(graph, iri).events());
        };
    List<ListedEvent> events =
        new Lines(graph).events(asked.rows()).stream().map(ListedEvent::of).toList();
    return Json.answer(Map.of("events", events, "sparql", asked.sparql()));
  }

  private Answer figures(String iri) {
    Asked asked = same(EventReader.FIGURES, iri);
    List<ListedFigure> figures =
        new EventReader(graph).figures(asked.rows()).stream().map(ListedFigure::of).toList();
    return Json.answer(Map.of("figures", figures, "sparql", asked.sparql()));
  }

  private Asked same(String query, String event) {
    Map<String, String> values = Map.of("first", new EventReader(graph).first(event));
    return new Asked(graph.ask(query, values), Graph.bound(query, values));
  }

  private Asked in(String query, String article) {
    Map<String, String> values = Map.of(ARTICLE, article);
    return new Asked(graph.ask(query, values), Graph.bound(query, values));
  }

  private Asked of(String query, List<Binding> given) {
    return new Asked(
        graph.ask(query, Map.of(), given), Graph.bound(query, Map.of(), given, "BOUND(?article)"));
  }
}
