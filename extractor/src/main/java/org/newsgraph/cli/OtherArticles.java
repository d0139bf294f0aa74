package org.newsgraph.cli;

import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.newsgraph.corpus.NearDuplicates;
import org.newsgraph.endpoint.GraphSender;
import org.newsgraph.store.Store;

/**
 * Which articles another store holds that are not open in ours.
 *
 * <p>The Graph Store Protocol cannot list graphs. But the near-duplicates that a store of ours sent
 * there before name every article of thirty words or more that it held then.
 */
final class OtherArticles {

  private OtherArticles() {}

  /** Their names; empty if there are none, or if nothing of ours was ever sent there. */
  static SortedSet<String> in(GraphSender sender, Store store) throws IOException {
    NearDuplicates named = new NearDuplicates();
    SortedSet<String> others = new TreeSet<>();
    sender.read(
        named.name().getURI(),
        new StreamRDFBase() {
          @Override
          public void triple(Triple triple) {
            named.sketched(triple).filter(article -> !store.isOpen(article)).ifPresent(others::add);
          }
        });
    return others;
  }
}
