package org.newsgraph.corpus;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.rdf.NG;

/**
 * Which articles print the text of another: each is {@code ng:nearDuplicateOf} the earliest of
 * those that share its wording, by day and then by IRI, with the share as confidence; and which
 * news agency signs a text.
 *
 * <p>What an article points at depends on the articles like itself alone, not on those that these
 * are like in turn. So only they are looked at when an article comes or goes, and the store finds
 * them by the bands of their sketches; nothing is kept in memory.
 */
public final class NearDuplicates implements DerivedGraph {

  private static final Node NAME = NodeFactory.createURI(NAMES + "near-duplicates");
  private static final Inference INFERENCE = new Inference(NAME, NG.nearDuplicateOf);

  /**
   * How much of the shorter text the longer one must hold. Results of two evenings of a contest,
   * written to one form, reach .88 in two years of news; a copy of which every fiftieth word is
   * another still holds .95.
   */
  private static final double REPRINT = 0.9;

  private static final Node OF = NG.nearDuplicateOf.asNode();

  private final AgencySignatures signatures = new AgencySignatures();

  @Override
  public Node name() {
    return NAME;
  }

  @Override
  public void rebuild(DatasetGraph dataset) {
    dataset.removeGraph(NAME);
    List<Node> articles = DerivedGraph.articles(dataset);
    articles.forEach(article -> describe(article, dataset));
    articles.forEach(article -> point(article, dataset));
  }

  @Override
  public void update(DatasetGraph dataset, Collection<Node> changed, Collection<Graph> gone) {
    SketchIndex index = new SketchIndex(dataset, NAME);
    Set<Node> touched = new LinkedHashSet<>();
    for (Node article : changed) {
      dataset
          .find(NAME, Node.ANY, OF, article)
          .forEachRemaining(quad -> touched.add(quad.getSubject()));
    }
    for (Node article : changed) {
      index.remove(article);
      INFERENCE.forget(article.getURI(), dataset);
      dataset.deleteAny(NAME, article, Node.ANY, Node.ANY);
      describe(article, dataset);
    }
    Comparator<Node> order = order(dataset);
    for (Node article : changed) {
      touched.add(article);
      for (Node like : index.like(article)) {
        if (order.compare(article, target(like, dataset).orElse(like)) < 0) {
          touched.add(like);
        }
      }
    }
    touched.forEach(article -> point(article, dataset));
  }

  /** Writes what the article's own text gives; nothing if the article is gone. */
  private void describe(Node article, DatasetGraph dataset) {
    Graph graph = dataset.getGraph(article);
    Sketch.of(runs(graph)).ifPresent(sketch -> new SketchIndex(dataset, NAME).put(article, sketch));
    SketchReader.text(graph)
        .ifPresent(
            text ->
                signatures
                    .of(text, SketchReader.authors(graph))
                    .forEach(
                        agency ->
                            dataset.add(
                                NAME,
                                article,
                                SchemaDO.creditText.asNode(),
                                NodeFactory.createLiteralString(agency))));
  }

  /** Lets an article point at the earliest that is like it, and at nothing if it is that itself. */
  private static void point(Node article, DatasetGraph dataset) {
    INFERENCE.forget(article.getURI(), dataset);
    Comparator<Node> order = order(dataset);
    List<Node> earlier =
        new SketchIndex(dataset, NAME)
            .like(article).stream()
                .filter(other -> order.compare(other, article) < 0)
                .sorted(order)
                .toList();
    if (earlier.isEmpty()) {
      return;
    }
    WordRuns own = runs(dataset.getGraph(article));
    for (Node other : earlier) {
      double shared = own.shared(runs(dataset.getGraph(other)));
      if (shared >= REPRINT) {
        write(article, other, shared, dataset);
        return;
      }
    }
  }

  private static WordRuns runs(Graph article) {
    return new WordRuns(SketchReader.ownText(article).orElse(""));
  }

  private static void write(Node article, Node first, double likeness, DatasetGraph dataset) {
    INFERENCE.state(article.getURI(), first.getURI(), likeness, dataset);
  }

  private static Optional<Node> target(Node article, DatasetGraph dataset) {
    Iterator<Quad> found = dataset.find(NAME, article, OF, Node.ANY);
    return found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
  }

  private static Comparator<Node> order(DatasetGraph dataset) {
    return Comparator.comparing((Node article) -> SketchReader.day(dataset.getGraph(article)))
        .thenComparing(Node::getURI);
  }
}
