package org.newsgraph.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a text that is too short to tell its language it is said what it was taken for. */
class ShortTextTest {

  private static final String SHORT = "The army attacked the town on Monday.";
  private static final String LONG =
      "Le président a rencontré la chancelière à Berlin lundi, selon un communiqué de l'Élysée.";

  @TempDir static Path folder;

  @AutoClose private static ServedSamples served;

  @BeforeAll
  static void serve() {
    served = ServedSamples.in(folder);
  }

  private static Document page(String text) {
    String form = "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    String type = "application/x-www-form-urlencoded";
    return Jsoup.parse(served.post("/annotate?lang=en", type, form).body());
  }

  private static JsonNode told(String text) throws JsonProcessingException {
    return new ObjectMapper().readTree(served.post("/api/annotate", "text/plain", text).body());
  }

  @Test
  void thePageSaysSo() {
    String said = page(SHORT).select("#assumed").text();
    assertTrue(said.startsWith("Taken for French: this text is too short"), said);
    Document whole = page(LONG);
    assertEquals(1, whole.select("article.text").size());
    assertTrue(whole.select("#assumed").isEmpty());
  }

  @Test
  void theServiceSaysSo() throws JsonProcessingException {
    assertEquals("fr", told(SHORT).path("language").asText());
    assertTrue(told(SHORT).path("languageAssumed").asBoolean());
    assertTrue(!told(LONG).path("languageAssumed").asBoolean(true));
  }
}
