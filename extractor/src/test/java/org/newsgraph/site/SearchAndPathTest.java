package org.newsgraph.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that are found and connected. */
class SearchAndPathTest {

  private static final String BIDEN = "/entity/Q6279";

  @TempDir static Path folder;

  @AutoClose private static ServedSamples served;

  @BeforeAll
  static void serve() {
    served = ServedSamples.in(folder);
  }

  private static String encoded(String path) {
    return URLEncoder.encode(ServedSamples.BASE + path.substring(1), StandardCharsets.UTF_8);
  }

  @Test
  void aPathConnectsTwoNamesWithEvidence() {
    HttpResponse<String> path =
        served.get(
            "/api/path?from="
                + encoded(BIDEN)
                + "&to="
                + encoded("/entity/person/abu-ibrahim-al-hashimi-al-qurayshi"),
            "application/json");
    assertEquals(200, path.statusCode());
    assertTrue(path.body().contains("\"sentence\":\"Jeudi matin"), path::body);
    Document page = served.document("/graph?from=Biden&to=al-Qurayshi");
    assertFalse(page.select(".relations li").isEmpty());
  }

  @Test
  void aNameIsFoundWhileItIsTyped() {
    String found = served.get("/api/search?q=bid", "application/json").body();
    assertTrue(found.contains("\"label\":\"Joe Biden\""), found);
    assertTrue(served.get("/api/search?q=", "application/json").body().contains("\"results\":[]"));
    String operators =
        URLEncoder.encode("bid* OR (a\" AND ~ NOT /x/ [a TO b]", StandardCharsets.UTF_8);
    assertEquals(200, served.get("/api/search?q=" + operators, "*/*").statusCode());
  }

  @Test
  void whatIsReportedIsFoundAsWellAsWhatIsQuoted() throws JsonProcessingException {
    for (String words : List.of("elle planifie une attaque", "menace terroriste majeure")) {
      String asked = URLEncoder.encode(words, StandardCharsets.UTF_8);
      JsonNode found =
          new ObjectMapper()
              .readTree(served.get("/api/search?q=" + asked, "application/json").body())
              .path("results");
      List<String> claims = new ArrayList<>();
      for (JsonNode one : found) {
        if (one.path("kind").asText().equals("claim")) {
          claims.add(one.path("iri").asText());
        }
      }
      assertFalse(claims.isEmpty(), found::toString);
      assertEquals(claims.size(), Set.copyOf(claims).size(), "each once");
    }
  }

  @Test
  void everyStepBetweenTwoNamesComesWithItsSentence() {
    for (Element row : served.document("/library/connection?lang=en").select("tbody tr")) {
      assertTrue(row.text().contains("."), row::text);
    }
    for (Element step :
        served.document("/graph?from=Biden&to=al-Qurayshi").select(".relations li")) {
      assertFalse(step.select(".evidence blockquote").text().isEmpty(), step::text);
    }
  }
}
