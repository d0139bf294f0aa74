package org.newsgraph.site.service;

import java.util.Map;
import org.newsgraph.site.data.EntityReader;
import org.newsgraph.site.data.Graph;
import org.newsgraph.site.data.Thing;
import org.newsgraph.site.page.Templates;
import org.newsgraph.site.web.Answer;
import org.newsgraph.site.web.Request;
import org.newsgraph.site.web.Route;
import org.newsgraph.site.web.WebException;

/** A small card of an entity, which OpenRefine shows inside its own page. */
public final class PreviewService implements Route {

  /** The one page that others may frame; it has neither scripts nor forms to be misled to. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors *";

  private final Graph graph;
  private final Templates templates;

  public PreviewService(Graph graph, Templates templates) {
    this.graph = graph;
    this.templates = templates;
  }

  @Override
  public Answer answer(Request request) {
    String iri = Candidates.iri(request.required("id"), graph);
    return graph
        .read(
            () -> {
              Thing thing = graph.things().of(iri);
              if (!thing.kind().isEntity()) {
                throw WebException.notFound();
              }
              return templates.page(
                  "preview", request, Map.of("entity", new EntityReader(graph).read(thing)));
            })
        .with("Content-Security-Policy", POLICY);
  }
}
