package org.newsgraph.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages over the samples, as a browser sees them. */
class SiteTest {

  private static final String BIDEN = "/entity/Q6279";

  @TempDir static Path folder;

  @AutoClose private static ServedSamples served;

  @BeforeAll
  static void serve() {
    served = ServedSamples.in(folder);
  }

  @Test
  void aQuoteLeadsToItsSentenceInTheArticle() {
    Element quote = served.document(BIDEN).selectFirst("[href*=/claim/]");
    Document claim = served.document(quote.attr("href"));
    Element place = claim.selectFirst("a[href*=#char=]");
    String fragment = place.attr("href").replaceFirst(".*#", "");
    Document article = served.document(place.attr("href").replaceFirst("#.*", ""));
    assertEquals(1, article.select("[id=\"" + fragment + "\"]").size(), fragment);
  }

  @Test
  void theKremlinsDenialSaysWhatItDeniesAndOnWhoseWordThatRests() {
    Document disputes = served.document("/disputes");
    assertTrue(disputes.text().contains("elle planifie une attaque"));
    Document kremlin = served.document("/entity/Q159-government");
    Element denial = kremlin.selectFirst("[href*=/claim/3201,3218-c3219]");
    Document page = served.document(denial.attr("href"));
    Element answered = page.selectFirst(".answers.to .claim");
    assertTrue(answered.text().contains("elle planifie une attaque"), answered::text);
    assertTrue(answered.text().contains("certains"), answered::text);
  }

  @Test
  void aDenialAndWhatItDeniesLeadToEachOtherWhereverTheyStand() {
    Document article = served.document("/article/cb7e097a81147ae8c927");
    Element denial = article.selectFirst("#claims .reply.denies a.quote[href*=/claim/3174,3199]");
    assertEquals("elle planifie une attaque", denial.text());
    Element card = article.selectFirst("#claims .card:has(> .what a[href*=/claim/3174,3199])");
    assertTrue(card.select(".reply").text().contains("démenti par gouvernement de la Russie"));
    Element said = served.document("/entity/Q159-government").selectFirst("#said .reply.denies");
    assertTrue(said.text().startsWith("dément certains"), said::text);
  }

  @Test
  void theChainGoesFromTheOutletToTheRootSource() {
    Document cnn = served.document("/entity/organization/cnn");
    Element claim = cnn.selectFirst("[href*=-c560-]");
    List<String> speakers = served.document(claim.attr("href")).select(".chain .who").eachText();
    assertEquals(List.of("CNN", "un responsable américain de la défense anonyme"), speakers);
  }

  @Test
  void anEventShowsWhoWhereAndHowMany() {
    Document raid = served.document("/article/cb7e097a81147ae8c927/event/1293,1297");
    assertTrue(raid.select(".facts").text().contains("forces militaires américaines"));
    assertTrue(raid.select(".figures").text().contains("4"));
    assertFalse(raid.select("#accounts .claim").isEmpty());
  }

  @Test
  void theTextOfAnArticleIsWholeAndInItsOrder() {
    for (var graph : served.graphs()) {
      String path = graph.name().substring(ServedSamples.BASE.length() - 1);
      String shown = served.document(path).select("article.text").text().replaceAll("\\s+", "");
      String text =
          graph
              .graph()
              .find(Node.ANY, org.newsgraph.rdf.Terms.NIF.isString.asNode(), Node.ANY)
              .next()
              .getObject()
              .getLiteralLexicalForm();
      assertEquals(
          text.replaceAll("[\\s\u00a0\u202f]+", ""), shown.replaceAll("[\u00a0\u202f]", ""));
    }
  }

  @Test
  void everyAnswerCarriesThePolicy() {
    for (String place :
        List.of(
            "/",
            BIDEN,
            "/nothing",
            "/assets/app.css",
            "/api/search?q=a",
            "/openapi.json",
            "/newsgraph/sparql?query=ASK%7B%7D",
            "/newsgraph/sparql?query=x",
            "/reconcile")) {
      String policy = ServedSamples.header(served.page(place), "Content-Security-Policy");
      assertTrue(policy.contains("default-src 'none'"), place);
      assertFalse(policy.contains("unsafe"), place);
    }
  }

  @Test
  void pagesSpeakTheReadersLanguage() {
    assertEquals("fr", Jsoup.parse(served.page("/").body()).select("html").attr("lang"));
    HttpResponse<String> english = served.page("/", "Accept-Language", "en-GB, fr;q=0.5");
    assertEquals("en", Jsoup.parse(english.body()).select("html").attr("lang"));
    HttpResponse<String> chosen = served.page("/?lang=en", "Accept-Language", "fr");
    assertTrue(ServedSamples.header(chosen, "Set-Cookie").startsWith("lang=en"));
    HttpResponse<String> kept = served.page("/", "Cookie", "lang=en", "Accept-Language", "fr");
    assertEquals("en", Jsoup.parse(kept.body()).select("html").attr("lang"));
  }

  @Test
  void whatTheClientHasIsNotSentAgain() {
    String tag = ServedSamples.header(served.page(BIDEN), "ETag");
    assertEquals(304, served.page(BIDEN, "If-None-Match", tag).statusCode());
    String style = Jsoup.parse(served.page("/").body()).select("link[rel=stylesheet]").attr("href");
    assertTrue(
        ServedSamples.header(served.page(style), "Cache-Control").contains("immutable"), style);
  }

  @Test
  void everyLinkOfTheMainPagesLeadsSomewhere() {
    for (String place : List.of("/", "/disputes", BIDEN, "/library", "/about")) {
      for (Element link : served.document(place).select("main a[href^=/]")) {
        String path = link.attr("href").replaceFirst("#.*", "");
        assertEquals(200, served.page(path).statusCode(), () -> place + " " + path);
      }
    }
  }

  @Test
  void anAnswerIsInTheReadersWordsAndLeadsOn() {
    Document french = served.document("/library/denials?lang=fr");
    assertEquals(
        List.of("qui dément", "qui l’alléguait", "ce qui est démenti", "article"),
        french.select(".result-table th").eachText());
    Element kremlin = french.selectFirst("td a[href=/entity/Q159-government]");
    assertEquals("gouvernement de la Russie", kremlin.text());
    Elements row = kremlin.closest("tr").select("a");
    assertEquals(4, row.size());
    row.forEach(link -> assertEquals(200, served.page(link.attr("href")).statusCode()));
    String answer =
        served.document("/library/timeline?lang=fr&who=al-Qurayshi").select("td").text();
    assertTrue(answer.contains("subit") && answer.contains("mort violente"), answer);
    String english =
        served.document("/library/quotes-about?lang=en").select(".result-table").text();
    assertTrue(english.contains("what they say") && english.contains("accuses"), english);
  }
}
