package org.newsgraph.site;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.newsgraph.site.data.Graph;
import org.newsgraph.site.web.Answer;
import org.newsgraph.site.web.Language;
import org.newsgraph.site.web.Request;
import org.newsgraph.site.web.Route;

/** What shows names of the graph, once for each language in which a reader may know them. */
final class InReadersLanguage implements Route {

  private final Map<Language, Route> routes = new EnumMap<>(Language.class);

  /**
   * @param graph in any language
   * @param route makes what answers, of the graph with the names of a language
   */
  InReadersLanguage(Graph graph, Function<Graph, Route> route) {
    for (Language language : Language.values()) {
      routes.put(language, route.apply(graph.in(language)));
    }
  }

  @Override
  public Answer answer(Request request) {
    return routes.get(request.names()).answer(request);
  }
}
