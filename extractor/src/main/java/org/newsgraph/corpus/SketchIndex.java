package org.newsgraph.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.rdf.NG;

/**
 * The sketches of all articles in a graph of the store: with them texts that are alike are looked
 * up there, and only what was lately read is kept in memory. The first articles of a band are told
 * from the others, so that they are found without reading the band. Not thread-safe.
 */
final class SketchIndex {

  private static final int KEPT_ENTRIES = 20_000;
  private static final int KEPT_FIRST = 200_000;

  private static final Node SKETCH = NG.textSketch.asNode();

  /** A band of which an article is among the first, and one of which it is not. */
  private static final Node FIRST = NG.earlyInBand.asNode();

  private static final Node LATER = NG.laterInBand.asNode();
  private static final String SUFFIX = "/sketch";

  private final DatasetGraph dataset;
  private final Node graph;
  private final int most;
  private final Recent<Node, Optional<SketchedArticle>> entries =
      new Recent<>(KEPT_ENTRIES, entry -> 1, this::read);
  private final Recent<Long, List<SketchedArticle>> first =
      new Recent<>(KEPT_FIRST, List::size, this::readFirst);

  /**
   * @param graph name of the graph that holds the sketches
   * @param most so many articles of a band are its first
   */
  SketchIndex(DatasetGraph dataset, Node graph, int most) {
    this.dataset = dataset;
    this.graph = graph;
    this.most = most;
  }

  /**
   * Puts what articles are now in the place of what they were; those that did not change stay.
   *
   * @param articles all that may have changed
   * @param now what is to be held of them; those without are removed
   */
  void replace(Collection<Node> articles, Collection<SketchedArticle> now) {
    Map<Node, SketchedArticle> others = new LinkedHashMap<>();
    now.forEach(entry -> others.put(entry.article(), entry));
    for (Node article : articles) {
      Optional<SketchedArticle> before = get(article);
      SketchedArticle after = others.get(article);
      if (before.isPresent() && after != null && before.get().saysTheSame(after)) {
        others.remove(article);
      } else {
        remove(article);
      }
    }
    others.values().forEach(this::put);
  }

  /** Adds an article that is not there. Of its bands no more is read than the first articles. */
  private void put(SketchedArticle entry) {
    sketch(entry);
    for (long band : entry.sketch().bands()) {
      List<SketchedArticle> early = first(band);
      Optional<SketchedArticle> last =
          early.size() < most ? Optional.empty() : early.stream().max(Comparator.naturalOrder());
      boolean isFirst = last.isEmpty() || entry.compareTo(last.get()) < 0;
      dataset.add(graph, node(entry.article()), isFirst ? FIRST : LATER, key(band));
      if (isFirst) {
        last.ifPresent(displaced -> move(displaced, FIRST, LATER, band));
        first.forget(band);
      }
    }
  }

  /** Adds an article that is later than all that are there: nothing is read but how many are. */
  void append(SketchedArticle entry) {
    sketch(entry);
    for (long band : entry.sketch().bands()) {
      boolean isFirst = articles(band, FIRST).size() < most;
      dataset.add(graph, node(entry.article()), isFirst ? FIRST : LATER, key(band));
    }
    first.clear();
  }

  private void sketch(SketchedArticle entry) {
    String written = entry.day() + " " + entry.sketch().written();
    Node literal = NodeFactory.createLiteralString(written);
    dataset.add(graph, node(entry.article()), SKETCH, literal);
    entries.forget(entry.article());
  }

  /**
   * Removes an article; nothing happens if it is not there. A band of which it was among the first
   * is read as a whole if there are others.
   */
  private void remove(Node article) {
    Optional<SketchedArticle> entry = get(article);
    if (entry.isEmpty()) {
      return;
    }
    Node node = node(article);
    for (long band : entry.get().sketch().bands()) {
      if (dataset.contains(graph, node, FIRST, key(band))) {
        read(articles(band, LATER)).stream()
            .min(Comparator.naturalOrder())
            .ifPresent(next -> move(next, LATER, FIRST, band));
        first.forget(band);
      }
    }
    dataset.deleteAny(graph, node, Node.ANY, Node.ANY);
    entries.forget(article);
  }

  private void move(SketchedArticle entry, Node from, Node to, long band) {
    dataset.delete(graph, node(entry.article()), from, key(band));
    dataset.add(graph, node(entry.article()), to, key(band));
  }

  /** False if the sketches were written by an earlier version of the program. */
  boolean isCurrent() {
    return !dataset.contains(graph, Node.ANY, SKETCH, Node.ANY)
        || dataset.contains(graph, Node.ANY, FIRST, Node.ANY);
  }

  /** The entry of an article, empty if it has none. */
  Optional<SketchedArticle> get(Node article) {
    return entries.get(article);
  }

  private Optional<SketchedArticle> read(Node article) {
    Iterator<Quad> found = dataset.find(graph, node(article), SKETCH, Node.ANY);
    if (!found.hasNext()) {
      return Optional.empty();
    }
    String written = found.next().getObject().getLiteralLexicalForm();
    int end = written.indexOf(' ');
    Sketch sketch = Sketch.read(written.substring(end + 1));
    return Optional.of(new SketchedArticle(article, written.substring(0, end), sketch));
  }

  /** The earliest articles of a band, in no order; empty if there are none. */
  List<SketchedArticle> first(long band) {
    return first.get(band);
  }

  private List<SketchedArticle> readFirst(long band) {
    return read(articles(band, FIRST));
  }

  private List<SketchedArticle> read(List<Node> articles) {
    return articles.stream().map(article -> entries.get(article).orElseThrow()).toList();
  }

  /** All articles of a band, in no order, each read when it is asked for; empty if none. */
  Iterable<SketchedArticle> all(long band) {
    List<Node> articles = articles(band, FIRST);
    articles.addAll(articles(band, LATER));
    return () -> articles.stream().map(article -> entries.get(article).orElseThrow()).iterator();
  }

  private List<Node> articles(long band, Node property) {
    List<Node> articles = new ArrayList<>();
    dataset
        .find(graph, Node.ANY, property, key(band))
        .forEachRemaining(quad -> articles.add(NodeFactory.createURI(article(quad.getSubject()))));
    return articles;
  }

  /** The article of which a triple holds the sketch, empty if it holds none. */
  static Optional<String> sketched(Triple triple) {
    return triple.getPredicate().equals(SKETCH)
        ? Optional.of(article(triple.getSubject()))
        : Optional.empty();
  }

  private static String article(Node sketch) {
    String iri = sketch.getURI();
    return iri.substring(0, iri.length() - SUFFIX.length());
  }

  /**
   * The first of its bands that an article may reprint or that it may be reprinted by, in order.
   */
  SortedSet<SketchedArticle> alike(SketchedArticle entry) {
    SortedSet<SketchedArticle> alike = new TreeSet<>();
    Set<Node> met = new HashSet<>(Set.of(entry.article()));
    for (long band : entry.sketch().bands()) {
      for (SketchedArticle other : first(band)) {
        if (met.add(other.article()) && entry.isLike(other)) {
          alike.add(other);
        }
      }
    }
    return alike;
  }

  private static Node node(Node article) {
    return NodeFactory.createURI(article.getURI() + SUFFIX);
  }

  private static Node key(long band) {
    return NodeFactory.createLiteralDT(Long.toString(band), XSDDatatype.XSDlong);
  }
}
