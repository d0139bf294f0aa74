package org.newsgraph.site.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsgraph.site.data.Graph;
import org.newsgraph.site.data.Relation;
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
    Optional<String> other =
        path
            ? Optional.of(request.iri("to"))
            : request.parameter("iri2").map(i -> request.iri("iri2"));
    List<Relation> found = graph.read(() -> relations(one, other));
    List<Relation> wanted = new ArrayList<>(found);
    wanted.removeIf(wanted(request).negate());
    NetworkBuilder network = new NetworkBuilder(messages, request.language());
    network.add(graph.read(() -> graph.things().of(one)));
    other.ifPresent(iri -> network.add(graph.read(() -> graph.things().of(iri))));
    wanted.forEach(network::add);
    String sparql =
        other.map(iri -> Relations.sparql(one, iri, found)).orElseGet(() -> Relations.sparql(one));
    return Json.answer(network.build(sparql));
  }

  private List<Relation> relations(String one, Optional<String> other) {
    if (!graph.things().isKnown(one) || other.filter(o -> !graph.things().isKnown(o)).isPresent()) {
      throw WebException.notFound();
    }
    Relations relations = new Relations(graph);
    return other.isPresent() ? relations.between(one, other.get()) : relations.of(one);
  }

  private static Predicate<Relation> wanted(Request request) {
    Optional<String> type = request.parameter("type");
    Optional<String> since = request.parameter("since");
    Optional<String> until = request.parameter("until");
    // ISO dates of any precision compare as texts do; the last day of "2017" is after its start.
    return relation ->
        type.filter(t -> !t.equals(relation.type())).isEmpty()
            && since
                .filter(
                    day ->
                        relation.when().isEmpty() || (relation.when() + "-99").compareTo(day) < 0)
                .isEmpty()
            && until
                .filter(day -> relation.when().isEmpty() || relation.when().compareTo(day) > 0)
                .isEmpty();
  }
}
