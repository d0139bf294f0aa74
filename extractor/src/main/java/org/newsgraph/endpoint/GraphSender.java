package org.newsgraph.endpoint;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;

/**
 * Puts named graphs into a store by the SPARQL 1.1 Graph Store Protocol: each replaces the graph of
 * its name, or becomes it. It reads and drops them as well. What fails in a way that may pass is
 * tried again after a pause, and each pause is twice as long as the one before. Not thread-safe.
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
   * @throws IOException if there is no place for the file through which they go
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
   * @throws IOException if the graph cannot be written to the file through which it goes
   */
  public void put(String name, Graph graph) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(body))) {
      RDFDataMgr.write(out, graph, Lang.NTRIPLES);
    }
    HttpRequest.Builder request =
        request(name)
            .header("Content-Type", "application/n-triples")
            .PUT(BodyPublishers.ofFile(body));
    exchange(request, BodyHandlers.discarding());
  }

  /**
   * Drops a graph; nothing happens if there is none of this name.
   *
   * @throws EndpointException if the store does not allow it
   */
  public void drop(String name) {
    exchange(request(name).DELETE(), BodyHandlers.discarding());
  }

  /**
   * Reads a graph as it comes, so that it need not fit into memory; nothing if there is none.
   *
   * @throws EndpointException if the store does not give it
   * @throws IOException if the answer breaks off
   */
  public void read(String name, StreamRDF sink) throws IOException {
    HttpRequest.Builder request = request(name).header("Accept", "application/n-triples").GET();
    HttpResponse<InputStream> answer = exchange(request, BodyHandlers.ofInputStream());
    try (InputStream in = answer.body()) {
      if (answer.statusCode() / 100 == 2) {
        RDFParser.source(in).lang(Lang.NTRIPLES).checking(false).parse(sink);
      }
    } catch (RiotException e) {
      throw new EndpointException(address + " gives no N-Triples: " + e.getMessage(), e);
    }
  }

  private HttpRequest.Builder request(String graph) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address.of(graph)).timeout(ANSWER);
    address.authorization().ifPresent(who -> request.header("Authorization", who));
    return request;
  }

  /** The answer to a request: one that it is done, or that there is nothing to get or to drop. */
  private <T> HttpResponse<T> exchange(HttpRequest.Builder request, BodyHandler<T> handler) {
    Duration pause = firstPause;
    for (int attempt = 1; ; attempt++) {
      Optional<HttpResponse<T>> answer = attempt(request.build(), handler, attempt);
      if (answer.isPresent()) {
        return answer.get();
      }
      rest(pause);
      pause = pause.multipliedBy(2);
    }
  }

  /** The answer, empty if it is worth to try again. */
  private <T> Optional<HttpResponse<T>> attempt(
      HttpRequest request, BodyHandler<T> handler, int attempt) {
    String trouble;
    try {
      HttpResponse<T> answer = client.send(request, handler);
      boolean nothing = answer.statusCode() == 404 && !request.method().equals("PUT");
      if (answer.statusCode() / 100 == 2 || nothing) {
        return Optional.of(answer);
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
    return Optional.empty();
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
