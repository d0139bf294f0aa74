package org.newsgraph.site.page;

import java.util.List;
import java.util.Map;
import org.newsgraph.site.data.Graph;
import org.newsgraph.site.data.Hit;
import org.newsgraph.site.data.Search;
import org.newsgraph.site.web.Answer;
import org.newsgraph.site.web.Request;
import org.newsgraph.site.web.Route;

/** What a search found. */
public final class SearchPage implements Route {

  private static final int MOST = 60;

  private final Graph graph;
  private final Templates templates;

  public SearchPage(Graph graph, Templates templates) {
    this.graph = graph;
    this.templates = templates;
  }

  @Override
  public Answer answer(Request request) {
    String words = request.parameter("q").orElse("");
    List<Hit> hits = graph.read(() -> new Search(graph).find(words, MOST));
    return templates.page("search", request, Map.of("hits", hits));
  }
}
