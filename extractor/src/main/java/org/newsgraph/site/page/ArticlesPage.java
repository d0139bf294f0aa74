package org.newsgraph.site.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.site.data.ArticleList;
import org.newsgraph.site.data.Graph;
import org.newsgraph.site.web.Answer;
import org.newsgraph.site.web.Request;
import org.newsgraph.site.web.Route;
import org.newsgraph.site.web.WebException;

/**
 * The articles by day, at {@code /articles?until=}, and from an article of that day on with {@code
 * after=}. By {@code skip=} one comes no further than some thousands: they are read to be left out.
 */
public final class ArticlesPage implements Route {

  private static final int FAR = 5_000;

  private final Graph graph;
  private final Templates templates;

  public ArticlesPage(Graph graph, Templates templates) {
    this.graph = graph;
    this.templates = templates;
  }

  @Override
  public Answer answer(Request request) {
    Optional<String> until = request.parameter("until").map(ArticlesPage::day);
    boolean none = request.parameter("skip").filter("0"::equals).isPresent();
    int skip = none ? 0 : request.number("skip", 0, Integer.MAX_VALUE);
    if (skip > FAR) {
      throw WebException.badRequest("error.skip", FAR);
    }
    ArticleList.Start start = new ArticleList.Start(until, request.parameter("after"), skip);
    ArticleList.Part list = graph.read(() -> new ArticleList(graph).from(start));
    return templates.page(
        "articles",
        request,
        Map.of("list", list, "until", until.orElse(""), "first", until.isEmpty() && skip == 0));
  }

  private static String day(String until) {
    if (until.equals(ArticleList.UNDATED)) {
      return until;
    }
    try {
      return LocalDate.parse(until).toString();
    } catch (DateTimeParseException e) {
      throw WebException.badRequest("error.until");
    }
  }
}
