package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.newsgraph.Extractor;
import org.newsgraph.site.Site;
import org.newsgraph.store.Server;
import org.newsgraph.store.ServerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the store with Fuseki on this machine, as pages and as data. */
@Command(
    name = "serve",
    description = "Serves the store with Fuseki, to this machine only, until interrupted.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  /** Where Jetty tells of a page that failed: a fault of ours, to be seen and reported. */
  private static final Logger FAULTS = Logger.getLogger("org.eclipse.jetty");

  @Spec private CommandSpec spec;

  @Mixin private ExistingStore place;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "The port to listen on; 0 takes a free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "A Fuseki configuration, such as fuseki-config/newsgraph-production.ttl; its store is that "
              + "of --store (default: reading only).")
  private Path configuration;

  @Option(
      names = "--accounts",
      paramLabel = "FILE",
      description =
          "Who may do what, with hashed passwords, such as fuseki-config/shiro.ini; \"newsgraph "
              + "password\" makes the hashes.")
  private Path accounts;

  @Override
  public Integer call() throws InterruptedException {
    FAULTS.setLevel(Level.WARNING);
    Path folder = place.required();
    PrintWriter out = spec.commandLine().getOut();
    ServerOptions options =
        new ServerOptions(
            folder, port, Optional.ofNullable(configuration), Optional.ofNullable(accounts));
    Site site = new Site(base -> new Extractor(base)::extract, accounts != null);
    Server server = Server.start(options, site, new Progress(spec.commandLine().getErr(), 0));
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    out.printf(Locale.ROOT, "Open in a browser: %s%n", server.address());
    out.printf(Locale.ROOT, "SPARQL endpoint: %s%n", server.endpoint());
    out.println("Stop with Ctrl-C.");
    out.flush();
    server.join();
    return 0;
  }
}
