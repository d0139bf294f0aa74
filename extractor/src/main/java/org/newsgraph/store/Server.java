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

  /** Path of the service, as the configuration names it. */
  private static final String NAME = "/newsgraph";

  private final StoreLock lock;
  private final FusekiServer fuseki;

  private Server(StoreLock lock, FusekiServer fuseki) {
    this.lock = lock;
    this.fuseki = fuseki;
  }

  /** The same with nothing but the endpoints of the configuration. */
  public static Server start(Path folder, int port) {
    return start(folder, port, (server, dataset) -> {});
  }

  /**
   * Opens the store and answers at once.
   *
   * @param port the port to listen on, 0 for any free one
   * @param extension what it answers beside the endpoints
   * @throws StoreException if the store cannot be opened or the port is taken
   */
  public static Server start(Path folder, int port, ServerExtension extension) {
    // Opening it once mends a store that was not closed in order; Fuseki then opens it for itself.
    Store.open(folder).close();
    StoreLock lock = StoreLock.take(folder);
    Server server = new Server(lock, build(folder, port, lock, extension));
    try {
      server.fuseki.start();
    } catch (FusekiException e) {
      server.close();
      throw new StoreException(
          "cannot listen on port " + port + "; name a free one with --port", e);
    }
    return server;
  }

  private static FusekiServer build(
      Path folder, int port, StoreLock lock, ServerExtension extension) {
    StoreConfiguration configuration = new StoreConfiguration(folder);
    boolean built = false;
    try {
      FusekiServer.Builder builder =
          FusekiServer.create().loopback(true).port(port).parseConfig(configuration.model());
      extension.addTo(builder, builder.getDataset(NAME));
      FusekiServer fuseki = builder.build();
      built = true;
      return fuseki;
    } finally {
      if (!built) {
        Store.abandon(configuration, lock);
      }
    }
  }

  /** Address of the first page. */
  public String address() {
    return "http://localhost:" + fuseki.getPort() + "/";
  }

  /** Address of the SPARQL endpoint. */
  public String endpoint() {
    return "http://localhost:" + fuseki.getPort() + NAME + "/sparql";
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
