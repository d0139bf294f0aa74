package org.newsgraph.store;

import java.nio.file.Path;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.query.text.DatasetGraphText;

/**
 * A Fuseki server on the store of a folder, as {@code fuseki-config/newsgraph.ttl} describes it.
 *
 * <p>It listens on the loopback address only. The store belongs to the server until it is closed.
 */
public final class Server implements AutoCloseable {

  private final StoreLock lock;
  private final FusekiServer fuseki;

  private Server(StoreLock lock, FusekiServer fuseki) {
    this.lock = lock;
    this.fuseki = fuseki;
  }

  /**
   * Opens the store and answers at once.
   *
   * @param port the port to listen on, 0 for any free one
   * @throws StoreException if the store cannot be opened or the port is taken
   */
  public static Server start(Path folder, int port) {
    // Opening it once mends a store that was not closed in order; Fuseki then opens it for itself.
    Store.open(folder).close();
    StoreLock lock = StoreLock.take(folder);
    FusekiServer fuseki =
        FusekiServer.create()
            .loopback(true)
            .port(port)
            .parseConfig(new StoreConfiguration(folder).model())
            .build();
    Server server = new Server(lock, fuseki);
    try {
      fuseki.start();
    } catch (FusekiException e) {
      server.close();
      throw new StoreException(
          "cannot listen on port " + port + "; name a free one with --port", e);
    }
    return server;
  }

  /** Address of the SPARQL endpoint. */
  public String endpoint() {
    return "http://localhost:" + fuseki.getPort() + "/newsgraph/sparql";
  }

  /** Waits until the server is closed. */
  public void join() {
    fuseki.join();
  }

  @Override
  public void close() {
    DataAccessPointRegistry served = fuseki.getDataAccessPointRegistry();
    fuseki.stop();
    served.forEach(
        (name, point) -> Store.release((DatasetGraphText) point.getDataService().getDataset()));
    lock.close();
  }
}
