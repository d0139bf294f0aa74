package org.newsgraph.site.page;

import java.util.Map;
import org.newsgraph.site.web.Answer;
import org.newsgraph.site.web.Request;
import org.newsgraph.site.web.Route;

/** A page that is the same for everybody and asks nothing of the graph. */
public final class PlainPage implements Route {

  private final Templates templates;
  private final String template;

  public PlainPage(Templates templates, String template) {
    this.templates = templates;
    this.template = template;
  }

  @Override
  public Answer answer(Request request) {
    return templates.page(template, request, Map.of());
  }
}
