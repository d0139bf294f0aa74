package org.newsgraph.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A named graph that follows from the graphs of the articles alone.
 *
 * <p>Whatever was loaded, replaced and taken back, and in what order: once up to date it says what
 * it would say had the surviving articles been loaded alone.
 */
public interface DerivedGraph {

  /** Where the names of derived graphs begin. */
  String NAMES = "https://w3id.org/newsgraph/graph/";

  /** Name of the graph, beginning with {@link #NAMES}. */
  Node name();

  /**
   * True if an earlier version of the program wrote the store, so that the graph must be made anew
   * before it can be brought up to date. Quick; called inside a transaction.
   */
  default boolean isLacking(DatasetGraph dataset) {
    return false;
  }

  /** Makes the graph anew from all articles of {@code dataset}, inside a write transaction. */
  default void rebuild(DatasetGraph dataset) {
    rebuild(dataset, () -> {});
  }

  /**
   * The same for those who want to see that it goes on.
   *
   * @param step run after each article, claim or the like that was read
   */
  void rebuild(DatasetGraph dataset, Runnable step);

  /**
   * Brings the graph up to date, inside a write transaction.
   *
   * @param dataset the articles as they are now
   * @param changed names of the graphs that came, went or became others
   * @param gone what graphs of these names held when this graph was last up to date, as far as
   *     there were any
   */
  void update(DatasetGraph dataset, Collection<Node> changed, Collection<Graph> gone);

  /** True if {@code graph} is the name of a derived graph and not of an article's. */
  static boolean isDerived(Node graph) {
    return graph.isURI() && graph.getURI().startsWith(NAMES);
  }

  /**
   * True if {@code graph} is the name of an article's graph: neither derived nor of old versions.
   */
  static boolean isArticle(Node graph) {
    return !isDerived(graph) && !graph.equals(OldVersions.name());
  }

  /** Names of the articles' graphs in {@code dataset}, in no order; empty if there are none. */
  static List<Node> articles(DatasetGraph dataset) {
    List<Node> articles = new ArrayList<>();
    dataset.listGraphNodes().forEachRemaining(articles::add);
    articles.removeIf(graph -> !isArticle(graph));
    return articles;
  }
}
