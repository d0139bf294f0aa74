package org.newsgraph.site.data;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.Terms.NIF;

/** Reads what is known of an event, in its own article and in others that tell the same. */
public final class EventReader {

  /** Queries for what all articles that tell a happening say of it, by the {@link #first} event. */
  public static final String ACCOUNTS = "accounts";

  public static final String FIGURES = "figures-same";
  public static final String TELLINGS = "events-same";

  private final Graph graph;
  private final Lines lines;

  public EventReader(Graph graph) {
    this.graph = graph;
    this.lines = new Lines(graph);
  }

  /** Everything that the page of {@code event} shows; empty if the event is not whole. */
  public Optional<EventView> read(Thing event) {
    List<Row> rows = graph.ask("event", Map.of("event", event.iri()));
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Row row = rows.get(0);
    EventLine line = lines.events(List.of(row)).get(0);
    Map<String, String> same = Map.of("first", first(event.iri()));
    List<EventLine> tellings = new ArrayList<>(lines.events(graph.ask(TELLINGS, same)));
    tellings.removeIf(other -> other.event().iri().equals(event.iri()));
    return Optional.of(
        new EventView(
            line,
            row.text("confidence"),
            participants(event, line.report().article()),
            figures(graph.ask(FIGURES, same)),
            lines.claims(graph.ask(ACCOUNTS, same)),
            tellings));
  }

  /**
   * The event of the earliest article that tells the same; itself if it is that, or nobody else
   * tells it.
   *
   * @param event its IRI
   */
  public String first(String event) {
    return graph
        .things()
        .firstNode(NodeFactory.createURI(event), NG.sameEventAs.asNode())
        .map(Node::getURI)
        .orElse(event);
  }

  private List<Participation> participants(Thing event, Thing article) {
    List<Participation> participants = new ArrayList<>();
    for (Row row : graph.ask("participants", Map.of("event", event.iri()))) {
      Node other = row.node("other").get();
      Optional<Node> phrase = proof(event.iri(), row.node("property").get(), other);
      String words = phrase.flatMap(p -> graph.things().first(p, NIF.anchorOf.asNode())).orElse("");
      String iri = phrase.map(Node::getURI).orElse("#");
      participants.add(
          new Participation(
              role(row.text("property")),
              graph.things().of(other),
              words,
              article.href() + iri.substring(iri.indexOf('#'))));
    }
    return participants;
  }

  private static String role(String property) {
    String name = Names.local(property);
    return name.equals("hasPlace") ? "place" : name;
  }

  /** The words that say it, from the reifier of the statement. */
  private Optional<Node> proof(String event, Node property, Node other) {
    Triple said = Triple.create(NodeFactory.createURI(event), property, other);
    Iterator<Quad> reifiers =
        graph
            .dataset()
            .find(Node.ANY, Node.ANY, RDF.reifies.asNode(), NodeFactory.createTripleTerm(said));
    return reifiers.hasNext()
        ? graph.things().firstNode(reifiers.next().getSubject(), NG.span.asNode())
        : Optional.empty();
  }

  /**
   * The figures of the rows, in their order; empty if there are no rows.
   *
   * @param rows of the query {@link #FIGURES}
   */
  public List<GivenFigure> figures(List<Row> rows) {
    Map<String, Set<String>> values =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.text("what"),
                    Collectors.mapping(row -> row.text("value"), Collectors.toSet())));
    List<GivenFigure> figures = new ArrayList<>();
    for (Row row : rows) {
      figures.add(
          new GivenFigure(
              row.text("what"),
              row.text("value"),
              row.node("speaker").map(graph.things()::of),
              row.node("claim").map(graph.things()::of),
              lines.report(row),
              values.get(row.text("what")).size() > 1));
    }
    return figures;
  }
}
