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
    Server server = new Server(lock, build(folder, port, lock));
    try {
      server.fuseki.start();
    } catch (FusekiException e) {
      server.close();
      throw new StoreException(
          "cannot listen on port " + port + "; name a free one with --port", e);
    }
    return server;
  }

  private static FusekiServer build(Path folder, int port, StoreLock lock) {
    StoreConfiguration configuration = new StoreConfiguration(folder);
    boolean built = false;
    try {
      FusekiServer fuseki =
          FusekiServer.create()
              .loopback(true)
              .port(port)
              .parseConfig(configuration.model())
              .build();
      built = true;
      return fuseki;
    } finally {
      if (!built) {
        Store.abandon(configuration, lock);
      }
    }
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
    try (lock) {
      fuseki.stop();
      served.forEach(
          (name, point) -> Store.release((DatasetGraphText) point.getDataService().getDataset()));
    }
  }
}
