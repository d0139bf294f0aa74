package org.newsgraph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mod.prometheus.FMod_Prometheus;
import org.apache.jena.fuseki.mod.shiro.FMod_Shiro;
import org.apache.jena.fuseki.server.CounterName;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.text.DatasetGraphText;

/**
 * A Fuseki server on the store of a folder, as a file of {@code fuseki-config/} describes it.
 *
 * <p>It listens on the loopback address only. The store belongs to the server until it is closed;
 * {@link #store()} loads and takes back articles meanwhile.
 */
public final class Server implements AutoCloseable {

  /** Path of the service, as the configurations name it. */
  private static final String NAME = "/newsgraph";

  private static final Set<Operation> READING =
      Set.of(Operation.Query, Operation.GSP_R, Operation.Shacl, Operation.NoOp);

  private final FusekiServer fuseki;
  private final List<Endpoint> writers;
  private final Store store;

  private Server(FusekiServer fuseki, List<Endpoint> writers, Store store) {
    this.fuseki = fuseki;
    this.writers = writers;
    this.store = store;
  }

  /** The same with nothing but the endpoints of the configuration. */
  public static Server start(Path folder, int port) {
    return start(folder, port, (server, store) -> {});
  }

  /**
   * Opens the store for reading and answers at once.
   *
   * @param port the port to listen on, 0 for any free one
   * @param extension what it answers beside the endpoints
   * @throws StoreException if the store cannot be opened or the port is taken
   */
  public static Server start(Path folder, int port, ServerExtension extension) {
    return start(ServerOptions.reading(folder, port), extension);
  }

  /** The same without telling how far the completion of the store is. */
  public static Server start(ServerOptions options, ServerExtension extension) {
    return start(options, extension, Completion.SILENT);
  }

  /**
   * Opens the store as the options say and answers as soon as it is complete.
   *
   * @param extension what it answers beside the endpoints of the configuration
   * @param completion told how far the store is, if it was not closed in order or an earlier
   *     version of the program made it
   * @throws StoreException if the store cannot be opened, the port is taken, or a file is not what
   *     it should be
   */
  public static Server start(
      ServerOptions options, ServerExtension extension, Completion completion) {
    // Opening it once mends a store that was not closed in order; Fuseki then opens it for itself.
    Store.open(options.folder(), completion).close();
    StoreConfiguration configuration =
        options
            .configuration()
            .map(file -> StoreConfiguration.read(file, options.folder()))
            .orElseGet(() -> new StoreConfiguration(options.folder()));
    StoreLock lock = StoreLock.take(options.folder());
    Server server = build(options, configuration, lock, extension);
    try {
      server.fuseki.start();
    } catch (FusekiException e) {
      server.close();
      String why = isTaken(e) ? " is in use" : " cannot be listened on";
      throw new StoreException(
          "port " + options.port() + why + "; name a free one with --port, or 0 for any", e);
    }
    return server;
  }

  private static Server build(
      ServerOptions options,
      StoreConfiguration configuration,
      StoreLock lock,
      ServerExtension extension) {
    boolean built = false;
    try {
      FusekiServer.Builder builder =
          FusekiServer.create()
              .loopback(true)
              .port(options.port())
              .enablePing(true)
              .enableCors(true, otherSites())
              .fusekiModules(modules(options.accounts()))
              .registerOperation(Operation.Query, new PublicQuery())
              .parseConfig(configuration.model());
      DatasetGraphText dataset = (DatasetGraphText) builder.getDataset(NAME);
      Store store = StoreOpening.of(lock, options.folder(), dataset);
      extension.addTo(builder, store);
      FusekiServer fuseki = builder.build();
      extension.guard(fuseki.getJettyServer());
      List<Endpoint> writers = writers(fuseki);
      if (options.accounts().isEmpty() && !writers.isEmpty()) {
        dataset.getTextIndex().close();
        throw new StoreException(
            "with this configuration everybody could write to the store; add --accounts");
      }
      // Others may write to it; if this process is killed, the next one makes everything anew.
      if (options.configuration().isPresent()) {
        store.markWritten();
      }
      built = true;
      return new Server(fuseki, writers, store);
    } catch (FusekiException e) {
      throw new StoreException("the configuration cannot be used: " + e.getMessage(), e);
    } finally {
      if (!built) {
        StoreOpening.abandon(configuration, lock);
      }
    }
  }

  /** True if somebody else listens on the port; Jetty says so some causes deep. */
  private static boolean isTaken(Throwable e) {
    return e instanceof BindException || e.getCause() != null && isTaken(e.getCause());
  }

  /** Address of the first page. */
  public String address() {
    return "http://localhost:" + fuseki.getPort() + "/";
  }

  /** Fuseki wants a file, and ours lies in the program's jar. */
  private static String otherSites() {
    try (InputStream in = Server.class.getResourceAsStream("/fuseki-config/cors.properties")) {
      Path file = Files.createTempFile("newsgraph", ".properties");
      file.toFile().deleteOnExit();
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      return file.toString();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a temporary file", e);
    }
  }

  private static FusekiModules modules(Optional<Path> accounts) {
    List<FusekiModule> modules = new ArrayList<>();
    modules.add(FMod_Prometheus.create());
    accounts.ifPresent(
        file -> {
          if (!Files.isReadable(file)) {
            throw new StoreException("cannot read the accounts in " + file);
          }
          modules.add(new FMod_Shiro(file.toAbsolutePath().toString()));
        });
    return FusekiModules.create(modules);
  }

  /** Address of the SPARQL endpoint. */
  public String endpoint() {
    return "http://localhost:" + fuseki.getPort() + NAME + "/sparql";
  }

  /** The store that is served: what it loads and takes back is answered from then on. */
  public Store store() {
    return store;
  }

  /** Waits until the server is closed. */
  public void join() {
    fuseki.join();
  }

  @Override
  public void close() {
    try (store) {
      fuseki.stop();
      if (othersWrote()) {
        store.rebuild();
      }
    }
  }

  /** The endpoints that do more than read. */
  private static List<Endpoint> writers(FusekiServer fuseki) {
    return fuseki.getDataAccessPointRegistry().accessPoints().stream()
        .flatMap(point -> point.getDataService().getEndpoints().stream())
        .filter(endpoint -> !READING.contains(endpoint.getOperation()))
        .toList();
  }

  /** True if somebody used an endpoint that does more than read. */
  private boolean othersWrote() {
    return writers.stream()
        .anyMatch(endpoint -> endpoint.getCounters().value(CounterName.Requests) > 0);
  }
}
