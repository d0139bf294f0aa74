package org.newsgraph.site.page;

import java.util.Map;
import org.newsgraph.site.data.EntityReader;
import org.newsgraph.site.data.Graph;
import org.newsgraph.site.data.Thing;
import org.newsgraph.site.web.Answer;
import org.newsgraph.site.web.Request;
import org.newsgraph.site.web.Route;
import org.newsgraph.site.web.WebException;

/** The page of a node, each kind by its own template. */
public final class NodePages implements Route {

  private final Graph graph;
  private final Templates templates;

  public NodePages(Graph graph, Templates templates) {
    this.graph = graph;
    this.templates = templates;
  }

  @Override
  public Answer answer(Request request) {
    String iri =
        request.path().equals("/resource")
            ? request.required("iri")
            : graph.addresses().iri(request.path());
    return graph.read(() -> answer(iri, request));
  }

  private Answer answer(String iri, Request request) {
    if (!graph.things().isKnown(iri)) {
      throw WebException.notFound();
    }
    Thing thing = graph.things().of(iri);
    if (thing.kind().isEntity()) {
      return templates.page(
          "entity", request, Map.of("entity", new EntityReader(graph).read(thing)));
    }
    return templates.page("resource", request, Map.of("thing", thing));
  }
}
