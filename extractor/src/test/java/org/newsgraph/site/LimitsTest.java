package org.newsgraph.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What strangers may not ask of the services. */
class LimitsTest {

  private static final String FORM = "application/x-www-form-urlencoded";

  private static final String ENGLISH =
      "The president of the United States said on Thursday that the operation had been a success, "
          + "and that the head of the group had been killed by the army during the night.";

  @TempDir Path folder;

  @Test
  void tooMuchAndTooOftenIsRefused() {
    try (ServedSamples served = ServedSamples.in(folder)) {
      tooMuchAndTooOftenIsRefused(served);
    }
  }

  private static void tooMuchAndTooOftenIsRefused(ServedSamples served) {
    String long100 = "Joe Biden est à Paris. ".repeat(5000);
    assertEquals(413, served.post("/api/annotate", "text/plain", long100).statusCode());
    assertEquals(413, served.post("/nif", "text/plain", "a".repeat(500_000)).statusCode());
    assertEquals(400, served.post("/nif", "text/turtle", "no turtle").statusCode());
    assertEquals(400, served.post("/api/annotate", "application/json", "{").statusCode());
    HttpResponse<String> number = served.post("/api/annotate", "application/json", "{\"text\":5}");
    assertEquals(400, number.statusCode());
    assertTrue(number.body().contains("must be a text"), number::body);
    assertEquals(400, served.post("/api/annotate", "text/plain", " ").statusCode());
    assertEquals(400, served.post("/api/annotate", "text/plain", ENGLISH).statusCode());
    assertEquals(405, served.post("/search", FORM, "q=a").statusCode());
    HttpResponse<String> answer = null;
    for (int i = 0; i < 30 && (i == 0 || answer.statusCode() == 200); i++) {
      answer = served.post("/api/annotate", "text/plain", "Joe Biden est à Paris.");
    }
    assertEquals(429, answer.statusCode());
    long wait = answer.headers().firstValueAsLong("Retry-After").orElse(0);
    assertTrue(wait > 0 && wait < 10, answer.headers()::toString);
    assertTrue(answer.body().contains(" " + wait + " s"), answer::body);
  }

  @Test
  void aDocumentOfAsManyContextsAsAreAllowedIsAnnotated() {
    try (ServedSamples served = ServedSamples.in(folder)) {
      assertEquals(400, served.post("/nif", "text/turtle", contexts(11)).statusCode());
      assertEquals(200, served.post("/nif", "text/turtle", contexts(10)).statusCode());
    }
  }

  private static String contexts(int number) {
    StringBuilder document =
        new StringBuilder(
            "@prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .\n");
    for (int i = 0; i < number; i++) {
      document.append("<http://example.org/%d#char=0,22> nif:isString ".formatted(i));
      document.append("\"Joe Biden est à Paris.\" .\n");
    }
    return document.toString();
  }
}
