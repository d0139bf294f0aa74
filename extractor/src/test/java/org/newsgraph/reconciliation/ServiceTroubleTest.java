package org.newsgraph.reconciliation;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Services that fail, hang, flood or are not there. */
class ServiceTroubleTest {

  @TempDir Path folder;

  private AskingStore store;

  @BeforeEach
  void open() {
    store = new AskingStore(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest
  @MethodSource
  void troubleThatPassesCostsOnlyTime(MadeService.Mishap first) throws Exception {
    try (MadeService service =
        new MadeService(MadeService.WIKIDATA).knows("Ada Lovelace", AskingStore.ADA)) {
      service.then(first, first);
      LinkReport report = store.run(service);
      assertEquals(List.of(), store.warnings);
      assertEquals(0, report.unanswered());
      assertEquals(3, service.batches().size());
      assertTrue(store.linked());
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
      LinkReport report = store.run(service);
      assertEquals(3, report.unanswered());
      assertEquals(1, store.warnings.size(), store.warnings::toString);
      assertEquals(1, store.warnings.get(0).lines().count());
      assertTrue(store.warnings.get(0).contains(said), store.warnings.get(0));
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
    Limits impatient = AskingStore.QUICK.withRequest(Duration.ofMillis(300));
    try (MadeService service = new MadeService(MadeService.WIKIDATA)) {
      service.then(service.hangs(), service.hangsInTheBody(), service.hangs());
      LinkReport report = store.run(service.address(), impatient, false, true);
      assertEquals(3, report.unanswered());
      assertTrue(store.warnings.get(0).contains("did not answer"), store.warnings.get(0));
    }
  }

  @Test
  void anAnswerThatIsTooLargeIsAskedForInParts() throws Exception {
    try (MadeService service =
        new MadeService(MadeService.WIKIDATA).knows("Ada Lovelace", AskingStore.ADA)) {
      service.then(says(200, "application/json", " ".repeat(60_000)));
      store.run(service);
      assertEquals(List.of(), store.warnings);
      assertEquals(List.of(3, 1, 2), service.batches().stream().map(JsonNode::size).toList());
      assertTrue(store.linked());
    }
  }

  @Test
  void oneQuestionThatIsTooLargeByItselfCostsOnlyItself() throws Exception {
    String flood = "[{\"id\": \"Q9\", \"name\": \"" + "x".repeat(60_000) + "\"}]";
    try (MadeService service =
        new MadeService(MadeService.WIKIDATA).knows("Ada Lovelace", AskingStore.ADA)) {
      service.knows("Société des machines", flood);
      LinkReport report = store.run(service);
      assertEquals(1, report.unanswered());
      assertTrue(store.warnings.get(0).contains("larger than 50000 bytes"), store.warnings.get(0));
      assertTrue(store.linked());
    }
  }

  @Test
  void aServiceThatTakesFewerQuestionsThanAskedIsAskedForFewer() throws Exception {
    try (MadeService service =
        new MadeService(MadeService.WIKIDATA).knows("Ada Lovelace", AskingStore.ADA)) {
      LinkReport report = store.run(service.refusesBatchesAbove(1));
      assertEquals(0, report.unanswered());
      assertTrue(store.linked());
    }
  }

  @Test
  void aServiceThatFailsTwiceInARowIsLeftAlone() throws Exception {
    Limits oneByOne =
        new Limits(
            AskingStore.QUICK.connect(),
            AskingStore.QUICK.request(),
            AskingStore.QUICK.bytes(),
            1,
            AskingStore.QUICK.firstPause(),
            AskingStore.QUICK.longestPause(),
            1,
            1);
    MadeService.Mishap broken = says(500, "text/plain", "");
    try (MadeService service = new MadeService(MadeService.WIKIDATA)) {
      service.then(broken, broken, broken);
      LinkReport report = store.run(service.address(), oneByOne, false, true);
      assertEquals(2, service.batches().size());
      assertEquals(3, report.unanswered());
      assertTrue(store.warnings.get(2).contains("left alone"), store.warnings::toString);
    }
  }

  @Test
  void anAnswerThatLeavesOutAQuestionIsCountedAndTheOthersStand() throws Exception {
    String part =
        "{\"q0\": {\"result\": "
            + AskingStore.ADA.replace("\n", " ")
            + "}, \"q1\": {\"result\": 7}}";
    try (MadeService service = new MadeService(MadeService.WIKIDATA)) {
      service.then(says(200, "application/json", part));
      LinkReport report = store.run(service);
      assertEquals(2, report.unanswered());
      assertEquals(2, store.warnings.size());
      assertTrue(store.linked());
    }
  }

  @Test
  void aHostThatIsNotThereOrSpeaksNoTlsIsOnePlainLine() throws Exception {
    store.run("http://nowhere.invalid/api", AskingStore.QUICK, false, true);
    assertTrue(store.warnings.get(0).contains("not known"), store.warnings::toString);
    int port;
    try (ServerSocket plain = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
      port = plain.getLocalPort();
      CompletableFuture<Void> answered = CompletableFuture.runAsync(() -> speakPlainly(plain));
      store.run("https://localhost:" + port + "/api", AskingStore.QUICK, false, true);
      // Java's own client now and then loses the fault of a handshake and waits for its time.
      assertTrue(
          store
              .warnings
              .get(1)
              .matches(".*(no secure connection|no connection to it came about).*"),
          store.warnings::toString);
      answered.join();
    }
    store.run("http://localhost:" + port + "/api", AskingStore.QUICK, false, true);
    assertTrue(store.warnings.get(2).contains("refuses"), store.warnings::toString);
    assertEquals(3, store.warnings.size());
  }

  @Test
  void aManifestThatIsNoneIsOnePlainLine() throws Exception {
    try (MadeService service = new MadeService("{\"hello\": 1}")) {
      assertEquals(3, store.run(service).unanswered());
      assertTrue(store.warnings.get(0).contains("identifierSpace"), store.warnings::toString);
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
