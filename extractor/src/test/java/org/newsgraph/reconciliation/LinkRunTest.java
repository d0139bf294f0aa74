package org.newsgraph.reconciliation;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.reconciliation.MadeService.asksToWait;
import static org.newsgraph.reconciliation.MadeService.says;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.store.Store;

/** The client against a real HTTP server that speaks the protocol, well and badly. */
class LinkRunTest {

  /** Small pauses, and a time-out that only a service that hangs can reach. */
  private static final Limits QUICK =
      new Limits(
          Duration.ofSeconds(10),
          Duration.ofSeconds(20),
          50_000,
          3,
          Duration.ofMillis(5),
          Duration.ofSeconds(5),
          10,
          1);

  private static final String ADA =
      """
      [{"id": "Q1", "name": "Ada Lovelace", "type": [{"id": "Q5", "name": "human"}],
        "score": 97.5, "match": true},
       {"id": "Q2", "name": "Ada", "type": ["Q5"], "score": 60, "match": false}]
      """;

  private static final String ARTICLE =
      """
      PREFIX : <http://example.org/entity/>
      PREFIX a: <http://example.org/article/1/>
      PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX ng: <https://w3id.org/newsgraph/ontology#>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX wd: <http://www.wikidata.org/entity/>

      :Q142 a schema:Place ; skos:prefLabel "France"@fr ; skos:exactMatch wd:Q142 .
      :ada a schema:Person ; skos:prefLabel "Ada Lovelace"@fr .
      :machines a schema:Organization ; skos:prefLabel "Société des machines"@fr .
      :ville a schema:Place ; skos:prefLabel "Villeneuve"@fr .
      a:role a org:Membership ; org:member :ada ; org:organization :Q142 .
      <http://example.org/article/1/entity/dupont> a schema:Person ; skos:prefLabel "Dupont"@fr .

      a:m1 itsrdf:taIdentRef :ada ; ng:mentionKind ng:Name ; nif:referenceContext a:text .
      a:m2 itsrdf:taIdentRef :ada ; ng:mentionKind ng:Name ; nif:referenceContext a:text .
      a:m3 itsrdf:taIdentRef :machines ; ng:mentionKind ng:Name ; nif:referenceContext a:text .
      a:m4 itsrdf:taIdentRef :Q142 ; ng:mentionKind ng:Name ; nif:referenceContext a:text .
      a:m5 itsrdf:taIdentRef :ville ; ng:mentionKind ng:Name ; nif:referenceContext a:text .
      a:m6 itsrdf:taIdentRef <http://example.org/article/1/entity/dupont> ;
          ng:mentionKind ng:Name ; nif:referenceContext a:text .
      """;

  @TempDir static Path articles;

  @TempDir Path folder;

  private static Store store;

  private final List<String> warnings = new ArrayList<>();

  @BeforeAll
  static void open() {
    store = Store.open(articles);
    store.replace(
        new ArticleGraph(
            "http://example.org/article/1", RDFParser.fromString(ARTICLE, Lang.TURTLE).toGraph()));
  }

  @AfterEach
  void undo() {
    store.removeLinks(Optional.empty());
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private LinkReport run(String address, Limits limits, boolean offline, boolean keep) {
    return new LinkRun(
            ServiceAddress.parse(address),
            new AnswerCache(folder.resolve("cache"), Duration.ofDays(1), Clock.systemUTC()),
            limits,
            offline,
            new LinkRun.Settings(Optional.empty(), 100, 0.8, keep),
            warnings::add)
        .run(store);
  }

  private LinkReport run(MadeService service) {
    return run(service.address(), QUICK, false, true);
  }

  private boolean holds(String pattern) {
    String prefixes =
        """
        PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        PREFIX schema: <https://schema.org/>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        PREFIX wd: <http://www.wikidata.org/entity/>
        PREFIX : <http://example.org/entity/>
        """;
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          try (QueryExec ask =
              QueryExec.dataset(store.dataset())
                  .query(prefixes + "ASK { " + pattern + " }")
                  .build()) {
            return ask.ask();
          }
        });
  }

  private boolean linked() {
    return holds(":ada skos:exactMatch wd:Q1");
  }

  @Test
  void aMatchBecomesALinkWithItsConfidenceAndItsServiceInAGraphOfItsOwn() throws Exception {
    try (MadeService service = new MadeService(MadeService.WIKIDATA).knows("Ada Lovelace", ADA)) {
      LinkReport report = run(service);
      assertEquals(List.of(), warnings);
      assertEquals(1, report.rows().size());
      assertEquals(2, report.unmatched());
      assertTrue(
          holds(
              """
              GRAPH ?links {
                :ada skos:exactMatch wd:Q1 .
                ?link rdf:reifies <<( :ada skos:exactMatch wd:Q1 )>> ;
                  itsrdf:taConfidence 0.975 ; prov:wasGeneratedBy ?run .
                ?run prov:used <%s> .
                <%s> schema:name "Wikidata (made up)"
              }
              FILTER NOT EXISTS {
                GRAPH <http://example.org/article/1> { :ada skos:exactMatch ?any }
              }
              """
                  .formatted(service.address(), service.address())));
    }
  }

  @Test
  void theMostFrequentIsAskedFirstWithItsTypeAndCountryAndALoneSurnameNever() throws Exception {
    try (MadeService service = new MadeService(MadeService.WIKIDATA)) {
      run(service);
      JsonNode batch = service.batches().get(0);
      assertEquals("Ada Lovelace", batch.at("/q0/query").asText());
      assertEquals("Q5", batch.at("/q0/type").asText());
      assertEquals("P27", batch.at("/q0/properties/0/pid").asText());
      assertEquals("Q142", batch.at("/q0/properties/0/v/id").asText());
      assertEquals("Q43229", batch.at("/q1/type").asText());
      assertEquals(3, batch.size());
      assertTrue(service.agents().stream().allMatch(a -> a.startsWith("newsgraph/")));
    }
  }

  @Test
  void aServiceOfTheKindOfYentesIsUnderstood() throws Exception {
    String manifest =
        """
        {"versions": ["0.2"], "name": "Sanctions", "batchSize": 1,
         "identifierSpace": "https://www.opensanctions.org/reference/#schema",
         "schemaSpace": "https://www.opensanctions.org/reference/#schema",
         "view": {"url": "https://www.opensanctions.org/entities/{{id}}/"}}
        """;
    String answer = "[{\"id\": \"NK/7 a\", \"name\": \"Ada\", \"score\": 0.91, \"match\": true}]";
    try (MadeService service = new MadeService(manifest).knows("Ada Lovelace", answer)) {
      LinkReport report = run(service);
      assertEquals(2, service.batches().size(), "one question at a time, and none about a place");
      assertEquals("France", service.batches().get(0).at("/q0/properties/0/v").asText());
      assertEquals(
          "https://www.opensanctions.org/entities/NK%2F7%20a/", report.rows().get(0).outside());
      assertEquals(0.91, report.rows().get(0).confidence(), 1e-9);
    }
  }

  @Test
  void aDryRunAddsNothing() throws Exception {
    try (MadeService service = new MadeService(MadeService.WIKIDATA).knows("Ada Lovelace", ADA)) {
      LinkReport report = run(service.address(), QUICK, false, false);
      assertEquals(1, report.rows().size());
      assertFalse(linked());
    }
  }

  @Test
  void whatIsLinkedOrKeptIsNotAskedAgain() throws Exception {
    try (MadeService service = new MadeService(MadeService.WIKIDATA).knows("Ada Lovelace", ADA)) {
      run(service);
      LinkReport again = run(service);
      assertEquals(1, service.batches().size());
      assertEquals(2, again.fromCache());
      assertEquals(0, again.rows().size());
      store.removeLinks(Optional.of(service.address()));
      assertFalse(linked());
      assertEquals(3, run(service).fromCache());
      assertTrue(linked());
    }
  }

  @Test
  void offlineOnlyTheCacheAnswers() throws Exception {
    String address;
    try (MadeService service = new MadeService(MadeService.WIKIDATA).knows("Ada Lovelace", ADA)) {
      address = service.address();
      assertEquals(3, run(address, QUICK, true, true).unanswered());
      assertEquals(1, warnings.size());
      assertEquals(0, service.agents().size());
      run(address, QUICK, false, false);
    }
    LinkReport report = run(address, QUICK, true, true);
    assertEquals(3, report.fromCache());
    assertTrue(linked());
  }

  @ParameterizedTest
  @MethodSource
  void troubleThatPassesCostsOnlyTime(MadeService.Mishap first) throws Exception {
    try (MadeService service = new MadeService(MadeService.WIKIDATA).knows("Ada Lovelace", ADA)) {
      service.then(first, first);
      LinkReport report = run(service);
      assertEquals(List.of(), warnings);
      assertEquals(0, report.unanswered());
      assertEquals(3, service.batches().size());
      assertTrue(linked());
    }
  }

  static Stream<MadeService.Mishap> troubleThatPassesCostsOnlyTime() {
    return Stream.of(
        says(500, "text/html", "<h1>oh</h1>"),
        says(502, "text/plain", ""),
        asksToWait(429, "0"),
        asksToWait(503, "Thu, 01 Jan 1970 00:00:00 GMT"),
        asksToWait(429, "soon"),
        exchange -> exchange.close());
  }

  @ParameterizedTest
  @MethodSource
  void troubleThatStaysIsOnePlainLine(MadeService.Mishap mishap, String said) throws Exception {
    try (MadeService service = new MadeService(MadeService.WIKIDATA)) {
      service.then(mishap, mishap, mishap);
      LinkReport report = run(service);
      assertEquals(3, report.unanswered());
      assertEquals(1, warnings.size(), warnings::toString);
      assertEquals(1, warnings.get(0).lines().count());
      assertTrue(warnings.get(0).contains(said), warnings.get(0));
    }
  }

  static Stream<Arguments> troubleThatStaysIsOnePlainLine() {
    return Stream.of(
        Arguments.of(says(500, "text/html", "oh"), "status 500"),
        Arguments.of(says(404, "text/html", "no"), "status 404"),
        Arguments.of(says(200, "application/json", "{\"q0\": {\"result\": ["), "not JSON"),
        Arguments.of(says(200, "application/json", "\u0000\u001b[31mred"), "not JSON"),
        Arguments.of(says(200, "application/json", "[1, 2]"), "no JSON object"),
        Arguments.of(says(200, "application/json", ""), "no JSON object"),
        Arguments.of(says(200, "application/json", "[".repeat(20_000)), "not JSON"),
        Arguments.of(says(200, "text/html", "<html>login</html>"), "a web page"),
        Arguments.of(says(302, "text/plain", ""), "has moved"),
        Arguments.of(asksToWait(429, "86400"), "left alone for 86400 s"));
  }

  @Test
  void aServiceThatHangsIsGivenUp() throws Exception {
    Limits impatient = QUICK.withRequest(Duration.ofMillis(300));
    try (MadeService service = new MadeService(MadeService.WIKIDATA)) {
      service.then(service.hangs(), service.hangsInTheBody(), service.hangs());
      LinkReport report = run(service.address(), impatient, false, true);
      assertEquals(3, report.unanswered());
      assertTrue(warnings.get(0).contains("did not answer"), warnings.get(0));
    }
  }

  @Test
  void anAnswerThatIsTooLargeIsAskedForInParts() throws Exception {
    try (MadeService service = new MadeService(MadeService.WIKIDATA).knows("Ada Lovelace", ADA)) {
      service.then(says(200, "application/json", " ".repeat(60_000)));
      run(service);
      assertEquals(List.of(), warnings);
      assertEquals(List.of(3, 1, 2), service.batches().stream().map(JsonNode::size).toList());
      assertTrue(linked());
    }
  }

  @Test
  void oneQuestionThatIsTooLargeByItselfCostsOnlyItself() throws Exception {
    String flood = "[{\"id\": \"Q9\", \"name\": \"" + "x".repeat(60_000) + "\"}]";
    try (MadeService service = new MadeService(MadeService.WIKIDATA).knows("Ada Lovelace", ADA)) {
      service.knows("Société des machines", flood);
      LinkReport report = run(service);
      assertEquals(1, report.unanswered());
      assertTrue(warnings.get(0).contains("larger than 50000 bytes"), warnings.get(0));
      assertTrue(linked());
    }
  }

  @Test
  void aServiceThatTakesFewerQuestionsThanAskedIsAskedForFewer() throws Exception {
    try (MadeService service = new MadeService(MadeService.WIKIDATA).knows("Ada Lovelace", ADA)) {
      LinkReport report = run(service.refusesBatchesAbove(1));
      assertEquals(0, report.unanswered());
      assertTrue(linked());
    }
  }

  @Test
  void aServiceThatFailsTwiceInARowIsLeftAlone() throws Exception {
    Limits oneByOne =
        new Limits(
            QUICK.connect(),
            QUICK.request(),
            QUICK.bytes(),
            1,
            QUICK.firstPause(),
            QUICK.longestPause(),
            1,
            1);
    MadeService.Mishap broken = says(500, "text/plain", "");
    try (MadeService service = new MadeService(MadeService.WIKIDATA)) {
      service.then(broken, broken, broken);
      LinkReport report = run(service.address(), oneByOne, false, true);
      assertEquals(2, service.batches().size());
      assertEquals(3, report.unanswered());
      assertTrue(warnings.get(2).contains("left alone"), warnings::toString);
    }
  }

  @Test
  void anAnswerThatLeavesOutAQuestionIsCountedAndTheOthersStand() throws Exception {
    String part = "{\"q0\": {\"result\": " + ADA.replace("\n", " ") + "}, \"q1\": {\"result\": 7}}";
    try (MadeService service = new MadeService(MadeService.WIKIDATA)) {
      service.then(says(200, "application/json", part));
      LinkReport report = run(service);
      assertEquals(2, report.unanswered());
      assertEquals(2, warnings.size());
      assertTrue(linked());
    }
  }

  @Test
  void anIdentifierThatGivesNoIriIsNoLink() throws Exception {
    String bad = "[{\"id\": \"Q1> . <x:y\", \"score\": 100, \"match\": true}]";
    try (MadeService service = new MadeService(MadeService.WIKIDATA)) {
      LinkReport report = run(service.knows("Ada Lovelace", bad));
      assertEquals(List.of(), report.rows());
      assertEquals(3, report.unmatched());
      assertEquals(List.of(), warnings);
    }
  }

  @Test
  void aHostThatIsNotThereOrSpeaksNoTlsIsOnePlainLine() throws Exception {
    run("http://nowhere.invalid/api", QUICK, false, true);
    assertTrue(warnings.get(0).contains("not known"), warnings::toString);
    int port;
    try (ServerSocket plain = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
      port = plain.getLocalPort();
      CompletableFuture<Void> answered = CompletableFuture.runAsync(() -> speakPlainly(plain));
      run("https://localhost:" + port + "/api", QUICK, false, true);
      // Java's own client now and then loses the fault of a handshake and waits for its time.
      assertTrue(
          warnings.get(1).matches(".*(no secure connection|no connection to it came about).*"),
          warnings::toString);
      answered.join();
    }
    run("http://localhost:" + port + "/api", QUICK, false, true);
    assertTrue(warnings.get(2).contains("refuses"), warnings::toString);
    assertEquals(3, warnings.size());
  }

  @Test
  void aManifestThatIsNoneIsOnePlainLine() throws Exception {
    try (MadeService service = new MadeService("{\"hello\": 1}")) {
      assertEquals(3, run(service).unanswered());
      assertTrue(warnings.get(0).contains("identifierSpace"), warnings::toString);
    }
  }

  /**
   * Answers the first bytes of a secure connection as a server without TLS would. It listens until
   * the client hangs up: Java's own client loses the fault more often when the server does so
   * first.
   */
  private static void speakPlainly(ServerSocket server) {
    try (Socket socket = server.accept()) {
      socket.getInputStream().readNBytes(1);
      socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII));
      socket.shutdownOutput();
      socket.getInputStream().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
