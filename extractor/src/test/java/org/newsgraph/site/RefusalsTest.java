package org.newsgraph.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, and in which words. */
class RefusalsTest {

  @TempDir static Path folder;

  @AutoClose private static ServedSamples served;

  @BeforeAll
  static void serve() {
    served = ServedSamples.in(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing",
        "/entity/nobody",
        "/article/0",
        "/assets/none.css",
        "/library/nothing",
        "/api/library/nothing",
        "/resource?iri=urn:x"
      })
  void whatIsNotThereIsNotFound(String place) {
    assertEquals(404, served.page(place).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/resource",
        "/api/graph",
        "/api/graph?iri=x",
        "/api/path?from=urn:a",
        "/api/search?q=a&limit=-1",
        "/api/map?type=%3Cx%3E",
        "/api/timeline?iri=a%20b:c"
      })
  void whatIsAskedWronglyIsRefused(String place) {
    HttpResponse<String> answer = served.get(place, "application/json");
    assertEquals(400, answer.statusCode(), answer::body);
  }

  @Test
  void aClassOfEventsThatThereIsNotIsRefusedWithThoseThatThereAre() {
    HttpResponse<String> answer = served.get("/api/map?type=foo", "application/json");
    assertEquals(400, answer.statusCode(), answer::body);
    assertTrue(answer.body().contains("attack, charge, cooperation"), answer::body);
  }

  @Test
  void ofAnAddressThatTheStoreDoesNotKnowNothingIsSaidToBeKnown() {
    String said = served.document("/graph?lang=en&from=http%3A%2F%2Fexample.org%2Fx").text();
    assertTrue(said.contains("Nothing is known of this address: http://example.org/x"), said);
  }

  @Test
  void tooLongAnAddressIsRefused() {
    assertTrue(served.page("/search?q=" + "a".repeat(9000)).statusCode() >= 414);
  }

  @Test
  void programsThatDoNotSayWhatTheyReadAreToldInEnglish() {
    String refusal = served.get("/api/graph", "application/json").body();
    assertEquals("{\"error\":\"\\\"iri\\\" is missing.\"}", refusal);
    assertTrue(served.get("/api/graph?lang=fr", "application/json").body().contains("manque"));
  }

  @Test
  void aWrongValueOfAQuestionIsTheReadersToMend() {
    HttpResponse<String> page = served.page("/library/events-nearby?latitude=north");
    assertEquals(400, page.statusCode(), page::body);
    assertTrue(page.body().contains("latitude wants a number"), page::body);
    assertFalse(page.body().contains("--param"), page::body);
    HttpResponse<String> day = served.page("/library/denials?until=hier&lang=en");
    assertEquals(400, day.statusCode(), day::body);
    assertEquals(
        "until wants a day such as 2022-02-03, not: hier",
        Jsoup.parse(day.body()).select(".error").text());
  }

  @Test
  void aParameterThatAQuestionDoesNotHaveIsRefused() {
    HttpResponse<String> page = served.page("/library/quotes?whom=x&lang=fr");
    assertEquals(400, page.statusCode(), page::body);
    assertTrue(page.body().contains("quotes has no parameter whom, but [who"), page::body);
    assertEquals(200, served.page("/library/quotes?lang=fr").statusCode());
  }
}
