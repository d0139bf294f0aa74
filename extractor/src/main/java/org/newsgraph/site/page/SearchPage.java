package org.newsgraph.site.page;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.query.NameHints;
import org.newsgraph.site.data.Graph;
import org.newsgraph.site.data.Hit;
import org.newsgraph.site.data.Kind;
import org.newsgraph.site.data.Search;
import org.newsgraph.site.web.Answer;
import org.newsgraph.site.web.Request;
import org.newsgraph.site.web.Route;

/** What a search found. */
public final class SearchPage implements Route {

  private static final int MOST = 60;

  /**
   * Of events, of claims by each of their words, and of headlines the index is asked for so many.
   */
  private static final int MOST_OF_A_KIND = 10;

  private static final Set<Kind> TOLD = EnumSet.of(Kind.EVENT, Kind.CLAIM, Kind.ARTICLE);

  private final Graph graph;
  private final Templates templates;

  public SearchPage(Graph graph, Templates templates) {
    this.graph = graph;
    this.templates = templates;
  }

  @Override
  public Answer answer(Request request) {
    String words = request.parameter("q").orElse("");
    List<Hit> hits = graph.read(() -> find(words));
    return templates.page("search", request, Map.of("hits", hits, "part", isPart(hits)));
  }

  /** What an English name finds, and then what the articles' name of the same does. */
  private List<Hit> find(String words) {
    Search search = new Search(graph);
    String inArticles = NameHints.inArticles(graph.dataset(), words.strip());
    Map<String, Hit> hits = new LinkedHashMap<>();
    for (String name : new LinkedHashSet<>(List.of(words, inArticles))) {
      search.find(name, MOST).forEach(hit -> hits.putIfAbsent(hit.thing().iri(), hit));
    }
    return hits.values().stream().limit(MOST).toList();
  }

  /** True if there may be more than is shown. */
  private static boolean isPart(List<Hit> hits) {
    return hits.size() == MOST
        || hits.stream()
            .map(hit -> hit.thing().kind())
            .filter(TOLD::contains)
            .collect(Collectors.groupingBy(kind -> kind, Collectors.counting()))
            .values()
            .stream()
            .anyMatch(times -> times >= MOST_OF_A_KIND);
  }
}
