package org.newsgraph.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsgraph.store.Server;
import org.openqa.selenium.Keys;

/** What a journalist comes for, click by click. */
@ExtendWith(InBrowser.class)
class JourneysTest {

  @BeforeEach
  void sitsAtADesk(Browser browser) {
    browser.window(1200, 900);
    browser.theme("light");
    browser.troubles();
  }

  @AfterEach
  void sawNoTrouble(Browser browser) {
    assertEquals(List.of(), browser.troubles());
  }

  @Test
  void aNameTypedLeadsToItsPage(Browser browser) {
    browser.open("/");
    browser.type("#q", "bid");
    browser.find("#suggestions [role=option]", "Joe Biden");
    browser.press(Keys.ARROW_DOWN);
    assertEquals(List.of(), browser.faults());
    browser.press(Keys.ENTER);
    browser.until("return location.pathname === '/entity/Q6279'");
    assertEquals("Joe Biden", browser.find("h1").getText());
  }

  @Test
  void aQuoteLeadsToItsSentence(Browser browser) {
    browser.open("/entity/Q6279");
    browser.find("#said .card", "menace terroriste majeure");
    browser.click(browser.find("#said .card:last-of-type .report a"));
    assertTrue(browser.path().startsWith("/article/"), browser::path);
    String marked =
        browser
            .script(
                "const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));"
                    + "return target.closest('p').textContent")
            .toString();
    assertTrue(marked.contains("la bravoure des troupes"), marked);
    String words =
        browser
            .script(
                "return [...document.querySelectorAll('.text .arrived')]"
                    + ".map(piece => piece.textContent).join('')")
            .toString();
    assertTrue(words.contains("la bravoure des troupes"), words);
  }

  @Test
  void theWordsThatALinkLeadsToAreMarkedWithoutScripts(Browser browser) {
    browser.open("/entity/Q6279");
    browser.click(browser.find("#said .card:last-of-type .report a"));
    browser.find(".text .arrived");
    assertEquals(
        true,
        browser.script(
            "for (const piece of document.querySelectorAll('.arrived'))"
                + " piece.classList.remove('arrived');"
                + "const ground = one => getComputedStyle(one).backgroundColor;"
                + "const target = document.querySelector(':target');"
                + "const words = document.querySelector(':target ~ .highlight');"
                + "const other = document.querySelector('.text .block:not(:has(:target)) .claim');"
                + "return ground(words) !== ground(other)"
                + " && getComputedStyle(target.closest('.block')).borderInlineStartWidth === '4px'"));
  }

  @Test
  void twoNamesAreConnectedByEvidence(Browser browser) {
    browser.open("/graph");
    choose(browser, "from", "Biden", "Joe Biden");
    choose(browser, "to", "Qurayshi", "Abu Ibrahim al-Hashimi al-Qurayshi");
    browser.click(browser.find(".between button"));
    browser.find("[data-drawn] canvas");
    browser.click(browser.find(".picture-list summary"));
    browser.click(browser.find(".picture-list button", "Joe Biden"));
    String proof = browser.find(".picture-panel blockquote").getText();
    assertTrue(proof.contains("Jeudi matin, le président Joe Biden a annoncé"), proof);
    assertEquals(List.of(), browser.faults());
  }

  @Test
  void aNameOfTheGraphShowsItsOtherLinks(Browser browser) {
    browser.open("/graph?from=http%3A%2F%2Flocalhost%3A3030%2Fentity%2FQ6279");
    browser.click(browser.find(".picture-list summary"));
    int before = browser.count(".picture-list li");
    browser.click(browser.find(".picture-list button", "Qurayshi"));
    browser.click(browser.find(".picture-panel .ends button", "Qurayshi"));
    browser.click(browser.find(".picture-panel .line button"));
    browser.until("return document.querySelectorAll('.picture-list li').length > " + before);
  }

  @Test
  void linksAreFilteredByType(Browser browser) {
    browser.open("/graph?from=http%3A%2F%2Flocalhost%3A3030%2Fentity%2FQ6279");
    browser.click(browser.find(".picture-list summary"));
    int before = browser.count(".picture-list li");
    browser.click(browser.find(".picture-tools option:last-of-type"));
    browser.until("return document.querySelectorAll('.picture-list li').length < " + before);
    assertTrue(browser.count(".picture-list li") > 0);
  }

  @Test
  void datedEventsStandOnALineOfTime(Browser browser) {
    browser.open("/entity/Q33959");
    browser.click(browser.find("[data-drawn] .vis-item .vis-item-content"));
    assertTrue(browser.find(".timeline-panel .evidence").getText().contains("Nice"));
  }

  @Test
  void placesAreReachedWithTheKeyboard(Browser browser) {
    browser.open("/map");
    browser.find(".dot[aria-label=Nice]").sendKeys(Keys.ENTER);
    browser.find(".leaflet-popup .badge.status-fact");
  }

  @Test
  void markupInAPastedArticleIsText(Browser browser) {
    browser.open("/annotate");
    browser.paste(
        "#text",
        "Le président <img src=x onerror=window.hacked=1> Joe Biden a déclaré jeudi"
            + " « <script>window.hacked = 1</script> que le raid avait réussi » à Washington.");
    browser.click(browser.find("#annotate button"));
    assertTrue(browser.find("#result .text").getText().contains("onerror=window.hacked"));
    assertEquals(true, browser.script("return window.hacked === undefined"));
  }

  private static void choose(Browser browser, String field, String typed, String name) {
    browser.type("input[name=" + field + "]", typed);
    browser.find("#suggestions-" + field + " [role=option]", name);
    browser.press(Keys.ARROW_DOWN);
    browser.press(Keys.ENTER);
  }

  @Test
  void aDenialShowsWhatItDeniesAndOnWhoseWordThatRests(Browser browser) {
    browser.open("/disputes");
    browser.find(".dispute", "elle planifie une attaque");
    browser.click(browser.find(".denies .who", "gouvernement de la Russie"));
    String title = browser.find("h1").getText();
    assertTrue(title.contains("Russie"), title);
    assertTrue(title.contains("elle planifie une attaque"), title);
    assertTrue(browser.find("#chain h3 + .chain .root").getText().contains("certains"));
    String allegation = browser.find("#answered .card").getText();
    assertTrue(allegation.contains("certains"), allegation);
    assertTrue(allegation.contains("vague"), allegation);
    assertTrue(allegation.contains("elle planifie une attaque"), allegation);
    browser.click(browser.find("#answered .what a"));
    assertTrue(browser.find("#chain .step.root").getText().contains("certains"));
    assertTrue(browser.find("#answers").getText().contains("gouvernement de la Russie"));
  }

  @Test
  void aChainIsDrawnFromTheOutletToAnAnonymousSource(Browser browser) {
    browser.open("/search?q=Washington+avait+dit");
    browser.open("/article/cb7e097a81147ae8c927");
    browser.click(browser.find("#claims .what a", "Washington avait dit"));
    assertTrue(browser.find("#chain").getText().contains("anonyme"), browser::text);
  }

  @Test
  void aHighlightTellsWhatItIs(Browser browser) {
    browser.open("/article/cb7e097a81147ae8c927?lang=fr");
    browser.script("document.querySelector('.text .highlight.mention').focus()");
    assertTrue(browser.find("#tip").getText().contains("Russie"));
  }

  @Test
  void aReadyQuestionIsAnsweredAsATableAndAsAGraph(Browser browser) {
    browser.open("/query");
    browser.click(browser.find("#question option[value=denials]"));
    browser.find(".result-table td", "elle planifie une attaque");
    browser.click(browser.find(".yasr_btn.select_graph"));
    browser.find(".results-of-query [data-drawn] canvas");
    assertEquals(List.of(), browser.faults());
  }

  @Test
  void anAnswerOfTheLibraryIsALinkedTableAndAPicture(Browser browser) {
    browser.open("/library/events-nearby?lang=fr");
    browser.find(".answer-views .dot[aria-label=Nice]");
    browser.click(browser.find("[data-view=timeline]"));
    browser.find(".answer-views [data-drawn] .vis-item");
    assertEquals(List.of(), browser.faults());
    browser.click(browser.find("td a", "prise d'otages"));
    browser.find("h1", "prise d'otages");
  }

  @Test
  void namesOnTheMapDoNotCoverEachOther(Browser browser) {
    browser.open("/map");
    browser.find("[data-drawn] .leaflet-tooltip", "Nice");
    String covered =
        "const boxes = [...document.querySelectorAll('.leaflet-tooltip')]"
            + ".map(name => name.getBoundingClientRect());"
            + "return boxes.filter((a, i) => boxes.some((b, j) => i < j && a.left < b.right"
            + " && b.left < a.right && a.top < b.bottom && b.top < a.bottom)).length";
    assertEquals(0L, browser.script(covered));
  }

  @Test
  void thePictureIsSavedAsSvgWithItsText(Browser browser) {
    browser.open("/entity/Q6279");
    browser.find("[data-picture=graph][data-drawn]");
    browser.script(
        "URL.createObjectURL = blob => { blob.text().then(t => window.saved = t); return '#' }");
    browser.click(browser.find(".picture-tools button", "SVG"));
    browser.until("return (window.saved || '').startsWith('<svg')");
    assertTrue(browser.script("return window.saved").toString().contains(">Joe Biden</text>"));
  }

  @Test
  void theThemeThatWasChosenStays(Browser browser) {
    browser.open("/");
    browser.click(browser.find("#theme"));
    browser.open("/about");
    assertEquals("dark", browser.script("return document.documentElement.dataset.theme"));
    browser.script("localStorage.clear()");
  }

  @Test
  void aPastedArticleBecomesAGraph(Browser browser) throws IOException {
    browser.open("/annotate");
    browser.paste("#text", Files.readString(Path.of("../samples/raid-syrie.txt")));
    browser.click(browser.find("#annotate button"));
    browser.find("#claims .who", "Jon Finer");
    browser.find(".text .highlight.event", "raid");
    browser.find(".text .boilerplate", "Partagez-le avec un ami");
    browser.find(".legend .boilerplate");
    browser.find("#picture [data-drawn] canvas");
    browser.click(browser.find("#picture .picture-list summary"));
    browser.click(browser.find("#picture .picture-list button", "Joe Biden"));
    browser.find("#picture .picture-panel blockquote");
    assertEquals(List.of(), browser.faults());
  }

  @Test
  void threeNamesAreReconciled(Browser browser, Server server) throws Exception {
    String queries =
        "{\"q0\": {\"query\": \"Joe Biden\"}, \"q1\": {\"query\": \"Zelensky\"},"
            + " \"q2\": {\"query\": \"CNN\"}}";
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(server.address() + "reconcile"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(
                        HttpRequest.BodyPublishers.ofString(
                            "queries=" + URLEncoder.encode(queries, StandardCharsets.UTF_8)))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertEquals(200, answer.statusCode(), answer::body);
    for (String name : List.of("Joe Biden", "Volodymyr Zelensky", "CNN")) {
      assertTrue(answer.body().contains(name), answer::body);
    }
  }
}
