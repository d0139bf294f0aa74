package org.newsgraph.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entities have their names in the language of the page, where they have one in it. */
class ReadersLanguageTest {

  @TempDir static Path folder;

  @AutoClose private static ServedSamples served;

  @BeforeAll
  static void serve() {
    served = ServedSamples.in(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "Q159-government, government of Russia, gouvernement de la Russie",
    "Q159, Russia, Russie",
    "Q30, United States, États-Unis"
  })
  void anEntityIsCalledByTheNameThatTheReaderKnows(String key, String english, String french) {
    assertEquals(english, served.document("/entity/" + key + "?lang=en").select("h1").text());
    assertEquals(french, served.document("/entity/" + key + "?lang=fr").select("h1").text());
  }

  @Test
  void soAreItsNeighboursItsEventsAndThoseWhoSpeak() {
    Document english = served.document("/entity/Q159-government?lang=en");
    String neighbours = english.select("#neighbours").text();
    assertTrue(neighbours.contains("United States"), neighbours);
    assertFalse(english.text().contains("gouvernement de la Russie"), english.text());
    assertTrue(english.select("#timeline .who").text().contains("government of Russia"));
    assertTrue(served.document("/disputes?lang=en").text().contains("unspecified source"));
    assertTrue(served.document("/disputes?lang=fr").text().contains("source non précisée"));
  }

  @Test
  void whatHasNoEnglishNameSaysInWhichLanguageItIs() {
    Document page = served.document("/entity/Q159-government?lang=en");
    Element source = page.selectFirst("bdi:contains(un responsable américain)");
    assertEquals("fr", source.attr("lang"));
    assertEquals("", page.selectFirst("h1 bdi").attr("lang"));
    assertEquals("", page.selectFirst(".who bdi:contains(Zelensky)").attr("lang"));
  }

  @Test
  void theFirstPageAndTheLibraryDoSoToo() {
    assertTrue(served.document("/?lang=en").select(".bars").text().contains("United States"));
    assertTrue(served.document("/?lang=fr").select(".bars").text().contains("États-Unis"));
    String denials = served.document("/library/denials?lang=en").select("tbody").text();
    assertTrue(denials.contains("government of Russia"), denials);
    assertTrue(served.document("/library/denials?lang=fr").text().contains("de la Russie"));
    String card = "/library/evidence-card?who=Syrie&lang=";
    String evidence = served.document(card + "en").select("tbody").text();
    assertTrue(evidence.contains("government of the United States"), evidence);
    assertFalse(evidence.contains("gouvernement des États-Unis"), evidence);
  }

  @Test
  void anEnglishNameIsSearchedForAndAskedForInTheLibrary() {
    for (String language : new String[] {"en", "fr"}) {
      Document hits = served.document("/search?q=Russia&lang=" + language);
      assertEquals("/entity/Q159", hits.select(".results a").get(0).attr("href"));
      assertEquals(1, hits.select(".results a[href=/entity/Q159]").size());
      Document french = served.document("/search?q=Russie&lang=" + language);
      assertEquals(
          Set.copyOf(french.select(".results a").eachAttr("href")),
          Set.copyOf(hits.select(".results a").eachAttr("href")));
    }
    String asked = "/library/connection?from=United+States&to=Syria";
    assertFalse(served.document(asked).select("tbody tr").isEmpty());
    String rows = served.get("/api" + asked + "&format=csv", "*/*").body();
    assertTrue(rows.lines().count() > 1, rows);
  }

  @Test
  void picturesAndListsForProgramsAreInTheLanguageThatIsAskedFor() {
    String list = "/api/claims?iri=http://localhost:3030/entity/Q159-government";
    assertTrue(served.get(list + "&lang=en", "*/*").body().contains("government of Russia"));
    assertTrue(served.get(list, "*/*").body().contains("gouvernement de la Russie"));
    String picture = "/api/graph?iri=http://localhost:3030/entity/Q159";
    assertTrue(served.get(picture + "&lang=en", "*/*").body().contains("\"Russia\""));
    assertTrue(served.get(picture + "&lang=fr", "*/*").body().contains("\"Russie\""));
  }

  @Test
  void theDataHoldBothNamesOfANodeAndOfItsNeighbours() {
    String turtle = served.get("/entity/Q159", "text/turtle").body();
    assertTrue(turtle.contains("\"Russia\"@en"), turtle);
    assertTrue(turtle.contains("\"Russie\"@fr"), turtle);
    assertTrue(turtle.contains("\"government of Russia\"@en"), turtle);
    assertTrue(turtle.contains("\"gouvernement de la Russie\"@fr"), turtle);
  }

  @Test
  void oneEntityIsOneCandidateByEitherName() {
    for (String name : new String[] {"Russie", "Russia"}) {
      String asked = "%7B%22q%22:%7B%22query%22:%22" + name + "%22%7D%7D";
      String answer = served.get("/reconcile?queries=" + asked, "*/*").body();
      assertEquals(answer.indexOf("\"entity/Q159\""), answer.lastIndexOf("\"entity/Q159\""));
      assertTrue(answer.contains("[{\"id\":\"entity/Q159\""), answer);
    }
  }
}
