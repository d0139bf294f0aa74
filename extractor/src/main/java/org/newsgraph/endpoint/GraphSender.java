package org.newsgraph.endpoint;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/**
 * Puts named graphs into a store by the SPARQL 1.1 Graph Store Protocol: each replaces the graph of
 * its name, or becomes it. What fails in a way that may pass is tried again after a pause, and each
 * pause is twice as long as the one before. Not thread-safe.
 */
public final class GraphSender implements AutoCloseable {

  private static final int ATTEMPTS = 6;
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration ANSWER = Duration.ofMinutes(5);

  /** The server is busy, starting or being looked for. */
  private static final Set<Integer> PASSING = Set.of(429, 500, 502, 503, 504);

  private final EndpointAddress address;
  private final Duration firstPause;
  private final HttpClient client;
  private final Path body;

  /**
   * @param address where the graphs go
   */
  public GraphSender(EndpointAddress address) throws IOException {
    this(address, Duration.ofSeconds(1));
  }

  /**
   * @param firstPause how long to wait before the second attempt
   */
  GraphSender(EndpointAddress address, Duration firstPause) throws IOException {
    this.address = address;
    this.firstPause = firstPause;
    // Redirects are not followed: whoever is sent elsewhere would take the password along.
    client = HttpClient.newBuilder().connectTimeout(CONNECT).build();
    body = Files.createTempFile("newsgraph", ".nt");
  }

  /**
   * Puts a graph.
   *
   * @throws EndpointException if the store does not take it
   */
  public void put(String name, Graph graph) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(body))) {
      RDFDataMgr.write(out, graph, Lang.NTRIPLES);
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.of(name))
            .timeout(ANSWER)
            .header("Content-Type", "application/n-triples")
            .PUT(BodyPublishers.ofFile(body));
    address.authorization().ifPresent(who -> request.header("Authorization", who));
    Duration pause = firstPause;
    for (int attempt = 1; !isTaken(request.build(), attempt); attempt++) {
      rest(pause);
      pause = pause.multipliedBy(2);
    }
  }

  /** True if the graph was taken, false if it is worth to try again. */
  private boolean isTaken(HttpRequest request, int attempt) {
    String trouble;
    try {
      HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
      if (answer.statusCode() / 100 == 2) {
        return true;
      }
      if (!PASSING.contains(answer.statusCode())) {
        throw new EndpointException(address + " " + reason(answer.statusCode()));
      }
      trouble = "answers with status " + answer.statusCode();
    } catch (IOException e) {
      trouble = "cannot be reached (" + e.getClass().getSimpleName() + ")";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
    if (attempt == ATTEMPTS) {
      throw new EndpointException(
          address + " " + trouble + ", " + ATTEMPTS + " times; is it running?");
    }
    return false;
  }

  private static String reason(int status) {
    return switch (status) {
      case 401, 403 ->
          "wants another user or password; set NEWSGRAPH_ENDPOINT_USER and"
              + " NEWSGRAPH_ENDPOINT_PASSWORD";
      case 404, 405, 501 ->
          "takes no graphs; is this the address of its Graph Store Protocol, such as"
              + " …/newsgraph/data, and does it allow writing?";
      case 400, 415, 422 ->
          "does not understand the graph (status "
              + status
              + "); if it does not know RDF 1.2, add --rdf11";
      case 301, 302, 303, 307, 308 -> "has moved; give its new address";
      default -> "answers with status " + status;
    };
  }

  private static void rest(Duration pause) {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(body);
  }
}
