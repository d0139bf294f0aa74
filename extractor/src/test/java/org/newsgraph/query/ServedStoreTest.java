package org.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.Extractor;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.ReadOptions;
import org.newsgraph.ingest.Reading;
import org.newsgraph.store.Server;
import org.newsgraph.store.ServerOptions;
import org.newsgraph.store.Store;

/**
 * Every configuration of {@code fuseki-config/}, served by the program and by the standalone
 * Fuseki: the same answers, and the same things refused.
 */
class ServedStoreTest {

  private static final Path CONFIGURATIONS = Path.of("../fuseki-config");
  private static final Path EXPECTED = Path.of("src/test/resources/queries");
  private static final String PASSWORD = "sesame, ouvre-toi";

  @TempDir static Path folder;

  // Fuseki logs every request; a strong reference keeps the setting.
  private static final Logger ROOT = Logger.getLogger("");

  private static Path accounts;

  /** A configuration, and what it promises. */
  private record Promise(String file, boolean writes, boolean limits, boolean watches) {
    Path path() {
      return CONFIGURATIONS.resolve(file);
    }
  }

  private static final List<Promise> PROMISES =
      List.of(
          new Promise("newsgraph.ttl", false, false, false),
          new Promise("newsgraph-editing.ttl", true, false, false),
          new Promise("newsgraph-production.ttl", true, true, true));

  @BeforeAll
  static void silence() {
    ROOT.setLevel(Level.SEVERE);
  }

  @AfterAll
  static void speak() {
    ROOT.setLevel(Level.INFO);
  }

  @BeforeAll
  static void loadTheSamplesAndMakeAccounts() throws IOException {
    Extractor extractor = new Extractor("http://localhost:3030/");
    try (Store store = Store.open(folder.resolve("newsgraph-store"))) {
      new ArticleReader(ReadOptions.DEFAULT)
          .read(
              Path.of("../samples"),
              reading ->
                  store.replace(extractor.extract(((Reading.ReadArticle) reading).article())));
    }
    DefaultPasswordService hashes = new DefaultPasswordService();
    String users =
        "[users]\nada = \"%s\", editor\nroot = \"%s\", admin\nplain = secretsecret, admin\n"
            .formatted(hashes.encryptPassword(PASSWORD), hashes.encryptPassword(PASSWORD));
    accounts = folder.resolve("accounts.ini").toAbsolutePath();
    Files.writeString(
        accounts,
        Files.readString(CONFIGURATIONS.resolve("shiro.ini")).replace("[users]\n", users));
  }

  @TestFactory
  Stream<DynamicTest> everyConfigurationKeepsItsPromises() throws IOException {
    try (Stream<Path> files = Files.list(CONFIGURATIONS)) {
      assertEquals(PROMISES.size(), files.filter(file -> file.toString().endsWith(".ttl")).count());
    }
    return PROMISES.stream()
        .flatMap(
            promise ->
                Stream.of(
                    DynamicTest.dynamicTest(
                        promise.file() + " served by the program", () -> byTheProgram(promise)),
                    DynamicTest.dynamicTest(
                        promise.file() + " served by the standalone Fuseki",
                        () -> byTheStandaloneFuseki(promise))));
  }

  private static Optional<Path> accounts(Promise promise) {
    return Optional.of(accounts).filter(file -> promise.writes());
  }

  private void byTheProgram(Promise promise) throws Exception {
    ServerOptions options =
        new ServerOptions(
            folder.resolve("newsgraph-store"), 0, Optional.of(promise.path()), accounts(promise));
    try (Server server = Server.start(options, (builder, dataset) -> {})) {
      check(server.endpoint(), promise, true);
    }
  }

  private void byTheStandaloneFuseki(Promise promise) throws Exception {
    try (StandaloneFuseki server =
        StandaloneFuseki.start(promise.limits(), folder, promise.path(), accounts(promise))) {
      check(server.endpoint(), promise, promise.limits());
    }
  }

  private void check(String endpoint, Promise promise, boolean guarded) throws Exception {
    for (String name : QueryLibrary.names()) {
      NamedQuery query = QueryLibrary.find(name).orElseThrow();
      if (query.parameters().stream().noneMatch(p -> p.name().equals("service"))) {
        assertEquals(
            Files.readString(EXPECTED.resolve(name + ".csv")), answer(endpoint, query), name);
      }
    }
    refusesStrangers(endpoint);
    if (guarded) {
      loadsNoClass(endpoint);
    }
    if (promise.limits()) {
      limitsRows(endpoint);
    }
    HttpResponse<String> elsewhere = get(endpoint, "ASK {}");
    assertTrue(elsewhere.headers().firstValue("Access-Control-Allow-Origin").isPresent());
    assertTrue(elsewhere.headers().firstValue("Access-Control-Allow-Credentials").isEmpty());
    if (promise.writes()) {
      letsEditorsWrite(endpoint);
    }
    if (promise.watches()) {
      letsAdministratorsWatch(endpoint);
    }
  }

  private static String answer(String endpoint, NamedQuery query) {
    QueryExecHTTPBuilder builder = QueryExecHTTP.service(endpoint).query(query.query());
    for (Parameter parameter : query.parameters()) {
      if (!parameter.preset().isEmpty()) {
        Node term = parameter.term(parameter.preset());
        builder.substitution(Var.alloc(parameter.name()), term);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (QueryExecHTTP execution = builder.build()) {
      RowSet rows = execution.select();
      ResultSetFormatter.outputAsCSV(out, ResultSet.adapt(rows));
    }
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private static void refusesStrangers(String endpoint) throws Exception {
    String service = "SELECT * { SERVICE <http://localhost:1/x> { ?s ?p ?o } }";
    assertTrue(get(endpoint, service).statusCode() >= 400);
    for (String place : List.of("", "/update", "/data", "/sparql")) {
      String address = endpoint.replace("/sparql", place);
      HttpRequest update =
          HttpRequest.newBuilder(URI.create(address))
              .header("Content-Type", "application/sparql-update")
              .POST(HttpRequest.BodyPublishers.ofString("DROP ALL"))
              .build();
      assertTrue(send(update).statusCode() >= 400, address);
      HttpRequest put =
          HttpRequest.newBuilder(URI.create(address + "?graph=urn:x"))
              .header("Content-Type", "text/turtle")
              .PUT(HttpRequest.BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> ."))
              .build();
      assertTrue(send(put).statusCode() >= 400, address);
    }
    assertTrue(get(endpoint, "ASK { GRAPH <urn:x> { ?s ?p ?o } }").body().contains("false"));
    assertTrue(get(endpoint, "ASK { ?s ?p ?o }").body().contains("true"));
  }

  /** Jena's own wait function would answer that it has waited, here for a millisecond. */
  private static void loadsNoClass(String endpoint) throws Exception {
    for (String name :
        List.of(
            "java:org.apache.jena.sparql.function.library.wait",
            "http://jena.apache.org/ARQ/function#wait",
            "http://jena.hpl.hp.com/ARQ/function#wait")) {
      for (String query :
          List.of(
              "SELECT (<" + name + ">(1) AS ?x) {}",
              "SELECT (CALL(<" + name + ">, 1) AS ?x) {}",
              "SELECT ?x { VALUES ?x { 1 } FILTER(<" + name + ">(1)) }")) {
        HttpResponse<String> answer = get(endpoint, query);
        boolean refused = answer.statusCode() == 400;
        assertTrue(refused || answer.body().strip().equals("x"), query + " -> " + answer.body());
      }
    }
    String property = "java:org.apache.jena.sparql.pfunction.library.strSplit";
    String split = "SELECT * { ?x <" + property + "> ('a b' ' ') }";
    assertFalse(get(endpoint, split).body().contains("\"a\""), "a class was loaded");
  }

  private static void limitsRows(String endpoint) throws Exception {
    HttpResponse<String> all = get(endpoint, "SELECT ?s { ?s ?p ?o VALUES ?n { 1 2 } }");
    assertEquals(200, all.statusCode(), all::body);
    assertEquals(10_000, all.body().lines().count() - 1);
    assertEquals("10000", all.headers().firstValue("Newsgraph-Row-Limit").orElseThrow());
  }

  private static void letsEditorsWrite(String endpoint) throws Exception {
    String update = endpoint.replace("/sparql", "/update");
    String insert = "INSERT DATA { GRAPH <urn:x> { <urn:a> <urn:b> <urn:c> } }";
    assertEquals(401, send(update(update, insert, "ada", "wrong")).statusCode());
    assertEquals(401, send(update(update, insert, "plain", "secretsecret")).statusCode());
    HttpResponse<String> written = send(update(update, insert, "ada", PASSWORD));
    assertTrue(written.statusCode() < 300, () -> written.statusCode() + written.body());
    String ask = "ASK { GRAPH <urn:x> { ?s ?p ?o } }";
    assertTrue(get(endpoint, ask).body().contains("true"));
    HttpRequest delete =
        HttpRequest.newBuilder(URI.create(endpoint.replace("/sparql", "/data") + "?graph=urn:x"))
            .header("Authorization", basic("ada", PASSWORD))
            .DELETE()
            .build();
    assertTrue(send(delete).statusCode() < 300);
    assertTrue(get(endpoint, ask).body().contains("false"));
  }

  private static void letsAdministratorsWatch(String endpoint) throws Exception {
    String server = endpoint.replace("/newsgraph/sparql", "");
    assertEquals(
        200, send(HttpRequest.newBuilder(URI.create(server + "/$/ping")).build()).statusCode());
    URI metrics = URI.create(server + "/$/metrics");
    assertEquals(401, send(HttpRequest.newBuilder(metrics).build()).statusCode());
    for (String name : List.of("ada", "root")) {
      HttpRequest asked =
          HttpRequest.newBuilder(metrics).header("Authorization", basic(name, PASSWORD)).build();
      HttpResponse<String> answer = send(asked);
      assertEquals(name.equals("root"), answer.body().contains("fuseki_requests"), name);
    }
  }

  private static HttpRequest update(String address, String words, String name, String password) {
    return HttpRequest.newBuilder(URI.create(address))
        .header("Content-Type", "application/sparql-update")
        .header("Authorization", basic(name, password))
        .POST(HttpRequest.BodyPublishers.ofString(words))
        .build();
  }

  private static String basic(String name, String password) {
    byte[] both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }

  private static HttpResponse<String> get(String endpoint, String query) throws Exception {
    String address = endpoint + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    return send(
        HttpRequest.newBuilder(URI.create(address))
            .header("Accept", "text/csv")
            .header("Origin", "https://elsewhere.example")
            .build());
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    // A client a request: a server that refuses one closes the connection before it is read.
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}
