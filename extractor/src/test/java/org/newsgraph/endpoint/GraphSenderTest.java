package org.newsgraph.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphSenderTest {

  private static final Graph GRAPH =
      RDFParser.fromString("<urn:a> <urn:b> \"é\" .", Lang.TURTLE).toGraph();

  private final List<String> received = new ArrayList<>();
  private final List<Integer> answers = new ArrayList<>();
  private HttpServer server;

  @BeforeEach
  void startServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          received.add(
              exchange.getRequestMethod()
                  + " "
                  + exchange.getRequestURI()
                  + " "
                  + exchange.getRequestHeaders().getFirst("Authorization")
                  + " "
                  + body);
          exchange.sendResponseHeaders(answers.isEmpty() ? 201 : answers.remove(0), -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stopServer() {
    server.stop(0);
  }

  private String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/data";
  }

  private void send(Optional<String> user, Optional<String> password) throws IOException {
    EndpointAddress address = EndpointAddress.parse(address(), user, password);
    try (GraphSender sender = new GraphSender(address, Duration.ofMillis(1))) {
      sender.put("http://x.org/article/1", GRAPH);
    }
  }

  private void send() throws IOException {
    send(Optional.empty(), Optional.empty());
  }

  @Test
  void aGraphIsPutUnderItsName() throws IOException {
    send();
    assertEquals(
        List.of("PUT /data?graph=http%3A%2F%2Fx.org%2Farticle%2F1 null <urn:a> <urn:b> \"é\" .\n"),
        received);
  }

  @Test
  void aBusyServerIsAskedAgain() throws IOException {
    answers.addAll(List.of(503, 429));
    send();
    assertEquals(3, received.size());
  }

  @Test
  void aServerThatStaysBusyIsGivenUp() {
    answers.addAll(List.of(503, 503, 503, 503, 503, 503, 503));
    EndpointException e = assertThrows(EndpointException.class, this::send);
    assertTrue(e.getMessage().contains("status 503, 6 times"), e.getMessage());
  }

  @Test
  void aServerThatIsNotThereIsNamed() {
    int port = server.getAddress().getPort();
    server.stop(0);
    EndpointException e = assertThrows(EndpointException.class, this::send);
    assertTrue(e.getMessage().contains(":" + port + "/data cannot be reached"), e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "401, NEWSGRAPH_ENDPOINT_USER",
    "405, takes no graphs",
    "400, --rdf11",
    "302, has moved"
  })
  void whatWillNotPassIsToldAtOnce(int status, String hint) {
    answers.add(status);
    EndpointException e = assertThrows(EndpointException.class, this::send);
    assertTrue(e.getMessage().contains(hint), e.getMessage());
    assertEquals(1, received.size());
  }

  @Test
  void theUserIsNamedToTheServer() throws IOException {
    send(Optional.of("anne"), Optional.of("sésame"));
    String both =
        Base64.getEncoder().encodeToString("anne:sésame".getBytes(StandardCharsets.UTF_8));
    assertTrue(received.get(0).contains(" Basic " + both + " "), received.get(0));
  }

  @Test
  void noPasswordGoesOverTheNetInTheClear() {
    EndpointException e =
        assertThrows(
            EndpointException.class,
            () ->
                EndpointAddress.parse(
                    "http://example.org/data", Optional.of("anne"), Optional.of("x")));
    assertTrue(e.getMessage().contains("https"), e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"example.org/data", "ftp://example.org/", "http://a:b@example.org/", "http:///x"})
  void whatIsNoAddressIsRefused(String address) {
    assertThrows(
        EndpointException.class,
        () -> EndpointAddress.parse(address, Optional.empty(), Optional.empty()));
  }
}
