package org.newsgraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
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
import picocli.CommandLine.Option;

/** To which other store a build sends its graphs, if to any. */
final class EndpointOptions {

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = {
        "Send the graphs of these articles, and what all articles of --store tell together, to",
        "another store as well, by the SPARQL 1.1 Graph Store Protocol. The latter takes the place",
        "of what is there: fill another store from one --store alone. Who sends is said by the",
        "environment variables NEWSGRAPH_ENDPOINT_USER and NEWSGRAPH_ENDPOINT_PASSWORD."
      })
  private String endpoint;

  @Option(
      names = "--rdf11",
      description = {
        "Send plain RDF 1.1, for stores that know no RDF 1.2: an rdf:Statement in the place of each",
        "reifier."
      })
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

  /** Sends the articles of a batch and the derived graphs as the store holds them now. */
  void send(EndpointAddress address, Loading loading, Store store, StageClock clock)
      throws IOException {
    Set<String> names = new LinkedHashSet<>();
    loading.articles(names::add);
    names.addAll(Store.derivedGraphs());
    try (GraphSender sender = new GraphSender(address)) {
      for (String name : names) {
        long start = System.nanoTime();
        long sent = Txn.calculateRead(store.dataset(), () -> send(name, sender, store));
        clock.add(Stage.SEND, start, sent);
      }
    }
  }

  private long send(String name, GraphSender sender, Store store) {
    Node node = NodeFactory.createURI(name);
    Graph held = store.dataset().getGraph(node);
    Graph sent = rdf11 ? Rdf11.of(held) : held;
    try {
      sender.put(name, sent);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a file to send from", e);
    }
    return sent.size();
  }
}
