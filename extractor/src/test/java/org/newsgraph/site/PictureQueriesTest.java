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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The queries behind pictures and answers give what these show. */
class PictureQueriesTest {

  @TempDir static Path folder;

  @AutoClose private static ServedSamples served;

  @BeforeAll
  static void serve() {
    served = ServedSamples.in(folder);
  }

  private static List<JsonNode> rowsOf(String sparql) throws JsonProcessingException {
    String query = URLEncoder.encode(sparql, StandardCharsets.UTF_8);
    HttpResponse<String> answer =
        served.get("/newsgraph/sparql?query=" + query, "application/sparql-results+json");
    assertEquals(200, answer.statusCode(), () -> answer.body() + sparql);
    List<JsonNode> rows = new ArrayList<>();
    new ObjectMapper().readTree(answer.body()).at("/results/bindings").forEach(rows::add);
    return rows;
  }

  private static Set<String> values(List<JsonNode> rows, String... names) {
    Set<String> values = new TreeSet<>();
    for (JsonNode row : rows) {
      for (String name : names) {
        values.add(row.at(name).asText());
      }
    }
    values.remove("");
    return values;
  }

  @ParameterizedTest
  @CsvSource({
    "/api/search?q=biden&limit=50, results, /iri, /node/value",
    "/api/timeline?iri=BASEentity/Q33959, items, /id, /event/value",
    "/api/map, points, /id, /place/value",
    "/api/map?type=attack, points, /id, /place/value",
    "/api/map?iri=BASEentity/Q33959, points, /id, /place/value",
  })
  void theQueryBehindAPictureGivesWhatItShows(
      String place, String list, String shown, String column) throws JsonProcessingException {
    String path = place.replace("BASE", "http%3A%2F%2Flocalhost%3A3030%2F");
    JsonNode picture = new ObjectMapper().readTree(served.get(path, "application/json").body());
    List<JsonNode> items = new ArrayList<>();
    picture.path(list).forEach(items::add);
    assertFalse(items.isEmpty(), place);
    Set<String> rows = values(rowsOf(picture.path("sparql").asText()), column);
    assertEquals(values(items, shown), rows, place);
  }

  @Test
  void theQueryBehindAnEmptyPictureGivesNothing() throws JsonProcessingException {
    String place = "/api/timeline?iri=http%3A%2F%2Flocalhost%3A3030%2Fentity%2FQ1x";
    String sparql =
        new ObjectMapper()
            .readTree(served.get(place, "application/json").body())
            .path("sparql")
            .asText();
    assertEquals(List.of(), rowsOf(sparql), sparql);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/graph?iri=BASEentity/Q6279",
        "/api/graph?iri=BASEentity/Q159-government",
        "/api/graph?iri=BASEentity/Q6279&type=about",
        "/api/graph?iri=BASEentity/Q33959&type=place",
        "/api/graph?iri=BASEentity/Q33959&since=2016-07&until=2016-07-20",
        "/api/path?from=BASEentity/Q6279&to=BASEentity/person/abu-ibrahim-al-hashimi-al-qurayshi"
      })
  void theQueryBehindAGraphGivesItsLinks(String place) throws JsonProcessingException {
    String path = place.replace("BASE", "http%3A%2F%2Flocalhost%3A3030%2F");
    JsonNode graph = new ObjectMapper().readTree(served.get(path, "application/json").body());
    List<JsonNode> proofs = new ArrayList<>();
    graph.path("edges").forEach(edge -> edge.path("evidence").forEach(proofs::add));
    assertFalse(proofs.isEmpty(), place);
    Set<String> rows = values(rowsOf(graph.path("sparql").asText()), "/via/value");
    assertEquals(values(proofs, "/via"), rows, place);
  }

  @Test
  void aQuestionWithItsValuesInPlaceIsAQuery() throws JsonProcessingException {
    for (String asked : List.of("contradictions?official=x", "dyads?kind=Attack", "quotes?who=x")) {
      String answer = served.get("/api/library/" + asked, "application/json").body();
      rowsOf(new ObjectMapper().readTree(answer).path("sparql").asText());
    }
  }

  @Test
  void theQueryBehindAnAnswerGivesItsRows() throws JsonProcessingException {
    for (String question : List.of("denials", "connection", "events-in-place", "most-quoted")) {
      Document page = served.document("/library/" + question);
      String sparql = page.selectFirst(".picture-query pre").wholeText();
      assertEquals(page.select("tbody tr").size(), rowsOf(sparql).size(), question);
    }
  }

  @Test
  void anEdgeIsCalledTheSameInEveryPictureAndNoOtherIs() throws JsonProcessingException {
    Map<String, String> called = new HashMap<>();
    int shown = 0;
    for (String entity : List.of("Q6279", "Q159-government")) {
      String iri =
          URLEncoder.encode("http://localhost:3030/entity/" + entity, StandardCharsets.UTF_8);
      String answer = served.get("/api/graph?iri=" + iri, "application/json").body();
      for (JsonNode edge : new ObjectMapper().readTree(answer).path("edges")) {
        String ends = edge.path("source").asText() + " " + edge.path("target").asText();
        String said = ends + edge.path("type") + edge.path("status") + edge.path("label");
        called.putIfAbsent(edge.path("id").asText(), said);
        assertEquals(said, called.get(edge.path("id").asText()));
        shown++;
      }
    }
    assertTrue(shown > 5);
    assertEquals(called.size(), Set.copyOf(called.values()).size());
  }
}
