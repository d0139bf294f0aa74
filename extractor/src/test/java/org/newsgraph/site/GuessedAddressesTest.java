package org.newsgraph.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that people try, and the list of articles that they look for. */
class GuessedAddressesTest {

  @TempDir static Path folder;

  @AutoClose private static ServedSamples served;

  @BeforeAll
  static void serve() {
    served = ServedSamples.in(folder);
  }

  private static String location(HttpResponse<String> answer) {
    assertEquals(303, answer.statusCode());
    return answer.headers().firstValue("Location").orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "/sparql, /newsgraph/sparql",
    "/newsgraph/sparql, /query",
    "/newsgraph, /query",
    "/void, /.well-known/void",
    "/api, /openapi.json",
    "/events, /#events",
    "/people, /library/most-quoted",
    "/disputes?format=csv, /api/library/denials?format=csv",
    "/library/quotes?who=Biden&format=tsv, /api/library/quotes?who=Biden&format=tsv",
    "/claims, /disputes",
    "/articles/, /articles"
  })
  void aGuessLeadsToThePageThatWasMeant(String guess, String place) {
    assertEquals(place, location(served.page(guess)));
    assertTrue(List.of(200, 303).contains(served.page(place).statusCode()), place);
  }

  @Test
  void aQueryAtAGuessedAddressIsAskedAtTheEndpoint() {
    assertEquals(
        "/newsgraph/sparql?query=ASK%7B%7D",
        location(served.get("/sparql?query=ASK%7B%7D", "*/*")));
    assertEquals(200, served.get("/newsgraph/sparql?query=ASK%7B%7D", "*/*").statusCode());
  }

  @Test
  void aProgramThatAsksTheEndpointNothingIsToldWhatItIs() {
    String place = location(served.get("/newsgraph/sparql", "*/*"));
    String description = served.get(place, "text/turtle").body();
    assertTrue(description.contains("sparql-service-description"), description);
  }

  @Test
  void searchEnginesAreToldWhatToRead() {
    HttpResponse<String> rules = served.get("/robots.txt", "*/*");
    assertEquals(200, rules.statusCode());
    assertTrue(rules.body().contains("Disallow: /api/"), rules::body);
  }

  @Test
  void whatIsNotThereSaysWhereToLook() {
    Document page = Jsoup.parse(served.page("/no-such-page").body());
    assertTrue(page.select("main a[href]").size() > 5);
    for (Element link : page.select("main a[href^=/]")) {
      assertEquals(200, served.page(link.attr("href")).statusCode(), link.attr("href"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nif", "/api/annotate"})
  void whatOnlyTakesTextsSaysSo(String place) {
    HttpResponse<String> answer = served.get(place, "*/*");
    assertEquals(405, answer.statusCode());
    assertEquals("POST", answer.headers().firstValue("Allow").orElse(""));
    HttpResponse<String> posted = served.post("/search", "text/plain", "x");
    assertEquals("GET, HEAD", posted.headers().firstValue("Allow").orElse(""));
  }

  @Test
  void articlesStandByDayTheLatestFirstAndThoseWithoutOneLast() {
    Document all = Jsoup.parse(served.page("/articles").body());
    assertEquals(served.graphs().size(), all.select(".results li").size());
    List<String> days = all.select(".results time").eachAttr("datetime");
    List<String> sorted = days.stream().sorted((a, b) -> b.compareTo(a)).toList();
    assertEquals(sorted, days);
    assertTrue(all.select(".results li").last().select("time").isEmpty());
    String day = days.get(days.size() - 1);
    Document earliest = Jsoup.parse(served.page("/articles?until=" + day).body());
    assertEquals(day, earliest.select(".results time").first().attr("datetime"));
    Document without = Jsoup.parse(served.page("/articles?until=undated").body());
    assertEquals(
        all.select(".results li:not(:has(time))").size(), without.select(".results li").size());
    Document skipped = Jsoup.parse(served.page("/articles?skip=1&until=" + day).body());
    assertEquals(earliest.select(".results li").size() - 1, skipped.select(".results li").size());
    assertEquals(400, served.page("/articles?until=hier").statusCode());
    String far = served.page("/articles?lang=en&skip=137000").body();
    assertTrue(far.contains("name a day"), far);
  }

  @Test
  void theRowsBelowAListAreThoseOfTheList() throws JsonProcessingException {
    for (String place :
        List.of("/entity/Q6279", "/library/denials", "/article/cb7e097a81147ae8c927")) {
      Document page = Jsoup.parse(served.page(place).body());
      List<Element> links = page.select("main a[href^=/api/]:contains(CSV)");
      assertFalse(links.isEmpty(), place);
      for (Element link : links) {
        String csv = served.get(link.attr("href"), "*/*").body();
        String json = served.get(link.attr("href").replace("=csv", "=json"), "*/*").body();
        int rows = new ObjectMapper().readTree(json).at("/results/bindings").size();
        assertTrue(rows > 0, link.attr("href"));
        assertTrue(csv.lines().count() > rows, link.attr("href"));
      }
      assertTrue(page.select("main a[href^=/api/]:contains(SPARQL)").size() > 0, place);
    }
  }
}
