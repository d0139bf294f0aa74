package org.newsgraph.site.data;

import java.util.Iterator;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.newsgraph.corpus.DerivedGraph;

/**
 * The IRI under which the data of a store hang, as the first article of the store has it: a store
 * does not change its base, and need not be told it when it is served.
 */
public final class Base implements Supplier<String> {

  /** Of a store that is still empty. */
  private static final String DEFAULT = "http://localhost:3030/";

  private final DatasetGraph dataset;
  private volatile String known = "";

  public Base(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  @Override
  public String get() {
    if (known.isEmpty()) {
      known = Txn.calculateRead(dataset, this::first);
    }
    return known.isEmpty() ? DEFAULT : known;
  }

  private String first() {
    Iterator<Node> names = dataset.listGraphNodes();
    while (names.hasNext()) {
      Node name = names.next();
      int end = DerivedGraph.isDerived(name) ? -1 : name.toString().lastIndexOf("article/");
      if (end > 0) {
        return name.getURI().substring(0, end);
      }
    }
    return "";
  }
}
