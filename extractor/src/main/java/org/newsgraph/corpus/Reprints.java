package org.newsgraph.corpus;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.rdf.NG;

/**
 * Which article each points at as the one that it reprints: sketches propose, texts decide. Not
 * thread-safe.
 */
final class Reprints {

  /**
   * How much of the shorter text the longer one must hold. Results of two evenings of a contest,
   * written to one form, reach .88 in two years of news; a copy of which every fiftieth word is
   * another still holds .95.
   */
  private static final double REPRINT = 0.9;

  /** Eight bytes each. */
  private static final long KEPT_RUNS = 4_000_000;

  private static final Node OF = NG.nearDuplicateOf.asNode();

  private final DatasetGraph dataset;
  private final SketchIndex index;
  private final Node graph;
  private final Inference inference;
  private final Recent<Node, WordRuns> texts;

  /**
   * @param graph name of the graph that says what points at what
   */
  Reprints(DatasetGraph dataset, SketchIndex index, Node graph) {
    this.dataset = dataset;
    this.index = index;
    this.graph = graph;
    inference = new Inference(graph, NG.nearDuplicateOf);
    texts =
        new Recent<>(
            KEPT_RUNS, WordRuns::size, article -> SketchReader.runs(dataset.getGraph(article)));
  }

  /**
   * Lets an article point at the earliest that is like it, and at nothing if it is that itself.
   *
   * @return the first articles of its bands that are like it as far as sketches tell
   */
  Collection<SketchedArticle> point(Node article) {
    inference.forget(article.getURI(), dataset);
    Optional<SketchedArticle> own = index.get(article);
    if (own.isEmpty()) {
      return Set.of();
    }
    SortedSet<SketchedArticle> alike = index.alike(own.get());
    for (SketchedArticle earlier : alike.headSet(own.get())) {
      double shared = texts.get(article).shared(texts.get(earlier.article()));
      if (shared >= REPRINT) {
        inference.state(article.getURI(), earlier.article().getURI(), shared, dataset);
        break;
      }
    }
    return alike;
  }

  /** What an article points at, empty if at nothing. */
  Optional<SketchedArticle> of(Node article) {
    Iterator<Quad> found = dataset.find(graph, article, OF, Node.ANY);
    return found.hasNext() ? index.get(found.next().getObject()) : Optional.empty();
  }

  /** The articles that point at this one, empty if none does. */
  Set<Node> pointingAt(Node article) {
    Set<Node> pointing = new LinkedHashSet<>();
    dataset
        .find(graph, Node.ANY, OF, article)
        .forEachRemaining(quad -> pointing.add(quad.getSubject()));
    return pointing;
  }
}
