package org.newsgraph.site.page;

import java.util.Map;
import org.newsgraph.site.data.Graph;
import org.newsgraph.site.data.Kind;
import org.newsgraph.site.data.Thing;
import org.newsgraph.site.web.Answer;
import org.newsgraph.site.web.Request;
import org.newsgraph.site.web.Route;
import org.newsgraph.site.web.WebException;
import org.newsgraph.store.Store;

/** Where those who may take an article back, at {@code /retract?iri=}. */
public final class RetractPage implements Route {

  public static final String PLACE = "/retract";

  private final Graph graph;
  private final Store store;
  private final Templates templates;

  public RetractPage(Graph graph, Store store, Templates templates) {
    this.graph = graph;
    this.store = store;
    this.templates = templates;
  }

  @Override
  public Answer answer(Request request) {
    // The accounts' file asks for the password; should it have no line for this page, nobody
    // passes.
    if (!request.client().editor()) {
      throw new WebException(403, "error.403");
    }
    Thing article = graph.read(() -> graph.things().of(request.iri("iri")));
    if (article.kind() != Kind.ARTICLE || !store.holds(article.iri())) {
      throw WebException.notFound();
    }
    if (!request.method().equals("POST")) {
      return templates.page("retract", request, Map.of("article", article));
    }
    store.remove(article.iri());
    store.settle();
    return templates.page("retracted", request, Map.of());
  }
}
