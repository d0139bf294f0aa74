package org.newsgraph.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that no honest link has are refused in the site's own words and by its own rules. */
class UnreadableAddressesTest {

  @TempDir static Path folder;

  @AutoClose private static ServedSamples served;

  @BeforeAll
  static void serve() {
    served = ServedSamples.in(folder);
  }

  /** Java's client mends some of these addresses, so they are written by hand. */
  private static String sent(String line, String... headers) {
    URI server = URI.create(served.origin());
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      String request = line + "\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(line, e);
    }
  }

  private static String get(String path, String accept, String language) {
    return sent(
        "GET " + path + " HTTP/1.1",
        "Host: localhost",
        "Connection: close",
        "Accept: " + accept,
        "Accept-Language: " + language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//",
        "/entity//Q6279",
        "/entity/%2e%2e/x",
        "/..%2f..%2fetc",
        "/entity/a%2Fb",
        "/entity/a%5cb",
        "/%c3%28",
        "/newsgraph/%2e%2e/sparql",
        "/newsgraph//sparql",
        "/$/%2e%2e/ping"
      })
  void aReaderGetsOurPageInHerLanguageAndAProgramALine(String path) {
    String page = get(path, "text/html", "fr");
    assertTrue(page.startsWith("HTTP/1.1 400 "), page);
    assertTrue(page.contains("<html lang=\"fr\""), page);
    assertTrue(page.contains("L&#39;adresse est mal formée"), page);
    assertTrue(page.contains("Content-Security-Policy: default-src 'none'"), page);
    assertTrue(page.contains("X-Content-Type-Options: nosniff"), page);
    String line = get(path, "application/json", "en");
    assertTrue(line.startsWith("HTTP/1.1 400 "), line);
    assertTrue(line.contains("{\"error\":\"The address is malformed"), line);
  }

  @Test
  void whateverTheMethodIs() {
    for (String method : List.of("POST", "HEAD", "DELETE", "OPTIONS")) {
      String answer =
          sent(
              method + " /newsgraph//sparql HTTP/1.1",
              "Host: localhost",
              "Content-Length: 0",
              "Connection: close");
      assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    }
  }

  /** Jetty reads no further than the first line of these. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /%zz HTTP/1.1",
        "GET /entity/a%00b HTTP/1.1",
        "GET /..;/x HTTP/1.1",
        "GET /a b c HTTP/1.1",
        "GET / HTTP/1.1",
        "nonsense"
      })
  void whatIsNoRequestIsToldInBothLanguages(String line) {
    String answer = sent(line, "X: y");
    assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    assertTrue(answer.contains("Content-Security-Policy: default-src 'none'"), answer);
    assertEquals(
        List.of(
            "The address or the request is malformed or too large.",
            "L'adresse ou la requête est mal formée ou trop grande."),
        answer.substring(answer.indexOf("\r\n\r\n")).strip().lines().toList());
  }

  @Test
  void anAddressThatMeansOneThingIsReadAsBefore() {
    String page = get("/entity/Q6279;jsessionid=1", "text/html", "fr");
    assertTrue(page.startsWith("HTTP/1.1 200 "), page);
    assertTrue(get("/entity/person/%C3%A9", "text/html", "fr").startsWith("HTTP/1.1 404 "));
  }
}
