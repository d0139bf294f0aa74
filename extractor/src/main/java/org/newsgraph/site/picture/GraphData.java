package org.newsgraph.site.picture;

import java.util.List;
import java.util.Optional;
import org.newsgraph.site.data.Graph;
import org.newsgraph.site.data.Relation;
import org.newsgraph.site.data.RelationFilter;
import org.newsgraph.site.data.Relations;
import org.newsgraph.site.page.Json;
import org.newsgraph.site.page.Messages;
import org.newsgraph.site.web.Answer;
import org.newsgraph.site.web.Request;
import org.newsgraph.site.web.Route;
import org.newsgraph.site.web.WebException;

/**
 * The relations around one entity, at {@code /api/graph?iri=}, or between two, at {@code
 * /api/path?from=&to=}; {@code type=}, {@code since=} and {@code until=} choose among them.
 */
public final class GraphData implements Route {

  private final Graph graph;
  private final Messages messages;

  public GraphData(Graph graph, Messages messages) {
    this.graph = graph;
    this.messages = messages;
  }

  @Override
  public Answer answer(Request request) {
    boolean path = request.path().endsWith("/path");
    String one = request.iri(path ? "from" : "iri");
    Optional<String> other = path ? Optional.of(request.iri("to")) : Optional.empty();
    Found found = graph.read(() -> relations(one, other));
    RelationFilter filter =
        new RelationFilter(
            request.parameter("type"), request.parameter("since"), request.parameter("until"));
    NetworkBuilder network = new NetworkBuilder(messages, request.language());
    network.add(graph.read(() -> graph.things().of(one)));
    other.ifPresent(iri -> network.add(graph.read(() -> graph.things().of(iri))));
    List<Relation> shown = found.relations().stream().filter(filter::lets).toList();
    shown.forEach(network::add);
    return Json.answer(network.build(Relations.sparql(shown), found.cut() ? Relations.MOST : 0));
  }

  /**
   * @param cut true if only the latest were read
   */
  private record Found(List<Relation> relations, boolean cut) {}

  private Found relations(String one, Optional<String> other) {
    if (!graph.things().isKnown(one) || other.filter(o -> !graph.things().isKnown(o)).isPresent()) {
      throw WebException.notFound();
    }
    Relations relations = new Relations(graph);
    List<Relation> found =
        other.isPresent() ? relations.between(one, other.get()) : relations.of(one);
    return new Found(found, relations.isCut());
  }
}
