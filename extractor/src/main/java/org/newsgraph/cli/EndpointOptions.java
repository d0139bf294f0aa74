package org.newsgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.newsgraph.batch.Loading;
import org.newsgraph.batch.Stage;
import org.newsgraph.batch.StageClock;
import org.newsgraph.endpoint.EndpointAddress;
import org.newsgraph.endpoint.GraphSender;
import org.newsgraph.rdf.Rdf11;
import org.newsgraph.store.Store;
import org.newsgraph.store.StoreLayout;
import picocli.CommandLine.Option;

/** To which other store a build sends its graphs, if to any. */
final class EndpointOptions {

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description =
          "Send the graphs of these articles, and what all articles of --store tell together, to"
              + " another store as well, by the SPARQL 1.1 Graph Store Protocol. That store must hold"
              + " no articles that --store does not. Who sends is said by the environment variables"
              + " NEWSGRAPH_ENDPOINT_USER and NEWSGRAPH_ENDPOINT_PASSWORD.")
  private String endpoint;

  @Option(
      names = "--drop-others",
      description = "Drop from the other store the articles that --store does not hold.")
  private boolean dropOthers;

  @Option(
      names = "--rdf11",
      description =
          "Send plain RDF 1.1, for stores that know no RDF 1.2: an rdf:Statement in the place of each "
              + "reifier.")
  private boolean rdf11;

  /** Where to send, empty if nothing is sent. */
  Optional<EndpointAddress> address() {
    return Optional.ofNullable(endpoint)
        .map(
            given ->
                EndpointAddress.parse(
                    given,
                    Optional.ofNullable(System.getenv("NEWSGRAPH_ENDPOINT_USER")),
                    Optional.ofNullable(System.getenv("NEWSGRAPH_ENDPOINT_PASSWORD"))));
  }

  /**
   * Sends the articles of a batch and the derived graphs as the store holds them now.
   *
   * @throws CommandException if the other store holds articles that ours does not: what articles
   *     tell together would be wrong there
   */
  void send(EndpointAddress address, Loading loading, Store store, StageClock clock)
      throws IOException {
    Set<String> names = new LinkedHashSet<>();
    loading.articles(names::add);
    for (String name : List.copyOf(names)) {
      names.addAll(store.replacedBy(name));
    }
    names.addAll(StoreLayout.graphsBesideArticles());
    try (GraphSender sender = new GraphSender(address)) {
      dropOthers(address, sender, store);
      for (String name : names) {
        long start = System.nanoTime();
        long sent = Txn.calculateRead(store.dataset(), () -> send(name, sender, store));
        clock.add(Stage.SEND, start, sent);
      }
    }
  }

  private void dropOthers(EndpointAddress address, GraphSender sender, Store store)
      throws IOException {
    SortedSet<String> dropped = OtherArticles.in(sender, store);
    // What a later version has replaced here is held all the same, and goes there without a word.
    SortedSet<String> others = new TreeSet<>(dropped);
    others.removeIf(store::holds);
    if (!others.isEmpty() && !dropOthers) {
      throw new CommandException(
          String.format(
              Locale.ROOT,
              "%s holds %,d that the store here does not, such as %s; nothing was sent, since what"
                  + " articles tell together would be wrong there. Send from a store that holds all,"
                  + " or drop the others there with --drop-others",
              address,
              others.size(),
              others.first()));
    }
    dropped.forEach(sender::drop);
  }

  private long send(String name, GraphSender sender, Store store) {
    Node node = NodeFactory.createURI(name);
    Graph held = store.dataset().getGraph(node);
    Graph sent = rdf11 ? Rdf11.of(held) : held;
    try {
      if (sent.isEmpty()) {
        sender.drop(name);
      } else {
        sender.put(name, sent);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a file to send from", e);
    }
    return sent.size();
  }
}
