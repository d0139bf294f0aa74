package org.newsgraph.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * Which articles print the text of another: each is {@code ng:nearDuplicateOf} the earliest of
 * those that share its wording, by day and then by IRI, with the share as confidence; and which
 * news agency signs a text.
 *
 * <p>What an article points at depends on the first articles of its own bands alone, not on what
 * these are like in turn. So only few are looked at when an article comes or goes, and the store
 * finds them by the bands of their sketches. The time grows with the number of articles, however
 * many of them are alike; of texts and sketches only those lately read are kept in memory.
 */
public final class NearDuplicates implements DerivedGraph {

  private static final Node NAME = NodeFactory.createURI(NAMES + "near-duplicates");
  private static final Node SIGNED = SchemaDO.creditText.asNode();

  /**
   * So many articles of a band, the earliest, may be what others reprint. A band that more share is
   * mostly that of a form, such as the daily report of a stock exchange; if each of its articles
   * were compared with each, the time would grow with their square. A text that is printed more
   * often is found all the same, since its earliest print is among the first of all its bands.
   */
  private static final int FIRST = 32;

  private final int first;
  private final AgencySignatures signatures = new AgencySignatures();

  /** Looks at the first 32 articles of a band. */
  public NearDuplicates() {
    this(FIRST);
  }

  /**
   * @param first so many articles of a band may be what others reprint
   */
  NearDuplicates(int first) {
    this.first = first;
  }

  @Override
  public Node name() {
    return NAME;
  }

  /** The article of which a triple of this graph holds the sketch, empty if it holds none. */
  public Optional<String> sketched(Triple triple) {
    return SketchIndex.sketched(triple);
  }

  @Override
  public boolean isLacking(DatasetGraph dataset) {
    return !new SketchIndex(dataset, NAME, first).isCurrent();
  }

  @Override
  public void rebuild(DatasetGraph dataset, Runnable step) {
    dataset.removeGraph(NAME);
    List<Node> articles = inOrder(dataset);
    SketchIndex index = new SketchIndex(dataset, NAME, first);
    for (Node article : articles) {
      entry(article, dataset).ifPresent(index::append);
      sign(article, dataset);
      step.run();
    }
    Reprints reprints = new Reprints(dataset, index, NAME);
    Set<Node> done = new HashSet<>();
    for (Node article : articles) {
      // Those that are alike come one after the other: what is read for one serves the next.
      Deque<Node> open = new ArrayDeque<>(List.of(article));
      while (!open.isEmpty()) {
        Node next = open.remove();
        if (done.add(next)) {
          reprints.point(next).forEach(like -> open.add(like.article()));
          step.run();
        }
      }
    }
  }

  /** The articles as they follow on one another in a band. */
  private static List<Node> inOrder(DatasetGraph dataset) {
    record Dated(String day, Node article) {}
    return DerivedGraph.articles(dataset).stream()
        .map(article -> new Dated(SketchReader.day(dataset.getGraph(article)), article))
        .sorted(Comparator.comparing(Dated::day).thenComparing(dated -> dated.article().getURI()))
        .map(Dated::article)
        .toList();
  }

  @Override
  public void update(DatasetGraph dataset, Collection<Node> changed, Collection<Graph> gone) {
    SketchIndex index = new SketchIndex(dataset, NAME, first);
    if (!index.isCurrent()) {
      rebuild(dataset);
      return;
    }
    List<SketchedArticle> entries = new ArrayList<>();
    changed.forEach(article -> entry(article, dataset).ifPresent(entries::add));
    Reprints reprints = new Reprints(dataset, index, NAME);
    BandChange bands = new BandChange(changed, entries, index, reprints);
    for (Node article : changed) {
      dataset.deleteAny(NAME, article, SIGNED, Node.ANY);
      sign(article, dataset);
    }
    index.replace(changed, entries);
    bands.touched().forEach(reprints::point);
  }

  /** What the article's own text gives; empty if it is too short, or the article is gone. */
  private static Optional<SketchedArticle> entry(Node article, DatasetGraph dataset) {
    Graph graph = dataset.getGraph(article);
    return Sketch.of(SketchReader.runs(graph))
        .map(sketch -> new SketchedArticle(article, SketchReader.day(graph), sketch));
  }

  private void sign(Node article, DatasetGraph dataset) {
    Graph graph = dataset.getGraph(article);
    SketchReader.text(graph)
        .ifPresent(
            text ->
                signatures
                    .of(text, SketchReader.authors(graph))
                    .forEach(
                        agency ->
                            dataset.add(
                                NAME, article, SIGNED, NodeFactory.createLiteralString(agency))));
  }
}
