package org.newsgraph.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.SchemaDO;
import org.newsgraph.corpus.AnswersAcross;
import org.newsgraph.corpus.Calendar;
import org.newsgraph.corpus.Citations;
import org.newsgraph.corpus.DerivedGraph;
import org.newsgraph.corpus.Directory;
import org.newsgraph.corpus.NearDuplicates;
import org.newsgraph.corpus.OldVersions;
import org.newsgraph.corpus.Revisions;
import org.newsgraph.corpus.SameEvents;
import org.newsgraph.corpus.Tallies;
import org.newsgraph.corpus.Wordings;

/**
 * Keeps note of which articles changed, and brings the derived graphs and the links that services
 * gave up to date.
 *
 * <p>Thread-safe: the notes are read and changed inside write transactions alone, of which there is
 * one at a time. A lock of their own could be taken in another order than the transaction, and two
 * threads would then wait for each other.
 */
final class Derivation {

  /** From so many changed articles on, making all anew is no slower than mending. */
  private static final int MANY = 500;

  private final DatasetGraph dataset;
  private final Linksets linksets;
  private final Completion completion;
  private final OldVersions oldVersions;
  private final List<DerivedGraph> graphs = graphs();
  private final Set<Node> changed = new LinkedHashSet<>();

  /** What the changed articles said when the derived graphs were last up to date. */
  private final List<Graph> settled = new ArrayList<>();

  /** The same, and what they said since: a link may have been asked for meanwhile. */
  private final List<Graph> gone = new ArrayList<>();

  private boolean many;

  /** True if there are notes; also read outside transactions. */
  private volatile boolean due;

  Derivation(DatasetGraph dataset, Linksets linksets, Completion completion) {
    this.dataset = dataset;
    this.linksets = linksets;
    this.completion = completion;
    oldVersions = new OldVersions(dataset);
  }

  /** All derived graphs that there are. */
  static List<DerivedGraph> graphs() {
    return List.of(
        new SameEvents(),
        new AnswersAcross(),
        new NearDuplicates(),
        new Revisions(),
        new Calendar(),
        new Directory(),
        new Tallies(),
        new Citations(),
        new Wordings());
  }

  /** Notes that an article is about to change; called inside the transaction that changes it. */
  void note(Node article) {
    due = true;
    if (many) {
      return;
    }
    boolean first = changed.add(article);
    if (dataset.containsGraph(article)) {
      Graph before = GraphFactory.createDefaultGraph();
      dataset.getGraph(article).find().forEachRemaining(before::add);
      gone.add(before);
      if (first) {
        settled.add(before);
      }
    }
    // One that was replaced is open to nobody, but the articles of its address have to be looked
    // at.
    oldVersions.get(article).ifPresent(gone::add);
    if (changed.size() >= MANY) {
      many = true;
      changed.clear();
      settled.clear();
      gone.clear();
    }
  }

  /** Brings all derived graphs up to date; nothing happens if no article changed. */
  void update() {
    if (due) {
      Txn.executeWrite(
          dataset,
          () -> {
            if (!many) {
              oldVersions.settle(addresses(), this::note);
            }
            if (many) {
              makeAnew();
            } else {
              mend();
            }
          });
    }
  }

  /**
   * Makes the derived graphs that an earlier version of the program did not make, or made in
   * another way; all of them if others made the store.
   *
   * @param beginning run before any of them is made
   * @return true if there were any
   */
  boolean complete(Runnable beginning) {
    if (Txn.calculateRead(dataset, oldVersions::isUnderFormerName)) {
      Txn.executeWrite(dataset, oldVersions::rename);
    }
    List<DerivedGraph> lacking =
        Txn.calculateRead(
            dataset, () -> graphs.stream().filter(graph -> graph.isLacking(dataset)).toList());
    if (!lacking.isEmpty()) {
      beginning.run();
    }
    if (lacking.stream().anyMatch(Calendar.class::isInstance)) {
      rebuild();
    } else if (!lacking.isEmpty()) {
      Txn.executeWrite(dataset, () -> make(lacking));
    }
    return !lacking.isEmpty();
  }

  /** Makes all derived graphs anew. */
  void rebuild() {
    Txn.executeWrite(dataset, this::makeAnew);
  }

  /** The web addresses of what changed, before and after. */
  private Set<Node> addresses() {
    Set<Node> addresses = new LinkedHashSet<>();
    for (Graph graph : gone) {
      graph
          .find(Node.ANY, SchemaDO.url.asNode(), Node.ANY)
          .forEachRemaining(triple -> addresses.add(triple.getObject()));
    }
    changed.forEach(article -> addresses.addAll(oldVersions.addresses(article)));
    return addresses;
  }

  private void mend() {
    graphs.forEach(graph -> graph.update(dataset, changed, settled));
    linksets.prune(gone);
    forget();
  }

  private void makeAnew() {
    oldVersions.rename();
    oldVersions.settleAll(article -> {});
    make(graphs);
    linksets.prune();
    forget();
  }

  private void make(List<DerivedGraph> lacking) {
    try {
      for (DerivedGraph graph : lacking) {
        String name = graph.name().getURI().substring(DerivedGraph.NAMES.length());
        completion.begin(name.replace('-', ' '));
        graph.rebuild(dataset, completion::step);
      }
    } finally {
      completion.end();
    }
  }

  private void forget() {
    changed.clear();
    settled.clear();
    gone.clear();
    many = false;
    due = false;
  }
}
