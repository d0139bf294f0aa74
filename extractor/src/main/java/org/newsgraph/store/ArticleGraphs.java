package org.newsgraph.store;

import java.util.Iterator;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.corpus.DerivedGraph;
import org.newsgraph.corpus.OldVersions;
import org.newsgraph.rdf.ArticleGraph;

/**
 * The graphs of the articles within an open dataset, be they replaced by a later version. Every
 * method wants to be called inside a transaction.
 */
final class ArticleGraphs {

  private final DatasetGraph dataset;
  private final OldVersions oldVersions;
  private final Derivation derivation;

  /**
   * @param derivation told of each article before it changes
   */
  ArticleGraphs(DatasetGraph dataset, Derivation derivation) {
    this.dataset = dataset;
    this.derivation = derivation;
    oldVersions = new OldVersions(dataset);
  }

  /** Replaces the graph of an article, or adds it. */
  void put(ArticleGraph article) {
    Node name = NodeFactory.createURI(article.name());
    remove(name);
    article
        .graph()
        .find()
        .forEachRemaining(t -> dataset.add(name, t.getSubject(), t.getPredicate(), t.getObject()));
  }

  /** Removes the graph of an article; nothing happens if it is not there. */
  // Quad by quad: only so does the text index learn of it.
  void remove(Node name) {
    derivation.note(name);
    if (dataset.containsGraph(name)) {
      dataset.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
    }
    oldVersions.remove(name);
  }

  /** True if the graph of this article is there, be it replaced. */
  boolean holds(Node name) {
    return isOpen(name) || DerivedGraph.isArticle(name) && oldVersions.holds(name);
  }

  /** True if the graph of this article is there and no later version has replaced it. */
  boolean isOpen(Node name) {
    return DerivedGraph.isArticle(name) && dataset.containsGraph(name);
  }

  /** What the graph of this name holds; an empty graph if there is none. */
  ArticleGraph get(String name) {
    Graph graph = GraphFactory.createDefaultGraph();
    Node node = NodeFactory.createURI(name);
    (dataset.containsGraph(node)
            ? dataset.getGraph(node)
            : oldVersions.get(node).orElse(Graph.emptyGraph))
        .find()
        .forEachRemaining(graph::add);
    return new ArticleGraph(name, graph);
  }

  /** The articles of the same web address that a later version has replaced; empty if none. */
  SortedSet<String> replacedBy(Node name) {
    SortedSet<String> replaced = new TreeSet<>();
    for (Node address : oldVersions.addresses(name)) {
      oldVersions.at(address).forEach(old -> replaced.add(old.getURI()));
    }
    return replaced;
  }

  /** Number of articles that a later version has replaced. */
  long replaced() {
    return oldVersions.all().size();
  }

  /** Number of articles, without those that a later version has replaced. */
  long size() {
    long count = 0;
    for (Iterator<Node> names = dataset.listGraphNodes(); names.hasNext(); ) {
      count += DerivedGraph.isArticle(names.next()) ? 1 : 0;
    }
    return count;
  }
}
