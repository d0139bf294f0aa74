package org.newsgraph.site.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.Terms.PROV;

/** Finds names, events, quoted words and headlines by the text index, while they are typed. */
public final class Search {

  /** A name of two hundred letters is none; longer questions only cost time. */
  private static final int MAX_LENGTH = 200;

  private static final String QUERY = "search";

  private final Graph graph;

  public Search(Graph graph) {
    this.graph = graph;
  }

  private record Named(Node node, String name, int times) {}

  /**
   * What is found, names first; empty if {@code words} holds no letter or digit.
   *
   * @param most how many results at most
   */
  public List<Hit> find(String words, int most) {
    String asked = asked(words);
    if (asked.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return List.of();
    }
    Map<String, String> values = Map.of("words", asked);
    List<Row> rows = graph.ask(QUERY, values);
    // What is not shown is not looked up.
    List<Hit> hits = new ArrayList<>();
    named(rows, asked).stream()
        .limit(most)
        .forEach(named -> hits.add(new Hit(graph.things().of(named.node()), named.name(), "", "")));
    Set<Node> told = new HashSet<>();
    for (Row row : rows) {
      row.node("node")
          .filter(node -> hits.size() < most && row.node("times").isEmpty() && told.add(node))
          .ifPresent(node -> hits.add(told(node, row.text("name"))));
    }
    return hits;
  }

  /** The query behind {@link #find}; with the words left open if they hold no letter or digit. */
  public static String sparql(String words) {
    String asked = asked(words);
    return asked.codePoints().anyMatch(Character::isLetterOrDigit)
        ? Graph.bound(QUERY, Map.of("words", asked))
        : Graph.query(QUERY).query().toString();
  }

  private static String asked(String words) {
    return words.substring(0, Math.min(MAX_LENGTH, words.length()));
  }

  /** One a node, by its best name: those that begin as asked first, then the most frequent. */
  private List<Named> named(List<Row> rows, String asked) {
    Map<Node, Named> byNode = new LinkedHashMap<>();
    for (Row row : rows) {
      if (row.node("times").isEmpty()) {
        continue;
      }
      Named named = new Named(row.node("node").get(), row.text("name"), row.number("times"));
      byNode.merge(named.node(), named, Search::both);
    }
    String start = asked.strip().toLowerCase(Locale.ROOT);
    List<Named> all = new ArrayList<>(byNode.values());
    all.sort(
        Comparator.comparing((Named n) -> !n.name().equalsIgnoreCase(start))
            .thenComparing(n -> !n.name().toLowerCase(Locale.ROOT).startsWith(start))
            .thenComparing(Comparator.comparingInt(Named::times).reversed())
            .thenComparing(Named::name)
            .thenComparing(n -> n.node().toString()));
    return all;
  }

  /** What is called the same in two languages is named no oftener for that. */
  private static Named both(Named one, Named other) {
    int times =
        one.name().equals(other.name())
            ? Math.max(one.times(), other.times())
            : one.times() + other.times();
    return new Named(one.node(), one.name(), times);
  }

  /**
   * An event, a claim or an article; its detail is who speaks or takes part, and the headline of
   * the article.
   */
  private Hit told(Node node, String words) {
    Thing thing = graph.things().of(node);
    Optional<Node> article = graph.addresses().article(thing.iri()).map(NodeFactory::createURI);
    String headline =
        thing.kind() == Kind.ARTICLE ? "" : value(article, SchemaDO.headline.asNode());
    String day = value(article, SchemaDO.datePublished.asNode());
    // Who relays a claim says the same words as who made it.
    Optional<String> speaker =
        graph
            .things()
            .firstNode(node, PROV.wasAttributedTo.asNode())
            .map(who -> graph.things().of(who).label());
    Optional<String> who = thing.kind() == Kind.EVENT ? named(node, thing) : speaker;
    String detail =
        Stream.of(who.orElse(""), headline)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    return new Hit(thing, words, detail, day);
  }

  /** Names beside a deed that nobody told as a fact would read as one. */
  private Optional<String> named(Node event, Thing thing) {
    return graph
            .things()
            .firstNode(event, NG.status.asNode())
            .filter(NG.Fact.asNode()::equals)
            .isPresent()
        ? Parties.of(graph, thing.iri()).someNames()
        : Optional.empty();
  }

  private String value(Optional<Node> node, Node property) {
    return node.flatMap(n -> graph.things().first(n, property)).orElse("");
  }
}
