package org.newsgraph.corpus;

import java.time.Instant;
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
 * The articles of a store that have a web address and tell the moment at which they were made,
 * those that a later version has replaced among them. Not thread-safe.
 */
final class Versions {

  private static final Node URL = SchemaDO.url.asNode();
  private static final Node MODIFIED = SchemaDO.dateModified.asNode();

  private static final int KEPT = 10_000;

  private final DatasetGraph dataset;
  private final OldVersions old;
  private final Recent<Node, List<Version>> at = new Recent<>(KEPT, List::size, this::read);

  /** A version of an article. */
  record Version(Instant made, Node article) {
    static final Comparator<Version> ORDER =
        Comparator.comparing(Version::made).thenComparing(version -> version.article().getURI());
  }

  /**
   * @param dataset a store whose articles neither come nor go meanwhile; they may be packed
   */
  Versions(DatasetGraph dataset) {
    this.dataset = dataset;
    old = new OldVersions(dataset);
  }

  /** All articles that tell when they were made, in no order. */
  Set<Node> all() {
    Set<Node> told = new LinkedHashSet<>(old.all());
    dataset
        .find(Node.ANY, Node.ANY, MODIFIED, Node.ANY)
        .forEachRemaining(quad -> told.add(quad.getGraph()));
    return told;
  }

  /** The articles with this address that tell when they were made, in no order. */
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
    List<Version> versions = new ArrayList<>();
    articles.forEach(article -> version(article).ifPresent(versions::add));
    return versions;
  }

  /** An article with its moment, empty if it tells none or is not there. */
  Optional<Version> version(Node article) {
    return values(graph(article), MODIFIED).stream()
        .map(moment -> new Version(Instant.parse(moment.getLiteralLexicalForm()), article))
        .findFirst();
  }

  /** True if an article of the same address was made later. */
  boolean isReplaced(Version version) {
    return addresses(version.article()).stream()
        .anyMatch(address -> at(address).stream().anyMatch(o -> o.made().isAfter(version.made())));
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
