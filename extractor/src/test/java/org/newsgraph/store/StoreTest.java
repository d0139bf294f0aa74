package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.rdf.ArticleGraph;

class StoreTest {

  private static final String PREFIXES =
      """
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX text: <http://jena.apache.org/text#>
      """;

  @TempDir Path folder;

  private static ArticleGraph article(String name, String label) {
    Graph graph =
        RDFParser.fromString(
                "<http://example.org/%s> <http://www.w3.org/2004/02/skos/core#prefLabel> \"%s\"@fr ."
                    .formatted(name, label),
                Lang.TURTLE)
            .toGraph();
    return new ArticleGraph("urn:article:" + name, graph);
  }

  private static long found(Store store, String name) {
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          String query = PREFIXES + "SELECT ?e { ?e text:query (skos:prefLabel '" + name + "') }";
          try (QueryExec exec = QueryExec.dataset(store.dataset()).query(query).build()) {
            return exec.select().materialize().rewindable().size();
          }
        });
  }

  @Test
  void theDefaultGraphIsTheUnionOfAllArticles() {
    try (Store store = Store.open(folder)) {
      store.replace(article("a", "Kremlin"));
      store.replace(article("b", "Élysée"));
      assertEquals(2, store.size());
      long triples =
          Txn.calculateRead(
              store.dataset(), () -> store.dataset().getUnionGraph().stream().count());
      assertEquals(2, triples);
    }
  }

  @Test
  void anArticleLoadedAgainReplacesItsGraphAndItsWords() {
    try (Store store = Store.open(folder)) {
      store.replace(article("a", "Kremlin"));
      store.replace(article("a", "Matignon"));
      assertEquals(1, store.size());
      assertEquals(0, found(store, "kremlin"));
      assertEquals(1, found(store, "matignon"));
    }
  }

  @Test
  void aRemovedArticleLeavesNothing() {
    try (Store store = Store.open(folder)) {
      store.replace(article("a", "Kremlin"));
      store.remove("urn:article:a");
      assertEquals(0, store.size());
      assertEquals(0, found(store, "kremlin"));
    }
  }

  @Test
  void accentsAndCaseDoNotMatterInTheSearchForNames() {
    try (Store store = Store.open(folder)) {
      store.replace(article("a", "Élysée"));
      assertEquals(1, found(store, "elysee"));
    }
  }

  @Test
  void aStoreCanBeOpenedAgain() {
    try (Store store = Store.open(folder)) {
      store.replace(article("a", "Kremlin"));
    }
    try (Store store = Store.open(folder)) {
      assertEquals(1, store.size());
      assertEquals(1, found(store, "kremlin"));
    }
  }

  @Test
  void aStoreThatWasNotClosedRebuildsItsIndex() throws IOException {
    try (Store store = Store.open(folder)) {
      store.replace(article("a", "Kremlin"));
    }
    Files.createFile(folder.resolve("written-to"));
    TextIndexRebuild.clear(folder.resolve("words"));
    try (Store store = Store.open(folder)) {
      assertEquals(1, found(store, "kremlin"));
    }
  }

  @Test
  void aStoreThatCannotBeOpenedCanBeOnceItIsRepaired() throws IOException {
    try (Store store = Store.open(folder)) {
      store.replace(article("a", "Kremlin"));
    }
    TextIndexRebuild.clear(folder.resolve("words"));
    Path inTheWay = Files.createFile(folder.resolve("words"));
    Path written = folder.resolve("written-to");
    assertThrows(RuntimeException.class, () -> Store.open(folder));
    Files.delete(inTheWay);
    Files.createFile(written);
    try (Store store = Store.open(folder)) {
      assertEquals(1, found(store, "kremlin"));
    }
    assertFalse(Files.exists(written));
  }

  // In a thread of its own: a store whose threads wait for each other cannot be closed either.
  @Test
  @Timeout(value = 600, threadMode = ThreadMode.SEPARATE_THREAD)
  void loadingAndSettlingAtOnceDoNotWaitForEachOtherForEver() {
    try (Store store = Store.open(folder)) {
      Runnable load =
          () ->
              IntStream.range(0, 100)
                  .forEach(i -> store.replace(article("a" + i % 5, "Kremlin " + i)));
      CompletableFuture<Void> loading =
          CompletableFuture.allOf(
              CompletableFuture.runAsync(load), CompletableFuture.runAsync(load));
      while (!loading.isDone()) {
        store.settle();
      }
      loading.join();
      assertEquals(5, store.size());
    }
  }

  @Test
  void aStoreInUseIsRefusedWithAPlainWord() {
    try (Store store = Store.open(folder)) {
      StoreException e = assertThrows(StoreException.class, () -> Store.open(folder));
      assertTrue(e.getMessage().contains("open in another process"), e.getMessage());
      assertEquals(0, store.size());
    }
  }

  @Test
  void aFileInThePlaceOfTheFolderIsRefusedWithAPlainWord() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    StoreException e = assertThrows(StoreException.class, () -> Store.open(file));
    assertTrue(e.getMessage().contains("cannot write"), e.getMessage());
  }

  @Test
  void theServerAnswersQueriesAndRefusesUpdates() throws Exception {
    try (Store store = Store.open(folder)) {
      store.replace(article("a", "Kremlin"));
    }
    try (Server server = Server.start(folder, 0)) {
      String ask = "ASK%20%7B%3Fs%20%3Fp%20%22Kremlin%22%40fr%7D";
      assertTrue(get(server.endpoint() + "?query=" + ask).body().contains("true"));
      HttpRequest update =
          HttpRequest.newBuilder(URI.create(server.endpoint().replace("/sparql", "")))
              .header("Content-Type", "application/sparql-update")
              .POST(HttpRequest.BodyPublishers.ofString("DROP ALL"))
              .build();
      int status =
          HttpClient.newHttpClient()
              .send(update, HttpResponse.BodyHandlers.ofString())
              .statusCode();
      assertTrue(status >= 400, "status " + status);
      assertTrue(get(server.endpoint() + "?query=" + ask).body().contains("true"));
    }
    try (Store store = Store.open(folder)) {
      assertEquals(1, store.size());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/newsgraph", "/newsgraph/sparql"})
  void noStrangerMakesTheServerSendRequests(String endpoint) throws Exception {
    AtomicInteger requests = new AtomicInteger();
    HttpServer elsewhere =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    elsewhere.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    elsewhere.start();
    String target = "<http://localhost:" + elsewhere.getAddress().getPort() + "/x>";
    Store.open(folder).close();
    try (Server server = Server.start(folder, 0)) {
      String address = server.endpoint().replace("/newsgraph/sparql", endpoint);
      HttpResponse<String> plain =
          get(address + "?query=" + encoded("SELECT * { SERVICE " + target + " { ?s ?p ?o } }"));
      assertEquals(422, plain.statusCode());
      assertTrue(plain.body().startsWith("SERVICE execution disabled"), plain.body());
      String silent = "SELECT * { SERVICE SILENT " + target + " { ?s ?p ?o } }";
      get(address + "?query=" + encoded(silent));
      get(address + "?query=" + encoded("SELECT * FROM " + target + " { ?s ?p ?o }"));
      get(address + "?default-graph-uri=" + encoded(target) + "&query=" + encoded("ASK {}"));
      HttpRequest load =
          HttpRequest.newBuilder(URI.create(address))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString("update=" + encoded("LOAD " + target)))
              .build();
      int status =
          HttpClient.newHttpClient().send(load, HttpResponse.BodyHandlers.ofString()).statusCode();
      assertTrue(status >= 400, "status " + status);
    } finally {
      elsewhere.stop(0);
    }
    assertEquals(0, requests.get());
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> get(String address) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
