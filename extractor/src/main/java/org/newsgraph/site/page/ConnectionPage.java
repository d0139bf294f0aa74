package org.newsgraph.site.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.site.data.Counted;
import org.newsgraph.site.data.Graph;
import org.newsgraph.site.data.Hit;
import org.newsgraph.site.data.Overview;
import org.newsgraph.site.data.OverviewReader;
import org.newsgraph.site.data.Relation;
import org.newsgraph.site.data.Relations;
import org.newsgraph.site.data.Search;
import org.newsgraph.site.data.Thing;
import org.newsgraph.site.web.Answer;
import org.newsgraph.site.web.Request;
import org.newsgraph.site.web.Route;

/** How two names are connected, at {@code /graph?from=&to=}; each an IRI or a name. */
public final class ConnectionPage implements Route {

  private static final int CANDIDATES = 20;
  private static final int NEIGHBOURS = 8;

  private final Graph graph;
  private final OverviewReader overviews;
  private final Templates templates;

  /**
   * @param overviews tells names to begin with, for who gives none
   */
  public ConnectionPage(Graph graph, OverviewReader overviews, Templates templates) {
    this.graph = graph;
    this.overviews = overviews;
    this.templates = templates;
  }

  @Override
  public Answer answer(Request request) {
    boolean begins = request.parameter("from").isEmpty() && request.parameter("to").isEmpty();
    List<Counted<Thing>> starts =
        begins
            ? overviews.latest(request.names()).map(Overview::quoted).orElse(List.of())
            : List.of();
    return graph.read(
        () -> {
          Optional<Thing> from = request.parameter("from").flatMap(this::find);
          Optional<Thing> to = request.parameter("to").flatMap(this::find);
          Relations reading = new Relations(graph);
          List<Relation> relations = relations(from, to, reading);
          return templates.page(
              "graph",
              request,
              Map.of(
                  "from",
                  from,
                  "to",
                  to,
                  "fromText",
                  request.parameter("from").orElse(""),
                  "toText",
                  request.parameter("to").orElse(""),
                  "starts",
                  starts,
                  "relations",
                  relations,
                  "latest",
                  reading.isCut() ? Relations.MOST : 0,
                  "around",
                  relations.isEmpty() ? around(from, to) : List.of()));
        });
  }

  /**
   * A name, and others that something connects it with.
   *
   * @param name one of the two that were asked for
   * @param others from the most relations to the fewest; never empty
   */
  public record Around(Thing name, List<Thing> others) {}

  /** Where two names have nothing to do with each other, what each has to do with. */
  private List<Around> around(Optional<Thing> from, Optional<Thing> to) {
    return Stream.of(from, to)
        .flatMap(Optional::stream)
        .distinct()
        .map(name -> new Around(name, neighbours(name)))
        .filter(around -> !around.others().isEmpty())
        .toList();
  }

  private List<Thing> neighbours(Thing name) {
    return new Relations(graph)
        .of(name.iri()).stream()
            .flatMap(relation -> Stream.of(relation.source(), relation.target()))
            .filter(other -> !other.iri().equals(name.iri()))
            .collect(Collectors.groupingBy(o -> o, LinkedHashMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .sorted(Map.Entry.<Thing, Long>comparingByValue().reversed())
            .limit(NEIGHBOURS)
            .map(Map.Entry::getKey)
            .toList();
  }

  private static List<Relation> relations(
      Optional<Thing> from, Optional<Thing> to, Relations relations) {
    if (from.isPresent() && to.isPresent()) {
      return relations.between(from.get().iri(), to.get().iri());
    }
    return from.or(() -> to).map(thing -> relations.of(thing.iri())).orElse(List.of());
  }

  /**
   * The node of that IRI, or else the first entity that a search for the name finds; words of an
   * IRI are no name.
   */
  private Optional<Thing> find(String text) {
    if (graph.things().isKnown(text)) {
      return Optional.of(graph.things().of(text));
    }
    if (text.contains("://")) {
      return Optional.empty();
    }
    return new Search(graph)
        .find(text, CANDIDATES).stream()
            .map(Hit::thing)
            .filter(thing -> thing.kind().isEntity())
            .findFirst();
  }
}
