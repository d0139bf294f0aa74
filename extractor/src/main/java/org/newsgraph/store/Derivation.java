package org.newsgraph.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.newsgraph.corpus.AnswersAcross;
import org.newsgraph.corpus.DerivedGraph;
import org.newsgraph.corpus.NearDuplicates;
import org.newsgraph.corpus.SameEvents;

/**
 * Keeps note of which articles changed, and brings the derived graphs and the links that services
 * gave up to date. Thread-safe.
 */
final class Derivation {

  /** From so many changed articles on, making all anew is no slower than mending. */
  private static final int MANY = 500;

  private final DatasetGraphText dataset;
  private final Linksets linksets;
  private final List<DerivedGraph> graphs =
      List.of(new SameEvents(), new AnswersAcross(), new NearDuplicates());
  private final Set<Node> changed = new LinkedHashSet<>();
  private final List<Graph> gone = new ArrayList<>();
  private boolean many;

  Derivation(DatasetGraphText dataset, Linksets linksets) {
    this.dataset = dataset;
    this.linksets = linksets;
  }

  /** Notes that an article is about to change; called inside the transaction that changes it. */
  synchronized void note(Node article) {
    if (many) {
      return;
    }
    changed.add(article);
    if (dataset.containsGraph(article)) {
      Graph before = GraphFactory.createDefaultGraph();
      dataset.getGraph(article).find().forEachRemaining(before::add);
      gone.add(before);
    }
    if (changed.size() >= MANY) {
      many = true;
      forget();
    }
  }

  /** Brings all derived graphs up to date; nothing happens if no article changed. */
  synchronized void update() {
    if (many) {
      rebuild();
    } else if (!changed.isEmpty()) {
      Txn.executeWrite(
          dataset,
          () -> {
            graphs.forEach(graph -> graph.update(dataset, changed, gone));
            linksets.prune(gone);
          });
      forget();
    }
  }

  /** Makes all derived graphs anew. */
  synchronized void rebuild() {
    Txn.executeWrite(
        dataset,
        () -> {
          graphs.forEach(graph -> graph.rebuild(dataset));
          linksets.prune();
        });
    many = false;
    forget();
  }

  private void forget() {
    changed.clear();
    gone.clear();
  }
}
