package org.newsgraph.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
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
 * up there, and only what was lately read is kept in memory. Not thread-safe.
 */
final class SketchIndex {

  /** A reprint may be twice as long as the original. */
  private static final double ALIKE = 0.5;

  /**
   * A text that holds .9 of another seems to hold less than this one time in ten thousand: there
   * the estimate has a standard error of .025.
   */
  private static final double HELD = 0.8;

  private static final int KEPT_ENTRIES = 20_000;
  private static final int KEPT_FIRST = 200_000;

  private static final Node SKETCH = NG.textSketch.asNode();
  private static final Node BAND = NG.sketchBand.asNode();
  private static final String SUFFIX = "/sketch";

  /**
   * An article that has a sketch.
   *
   * @param day its day of publication, after all others if it has none
   */
  record Entry(Node article, String day, Sketch sketch) implements Comparable<Entry> {

    private static final Comparator<Entry> EARLIER =
        Comparator.comparing(Entry::day).thenComparing(entry -> entry.article().getURI());

    /** True if, as far as sketches tell, one of the two may be a reprint of the other. */
    boolean isLike(Entry other) {
      return sketch.likeness(other.sketch) >= ALIKE && sketch.shared(other.sketch) >= HELD;
    }

    /** By day, then by IRI. */
    @Override
    public int compareTo(Entry other) {
      return EARLIER.compare(this, other);
    }
  }

  private final DatasetGraph dataset;
  private final Node graph;
  private final int most;
  private final Recent<Node, Optional<Entry>> entries =
      new Recent<>(KEPT_ENTRIES, entry -> 1, this::read);
  private final Recent<Long, List<Entry>> first =
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

  void put(Entry entry) {
    Node node = node(entry.article());
    String written = entry.day() + " " + entry.sketch().written();
    dataset.add(graph, node, SKETCH, NodeFactory.createLiteralString(written));
    for (long band : entry.sketch().bands()) {
      dataset.add(graph, node, BAND, key(band));
    }
    forget();
  }

  void remove(Node article) {
    dataset.deleteAny(graph, node(article), Node.ANY, Node.ANY);
    forget();
  }

  private void forget() {
    entries.clear();
    first.clear();
  }

  /** False if the sketches were written by an earlier version of the program. */
  boolean isCurrent() {
    Iterator<Quad> any = dataset.find(graph, Node.ANY, SKETCH, Node.ANY);
    return !any.hasNext() || any.next().getObject().getLiteralLexicalForm().indexOf(' ') > 0;
  }

  /** The entry of an article, empty if it has none. */
  Optional<Entry> get(Node article) {
    return entries.get(article);
  }

  private Optional<Entry> read(Node article) {
    Iterator<Quad> found = dataset.find(graph, node(article), SKETCH, Node.ANY);
    if (!found.hasNext()) {
      return Optional.empty();
    }
    String written = found.next().getObject().getLiteralLexicalForm();
    int end = written.indexOf(' ');
    Sketch sketch = Sketch.read(written.substring(end + 1));
    return Optional.of(new Entry(article, written.substring(0, end), sketch));
  }

  /** The earliest articles of a band, in no order; empty if there are none. */
  Collection<Entry> first(long band) {
    return first.get(band);
  }

  private List<Entry> readFirst(long band) {
    PriorityQueue<Entry> earliest = new PriorityQueue<>(Comparator.reverseOrder());
    for (Entry entry : all(band)) {
      earliest.add(entry);
      if (earliest.size() > most) {
        earliest.remove();
      }
    }
    return List.copyOf(earliest);
  }

  /** All articles of a band, in no order, each read when it is asked for; empty if none. */
  Iterable<Entry> all(long band) {
    return () ->
        articles(band).stream().map(article -> entries.get(article).orElseThrow()).iterator();
  }

  private List<Node> articles(long band) {
    List<Node> articles = new ArrayList<>();
    dataset
        .find(graph, Node.ANY, BAND, key(band))
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
  SortedSet<Entry> alike(Entry entry) {
    SortedSet<Entry> alike = new TreeSet<>();
    Set<Node> met = new HashSet<>(Set.of(entry.article()));
    for (long band : entry.sketch().bands()) {
      for (Entry other : first(band)) {
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
