package org.newsgraph.corpus;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * The articles of a store that have a web address, those that a later version has replaced among
 * them, and which of one address is later. Not thread-safe.
 */
final class Versions {

  private static final Node URL = SchemaDO.url.asNode();
  private static final Node MODIFIED = SchemaDO.dateModified.asNode();
  private static final Node PUBLISHED = SchemaDO.datePublished.asNode();

  private static final int KEPT = 10_000;

  private final DatasetGraph dataset;
  private final OldVersions old;
  private final Recent<Node, List<Version>> at = new Recent<>(KEPT, List::size, this::read);

  /**
   * A version of an article.
   *
   * @param made when it was made, empty if it does not tell
   * @param published the day of publication, empty if unknown
   */
  record Version(Node article, Optional<Instant> made, Optional<LocalDate> published) {
    static final Comparator<Version> ORDER =
        Comparator.<Version, Instant>comparing(version -> version.made().orElse(Instant.MIN))
            .thenComparing(version -> version.article().getURI());

    /**
     * True if this is a later version than another of the same address. Pages tell of a change, not
     * that there was none: what tells a moment is later than what tells none, unless that was
     * published afterwards. Of two that tell none neither is later.
     */
    boolean isLaterThan(Version other) {
      return made.isPresent()
          && other
              .made
              .map(made.get()::isAfter)
              .orElseGet(() -> !other.isPublishedAfter(made.get()));
    }

    /** A day is the outlet's own, which may be a day ahead of the moment's. */
    private boolean isPublishedAfter(Instant moment) {
      LocalDate last = moment.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1);
      return published.isPresent() && published.get().isAfter(last);
    }
  }

  /**
   * @param dataset a store whose articles neither come nor go meanwhile; they may be packed
   */
  Versions(DatasetGraph dataset) {
    this.dataset = dataset;
    old = new OldVersions(dataset);
  }

  /** All articles that tell when they were made or were replaced, in no order. */
  Set<Node> all() {
    Set<Node> told = new LinkedHashSet<>(old.all());
    dataset
        .find(Node.ANY, Node.ANY, MODIFIED, Node.ANY)
        .forEachRemaining(quad -> told.add(quad.getGraph()));
    return told;
  }

  /** The articles with this address, in no order. */
  List<Version> at(Node address) {
    return at.get(address);
  }

  private List<Version> read(Node address) {
    Set<Node> articles = new LinkedHashSet<>(old.at(address));
    dataset
        .find(Node.ANY, Node.ANY, URL, address)
        .forEachRemaining(
            quad -> {
              if (quad.getSubject().equals(quad.getGraph())) {
                articles.add(quad.getGraph());
              }
            });
    return articles.stream().map(this::version).toList();
  }

  /** What an article tells of its version: nothing if it is not there. */
  Version version(Node article) {
    Graph graph = graph(article);
    return new Version(
        article,
        first(graph, MODIFIED).map(Instant::parse),
        first(graph, PUBLISHED).map(LocalDate::parse));
  }

  private static Optional<String> first(Graph article, Node property) {
    return values(article, property).stream().map(Node::getLiteralLexicalForm).findFirst();
  }

  /** True if there is a later version of the same address. */
  boolean isReplaced(Version version) {
    return addresses(version.article()).stream()
        .anyMatch(address -> at(address).stream().anyMatch(o -> o.isLaterThan(version)));
  }

  /** The web addresses of an article, empty if it is not there or has none. */
  List<Node> addresses(Node article) {
    return values(graph(article), URL);
  }

  private Graph graph(Node article) {
    return dataset.containsGraph(article)
        ? dataset.getGraph(article)
        : old.get(article).orElse(Graph.emptyGraph);
  }

  static List<Node> values(Graph article, Node property) {
    List<Node> values = new ArrayList<>();
    article
        .find(Node.ANY, property, Node.ANY)
        .forEachRemaining(triple -> values.add(triple.getObject()));
    return values;
  }
}
