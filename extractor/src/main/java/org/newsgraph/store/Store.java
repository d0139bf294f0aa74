package org.newsgraph.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.newsgraph.corpus.DamagedVersionException;
import org.newsgraph.corpus.DerivedGraph;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.Linkset;

/**
 * A folder that holds the graphs of all articles: TDB2 with a Lucene index of names and words.
 *
 * <p>One process may have a store open at a time. Articles are loaded in transactions: after a
 * crash or a kill every article is there as a whole or not at all. Lucene commits just after TDB2,
 * so a store that was not closed in order rebuilds its index, and what follows from several
 * articles, when it is next opened. Thread-safe.
 */
public final class Store implements AutoCloseable {

  private final StoreLock lock;
  private final WrittenMark written;
  private final DatasetGraphText dataset;
  private final Linksets linksets;
  private final ArticleGraphs articles;
  private final Derivation derivation;
  private final boolean madeAnew;

  /**
   * @param dataset opened by whoever makes the store, which closes it
   * @param derivation that of the dataset, told of every change
   * @param madeAnew true if what follows from several articles was made anew just now
   */
  Store(
      StoreLock lock,
      WrittenMark written,
      DatasetGraphText dataset,
      Linksets linksets,
      Derivation derivation,
      boolean madeAnew) {
    this.lock = lock;
    this.written = written;
    this.dataset = dataset;
    this.linksets = linksets;
    this.derivation = derivation;
    this.madeAnew = madeAnew;
    articles = new ArticleGraphs(dataset, derivation);
  }

  /**
   * Opens the store in {@code folder} and creates it if there is none.
   *
   * @throws StoreException if the folder cannot be written or another process has the store open
   */
  public static Store open(Path folder) {
    return open(folder, Completion.SILENT);
  }

  /**
   * The same for those who want to see how far it is.
   *
   * @param completion told of what is made anew, now and whenever the store settles
   */
  public static Store open(Path folder, Completion completion) {
    return StoreOpening.open(StoreLock.take(folder), folder, completion);
  }

  /**
   * True if an earlier version of the program made the store, so that what follows from several
   * articles was made anew when it was opened.
   */
  public boolean isMadeAnew() {
    return madeAnew;
  }

  /**
   * Replaces the graph of an article, or adds it: all of it or nothing. What follows from several
   * articles is brought up to date by {@link #settle()}.
   */
  public void replace(ArticleGraph article) {
    replaceAll(List.of(article));
  }

  /**
   * Does to several articles, in their order, what {@link #replace} does to one: all of it or
   * nothing. The waiting for the disk is then once for all.
   *
   * @throws StoreException if a version of one that a later one replaced cannot be read
   */
  public void replaceAll(List<ArticleGraph> given) {
    markWritten();
    refusingDamage(() -> Txn.executeWrite(dataset, () -> given.forEach(articles::put)));
  }

  /**
   * Removes the graph of an article; nothing happens if the store does not hold it. What follows
   * from several articles is brought up to date by {@link #settle()}.
   *
   * @throws StoreException if a later version has replaced it and it cannot be read
   */
  public void remove(String name) {
    markWritten();
    refusingDamage(
        () -> Txn.executeWrite(dataset, () -> articles.remove(NodeFactory.createURI(name))));
  }

  /** True if the store holds the graph of this article, be it replaced by a later version. */
  public boolean holds(String name) {
    return Txn.calculateRead(dataset, () -> articles.holds(NodeFactory.createURI(name)));
  }

  /** True if the store holds this article and no later version has replaced it. */
  public boolean isOpen(String name) {
    return Txn.calculateRead(dataset, () -> articles.isOpen(NodeFactory.createURI(name)));
  }

  /** The articles of the same web address that a later version has replaced; empty if none. */
  public SortedSet<String> replacedBy(String name) {
    return Txn.calculateRead(dataset, () -> articles.replacedBy(NodeFactory.createURI(name)));
  }

  /**
   * Brings the derived graphs up to date with what was loaded and removed; closing does too.
   *
   * @throws StoreException if a version that a later one replaced is wanted and cannot be read
   */
  public void settle() {
    refusingDamage(derivation::update);
  }

  /** Makes the derived graphs anew, after somebody wrote to the dataset itself. */
  void rebuild() {
    refusingDamage(derivation::rebuild);
  }

  /** Does {@code work}, and says of a version that cannot be read that it is the store's. */
  private static void refusingDamage(Runnable work) {
    try {
      work.run();
    } catch (DamagedVersionException e) {
      throw damaged(e);
    }
  }

  private static StoreException damaged(DamagedVersionException reason) {
    return new StoreException("the store is damaged: " + reason.getMessage(), reason);
  }

  /**
   * Adds links that a service gave to those that the store has from it. They lie in a graph of
   * their own and follow the articles: {@link #settle()} drops the links of names that are gone.
   *
   * @param service address of the service
   * @param title what the service calls itself
   */
  public void addLinks(String service, String title, List<Linkset.Found> links) {
    markWritten();
    Txn.executeWrite(
        dataset, () -> linksets.add(Linkset.of(DerivedGraph.NAMES, service, title, links)));
  }

  /**
   * Takes back what services were asked for; the articles' graphs are not touched.
   *
   * @param service address of the service whose links go, empty for those of all
   * @return number of links that went
   */
  public int removeLinks(Optional<String> service) {
    markWritten();
    return Txn.calculateWrite(dataset, () -> linksets.remove(service));
  }

  /** Number of articles in the store that a later version has replaced. */
  public long replaced() {
    return Txn.calculateRead(dataset, articles::replaced);
  }

  /** Number of article graphs in the store, without those that a later version has replaced. */
  public long size() {
    return Txn.calculateRead(dataset, articles::size);
  }

  /** Names of all graphs, those of the articles and the derived ones, sorted; empty if none. */
  public SortedSet<String> graphs() {
    return Txn.calculateRead(
        dataset,
        () -> {
          SortedSet<String> names = new TreeSet<>();
          dataset.listGraphNodes().forEachRemaining(name -> names.add(name.getURI()));
          return names;
        });
  }

  /**
   * What the graph of this name holds, be it replaced by a later version; an empty graph if there
   * is none.
   *
   * @throws StoreException if a later version has replaced it and it cannot be read
   */
  public ArticleGraph graph(String name) {
    try {
      return Txn.calculateRead(dataset, () -> articles.get(name));
    } catch (DamagedVersionException e) {
      throw damaged(e);
    }
  }

  /** Gives back the disk space of what was replaced and removed. */
  public void compact() {
    DatabaseMgr.compact(dataset.getWrapped(), true);
  }

  /** The open dataset, to be queried inside a transaction; its default graph is the union. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** Notes that the store is not in order until it is closed. */
  void markWritten() {
    written.set();
  }

  /**
   * Closes the store; if it cannot be settled, it counts as not closed in order.
   *
   * @throws StoreException if a version that a later one replaced is wanted and cannot be read
   */
  @Override
  public void close() {
    try (lock) {
      try {
        settle();
      } finally {
        StoreOpening.release(dataset);
      }
      written.clear();
    }
  }
}
