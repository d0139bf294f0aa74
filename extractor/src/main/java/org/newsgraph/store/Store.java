package org.newsgraph.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.assembler.TextAssembler;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.newsgraph.corpus.DamagedVersionException;
import org.newsgraph.corpus.DerivedGraph;
import org.newsgraph.corpus.OldVersions;
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

  /** What may lie in the folder of a store before the store itself is there. */
  private static final Set<String> OWN = Set.of("lock", "loading", "unfinished", WrittenMark.NAME);

  private final StoreLock lock;
  private final WrittenMark written;
  private final DatasetGraphText dataset;
  private final Linksets linksets;
  private final ArticleGraphs articles;
  private final Derivation derivation;
  private boolean madeAnew;

  private Store(
      StoreLock lock, WrittenMark written, DatasetGraphText dataset, Completion completion) {
    this.lock = lock;
    this.written = written;
    this.dataset = dataset;
    linksets = new Linksets(dataset);
    derivation = new Derivation(dataset, linksets, completion);
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
    return open(StoreLock.take(folder), folder, completion);
  }

  /** Opens the store whose lock is held; the store lets go of it. */
  static Store open(StoreLock lock, Path folder, Completion completion) {
    StoreConfiguration configuration = new StoreConfiguration(folder);
    boolean open = false;
    try {
      Store store = open(lock, WrittenMark.in(folder), configuration, completion);
      open = true;
      return store;
    } finally {
      if (!open) {
        abandon(configuration, lock);
      }
    }
  }

  private static Store open(
      StoreLock lock,
      WrittenMark written,
      StoreConfiguration configuration,
      Completion completion) {
    boolean broken = written.isSet();
    if (broken) {
      TextIndexRebuild.clear(configuration.words());
    }
    TextAssembler.init();
    DatasetGraphText dataset =
        (DatasetGraphText) DatasetFactory.assemble(configuration.dataset()).asDatasetGraph();
    Store store = new Store(lock, written, dataset, completion);
    store.complete(broken, completion);
    return store;
  }

  /** The store whose lock is held and whose dataset somebody else has opened. */
  static Store of(StoreLock lock, Path folder, DatasetGraphText dataset) {
    return new Store(lock, WrittenMark.in(folder), dataset, Completion.SILENT);
  }

  private void complete(boolean broken, Completion completion) {
    boolean complete = false;
    try {
      if (broken) {
        completion.begin("index of words");
        TextIndexRebuild.fill(dataset);
        derivation.rebuild();
      } else {
        // The index of words learns of it too, and commits a moment later.
        madeAnew = derivation.complete(written::set);
      }
      complete = true;
    } catch (DamagedVersionException e) {
      throw new StoreException("the store cannot be opened: " + e.getMessage(), e);
    } finally {
      if (!complete) {
        completion.end();
        dataset.getTextIndex().close();
      }
    }
  }

  /**
   * True if an earlier version of the program made the store, so that what follows from several
   * articles was made anew when it was opened.
   */
  public boolean isMadeAnew() {
    return madeAnew;
  }

  /** True if {@code folder} holds a store. */
  public static boolean exists(Path folder) {
    return Files.isDirectory(new StoreConfiguration(folder).graphs());
  }

  /** True if {@code file} has a name that only what is in a store's folder has. */
  public static boolean isPartOfOne(Path file) {
    return OWN.contains(file.getFileName().toString());
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

  /**
   * Names of the graphs that say what several articles tell together, or hold what was replaced:
   * those of now and the one that an earlier version of the program used.
   */
  public static List<String> graphsBesideArticles() {
    return Stream.concat(
            Stream.of(OldVersions.name(), OldVersions.formerName()),
            Derivation.graphs().stream().map(DerivedGraph::name))
        .map(Node::getURI)
        .toList();
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

  /** Notes that the store in {@code folder} is not in order until it was closed. */
  static void markWritten(Path folder) {
    WrittenMark.in(folder).set();
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
        release(dataset);
      }
      written.clear();
    }
  }

  /** Lets go of the files of an open dataset. */
  static void release(DatasetGraphText dataset) {
    try {
      dataset.getTextIndex().close();
    } finally {
      TDBInternal.expel(dataset.getWrapped());
    }
  }

  /** Lets go of the graphs and the lock of a store that could not be opened. */
  static void abandon(StoreConfiguration configuration, StoreLock lock) {
    try (lock) {
      // By place: whoever failed to open the text index has no dataset to hand over.
      DatabaseConnection.internalExpel(Location.create(configuration.graphs()), true);
    }
  }
}
