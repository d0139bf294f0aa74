package org.newsgraph.site.page;

import java.util.Map;
import org.newsgraph.site.data.OverviewReader;
import org.newsgraph.site.web.Answer;
import org.newsgraph.site.web.Format;
import org.newsgraph.site.web.Request;
import org.newsgraph.site.web.Route;

/** The first page: what is here, and where to go. */
public final class HomePage implements Route {

  private final OverviewReader overviews;
  private final Templates templates;
  private final Route dataset;

  /**
   * @param dataset answers programs, to whom the first page describes the data
   */
  public HomePage(OverviewReader overviews, Templates templates, Route dataset) {
    this.dataset = dataset;
    this.overviews = overviews;
    this.templates = templates;
  }

  @Override
  public Answer answer(Request request) {
    if (Format.of(request) != Format.HTML) {
      return dataset.answer(request);
    }
    return templates.page("home", request, Map.of("overview", overviews.latest(request.names())));
  }
}
