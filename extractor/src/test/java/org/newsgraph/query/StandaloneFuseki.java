package org.newsgraph.query;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The Fuseki that the Jena project hands out, in a process of its own. */
final class StandaloneFuseki implements AutoCloseable {

  /** Laid there by the build. */
  private static final Path JAR = Path.of("target/standalone/jena-fuseki-server.jar");

  private static final int SECONDS = 60;

  private final Process process;
  private final int port;

  private StandaloneFuseki(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Starts the server and waits until it answers.
   *
   * @param guarded true to start it through our own class
   * @param folder holds {@code newsgraph-store/}, and the server's own files
   */
  static StandaloneFuseki start(
      boolean guarded, Path folder, Path configuration, Optional<Path> accounts)
      throws IOException, InterruptedException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx512m");
    command.add("-cp");
    // Our classes alone, without a second copy of Jena.
    command.add(
        JAR.toAbsolutePath() + File.pathSeparator + Path.of("target/classes").toAbsolutePath());
    command.add(
        guarded
            ? "org.newsgraph.store.GuardedFuseki"
            : "org.apache.jena.fuseki.main.cmds.FusekiServerCmd");
    command.addAll(List.of("--localhost", "--port", Integer.toString(port)));
    command.addAll(List.of("--config", configuration.toAbsolutePath().toString()));
    command.add("--cors=" + configuration.resolveSibling("cors.properties").toAbsolutePath());
    accounts.ifPresent(file -> command.addAll(List.of("--shiro", file.toString())));
    Path log = folder.resolve("fuseki.log");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put("FUSEKI_BASE", folder.resolve("run").toString());
    StandaloneFuseki server = new StandaloneFuseki(builder.start(), port);
    for (int tries = 0; tries < SECONDS * 10; tries++) {
      if (!server.process.isAlive()) {
        throw new IOException("Fuseki did not start: " + Files.readString(log));
      }
      if (server.answers()) {
        return server;
      }
      Thread.sleep(100);
    }
    server.close();
    throw new IOException("Fuseki does not answer: " + Files.readString(log));
  }

  private boolean answers() throws InterruptedException {
    try {
      HttpRequest ask = HttpRequest.newBuilder(URI.create(endpoint() + "?query=ASK%7B%7D")).build();
      return HttpClient.newHttpClient()
              .send(ask, HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      // Not yet: nobody listens on the port.
      return false;
    }
  }

  /** Address of the SPARQL endpoint. */
  String endpoint() {
    return "http://localhost:" + port + "/newsgraph/sparql";
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
        throw new IOException("Fuseki does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
