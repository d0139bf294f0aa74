package org.newsgraph.site.page;

import java.util.Map;
import org.newsgraph.site.data.Disputes;
import org.newsgraph.site.data.Graph;
import org.newsgraph.site.data.PossibleAnswers;
import org.newsgraph.site.web.Answer;
import org.newsgraph.site.web.Request;
import org.newsgraph.site.web.Route;

/**
 * Who says what that whom denies, on which sources; and apart from it what may be an answer from
 * one article to another.
 */
public final class DisputesPage implements Route {

  /** Where the rows behind the page are, for who asks the page itself for them. */
  private static final String ROWS = "/api/library/denials?";

  private final Graph graph;
  private final Templates templates;

  public DisputesPage(Graph graph, Templates templates) {
    this.graph = graph;
    this.templates = templates;
  }

  @Override
  public Answer answer(Request request) {
    if (request.parameter("format").isPresent()) {
      return Answer.seeOther(ROWS + request.query());
    }
    return templates.page(
        "disputes",
        request,
        Map.of(
            "disputes", graph.read(new Disputes(graph)::latest),
            "possible", graph.read(new PossibleAnswers(graph)::latest)));
  }
}
