package org.newsgraph.reconciliation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A reconciliation service that a test runs: it knows the entities that the test tells it, and
 * misbehaves as the test wants.
 */
public final class MadeService implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  static final String WIKIDATA =
      """
      {"versions": ["0.1", "0.2"], "name": "Wikidata (made up)",
       "identifierSpace": "http://www.wikidata.org/entity/",
       "schemaSpace": "http://www.wikidata.org/prop/direct/",
       "view": {"url": "https://www.wikidata.org/wiki/{{id}}"}}
      """;

  /** What to do with the next request instead of answering it. */
  interface Mishap {
    void answer(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final String manifest;
  private final Map<String, String> known = new HashMap<>();
  private final Deque<Mishap> mishaps = new ArrayDeque<>();
  private final List<JsonNode> batches = Collections.synchronizedList(new ArrayList<>());
  private final List<String> agents = Collections.synchronizedList(new ArrayList<>());
  private volatile int largestBatch = Integer.MAX_VALUE;

  public MadeService(String manifest) throws IOException {
    this.manifest = manifest;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  public String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/api";
  }

  /** Makes the service answer a question about {@code name} with these candidates. */
  public MadeService knows(String name, String candidates) {
    known.put(name, candidates);
    return this;
  }

  /** Makes the next requests about entities go wrong, one after the other. */
  MadeService then(Mishap... next) {
    mishaps.addAll(List.of(next));
    return this;
  }

  MadeService refusesBatchesAbove(int questions) {
    largestBatch = questions;
    return this;
  }

  /** The batches of questions it was asked, those that went wrong included. */
  List<JsonNode> batches() {
    return List.copyOf(batches);
  }

  List<String> agents() {
    return List.copyOf(agents);
  }

  static Mishap says(int status, String contentType, String body) {
    return exchange -> send(exchange, status, contentType, body);
  }

  static Mishap asksToWait(int status, String retryAfter) {
    return exchange -> {
      exchange.getResponseHeaders().add("Retry-After", retryAfter);
      send(exchange, status, "text/plain", "slow down");
    };
  }

  /** Says nothing until the test is over. */
  Mishap hangs() {
    return exchange -> closeAfterTheTest(exchange);
  }

  /** Sends the beginning of an answer and then nothing until the test is over. */
  Mishap hangsInTheBody() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write("{\"q0\":".getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
      closeAfterTheTest(exchange);
    };
  }

  private void closeAfterTheTest(HttpExchange exchange) {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    exchange.close();
  }

  private void handle(HttpExchange exchange) throws IOException {
    agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (exchange.getRequestMethod().equals("GET")) {
      send(exchange, 200, "application/json", manifest);
      return;
    }
    JsonNode batch =
        JSON.readTree(
            URLDecoder.decode(form.substring("queries=".length()), StandardCharsets.UTF_8));
    batches.add(batch);
    Mishap mishap = mishaps.poll();
    if (mishap != null) {
      mishap.answer(exchange);
    } else if (batch.size() > largestBatch) {
      send(exchange, 413, "text/plain", "too many");
    } else {
      ObjectNode answers = JSON.createObjectNode();
      for (var query : batch.properties()) {
        String name = query.getValue().get("query").asText();
        answers
            .putObject(query.getKey())
            .set("result", JSON.readTree(known.getOrDefault(name, "[]")));
      }
      send(exchange, 200, "application/json; charset=utf-8", answers.toString());
    }
  }

  private static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (exchange) {
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
