package org.newsgraph.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsgraph.MadeGraph;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.store.Server;
import org.openqa.selenium.Keys;

/** Pictures can be read at every width and reached without a mouse. */
@ExtendWith(InBrowser.class)
class PicturesTest {

  private static final String BIDEN = "/graph?from=http%3A%2F%2Flocalhost%3A3030%2Fentity%2FQ6279";

  /** The drawn graph, as Cytoscape keeps it with its canvas. */
  private static final String CY =
      "const cy = document.querySelector('.picture-canvas')._cyreg.cy; ";

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
  void theGraphIsInTheMiddleOfAPhone(Browser browser) {
    browser.window(390, 844);
    browser.open(BIDEN);
    browser.find("[data-drawn] canvas");
    Object off =
        browser.script(
            CY
                + "const box = cy.elements().renderedBoundingBox();"
                + "return [(box.x1 + box.x2 - cy.width()) / 2, (box.y1 + box.y2 - cy.height()) / 2,"
                + " Math.max(0, -box.x1, -box.y1, box.x2 - cy.width(), box.y2 - cy.height())]"
                + ".map(Math.abs).reduce((a, b) => Math.max(a, b)) < 2");
    assertEquals(true, off);
  }

  @Test
  void noNameOfTheGraphStandsOnALineOrOnAnotherName(Browser browser) {
    browser.open(BIDEN);
    browser.find("[data-drawn] canvas");
    Object covered =
        browser.script(
            CY
                + "const label = { includeNodes: false, includeEdges: false };"
                + "const boxes = cy.nodes().map(node => [node.id(), node.boundingBox(label)]);"
                + "const ends = cy.edges().map(edge => edge.targetEndpoint());"
                + "return boxes.filter(([id, a]) => boxes.some(([other, b]) => id < other"
                + " && a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2)"
                + " || ends.some(p => a.x1 < p.x && p.x < a.x2 && a.y1 < p.y && p.y < a.y2)).length");
    assertEquals(0L, covered);
  }

  @Test
  void theArrowKeysGoFromNameToName(Browser browser) {
    browser.open(BIDEN);
    browser.find("[data-drawn] canvas");
    browser.script("document.querySelector('.picture-canvas').focus()");
    browser.press(Keys.ARROW_RIGHT);
    assertEquals("Joe Biden", browser.find(".picture-panel h3").getText());
    browser.press(Keys.ARROW_RIGHT);
    String next = browser.find(".picture-panel h3").getText();
    assertTrue(!next.equals("Joe Biden"), next);
    browser.press(Keys.ENTER);
    browser.until("return !document.querySelector('.picture-panel .line button')");
    assertEquals(next, browser.find(".picture-panel h3").getText());
    browser.press(Keys.ESCAPE);
    browser.find(".picture-panel .picture-legend");
  }

  @Test
  void aFilterThatLeavesNothingSaysSo(Browser browser) {
    browser.open(BIDEN);
    browser.find("[data-drawn] canvas");
    browser.script(
        "const until = document.querySelectorAll('.picture-tools input')[1];"
            + "until.value = '1900-01-01'; until.dispatchEvent(new Event('change'))");
    assertTrue(browser.find(".picture-tools [role=status]").isDisplayed());
  }

  @Test
  void everyLinkOfTheGraphHasItsSentence(Browser browser) {
    browser.open(BIDEN);
    browser.find("[data-drawn] canvas");
    assertEquals(
        true,
        browser.script(
            CY + "return cy.edges().every(edge => edge.data('evidence').some(e => e.sentence))"));
  }

  @Test
  void twoEventsYearsApartAreBothShownAndFoundAgain(Browser browser, Server server) {
    ArticleGraph article =
        MadeGraph.article(
            "Un séisme a frappé le Vanuatu le 12 février 2009."
                + " Un cyclone a frappé le Vanuatu en mars 2015.");
    server.store().replace(article);
    server.store().settle();
    try {
      browser.open("/entity/Q686?lang=en");
      twoEventsAreShownAndFoundAgain(browser);
    } finally {
      server.store().remove(article.name());
      server.store().settle();
    }
  }

  private static void twoEventsAreShownAndFoundAgain(Browser browser) {
    browser.find("[data-drawn] .timeline-tools");
    browser.until("return document.querySelectorAll('.vis-item .vis-item-content').length === 2");
    assertEquals(
        0L,
        browser.script(
            "return [...document.querySelectorAll('.vis-item .vis-item-content')]"
                + ".filter(name => name.scrollWidth > name.parentNode.clientWidth + 1).length"),
        "names cut short");
    assertEquals("", browser.find(".timeline-tools .picture-hint").getText());
    for (int i = 0; i < 4; i++) {
      browser.click(browser.find(".timeline-tools button", "+"));
    }
    browser.until(
        "return document.querySelector('.timeline-tools .picture-hint').textContent !== ''");
    browser.click(browser.find(".timeline-tools button", "All 2 events"));
    browser.until(
        "return document.querySelector('.timeline-tools .picture-hint').textContent === ''");
    browser.find("[data-picture=timeline] .picture-query summary", "SPARQL");
  }

  @Test
  void twoEventsOfOneDayOpenEachByItself(Browser browser) {
    browser.open("/entity/place/villepinte?lang=en");
    browser.find("[data-drawn] .timeline-tools");
    List<?> names =
        (List<?>)
            browser.script(
                "return [...document.querySelectorAll('.vis-item .vis-item-content')]"
                    + ".map(one => one.textContent)");
    assertEquals(2, names.size());
    for (Object name : names) {
      browser.click(browser.find(".vis-item .vis-item-content", name.toString()));
      browser.find(".timeline-panel .who", name.toString());
    }
  }

  @Test
  void theArrowKeysGoFromEventToEvent(Browser browser) {
    browser.open("/entity/organization/boko-haram?lang=en");
    browser.find("[data-drawn] .timeline-tools");
    browser.script("document.querySelector('.picture-line').focus()");
    browser.press(Keys.ARROW_RIGHT);
    assertTrue(browser.find(".timeline-panel time").getText().contains("2009"));
    browser.press(Keys.ARROW_RIGHT);
    assertTrue(browser.find(".timeline-panel time").getText().contains("2014"));
  }

  @Test
  void theMapOfAPhoneKeepsItsNames(Browser browser) {
    browser.window(390, 844);
    browser.open("/map");
    browser.find("[data-drawn] .leaflet-tooltip", "Nice");
    assertEquals(
        0L,
        browser.script(
            "const frame = document.querySelector('.picture-map').getBoundingClientRect();"
                + "return [...document.querySelectorAll('.dot, .leaflet-tooltip')]"
                + ".map(one => one.getBoundingClientRect())"
                + ".filter(box => box.left < frame.left || box.right > frame.right).length"));
  }

  @Test
  void aPlaceIsOpenedAndLeftByKeyboard(Browser browser) {
    browser.open("/map");
    browser.find("[data-drawn] .dot[aria-label=Nice]").sendKeys(Keys.ENTER);
    browser.until("return !!document.activeElement.closest('.leaflet-popup')");
    browser.press(Keys.ESCAPE);
    browser.until(
        "return document.activeElement.getAttribute('aria-label') === 'Nice'"
            + " && !document.querySelector('.leaflet-popup')");
  }

  @Test
  void aPlaceOfTheListOpensOnTheMap(Browser browser) {
    browser.open("/map");
    browser.click(browser.find("[data-drawn] .picture-list button", "Nice"));
    browser.find(".leaflet-popup .place-name", "Nice");
    browser.find("[data-picture=map] .picture-query summary", "SPARQL");
    assertEquals(List.of(), browser.faults());
  }

  @Test
  void aPictureThatDoesNotComeSaysSoAndIsTriedAgain(Browser browser) {
    browser.open("/map");
    browser.find("[data-drawn]");
    browser.script(
        "window.whole = window.fetch;"
            + "window.fetch = () => Promise.reject(new TypeError('no network'));"
            + "const place = document.querySelector('[data-picture=map]');"
            + "place.removeAttribute('data-drawn');"
            + "import(document.querySelector('script[src*=\"map.\"]').src + '?again')");
    browser.find("[data-picture=map] .error[role=alert] button");
    assertEquals(List.of(), browser.faults());
    browser.script("window.fetch = window.whole");
    browser.click(browser.find("[data-picture=map] .error button"));
    browser.find("[data-picture=map][data-drawn] .dot");
  }

  @Test
  void thePageOfConnectionsOffersNamesToBeginWith(Browser browser) {
    browser.open("/graph");
    browser.click(browser.find(".starts a", "Joe Biden"));
    assertEquals("Joe Biden", browser.find("input[name=from]").getDomProperty("value"));
    browser.find("[data-drawn] canvas");
  }

  @Test
  void theSavedPictureHasItsWordsAboveItsLines(Browser browser) {
    browser.open(BIDEN);
    browser.find("[data-drawn] canvas");
    browser.script(
        "URL.createObjectURL = blob => { blob.text().then(t => window.saved = t); return '#' }");
    browser.click(browser.find(".picture-tools button", "SVG"));
    browser.until("return (window.saved || '').startsWith('<svg')");
    assertEquals(
        true, browser.script("return saved.lastIndexOf('<path') < saved.indexOf('<text')"));
  }

  @Test
  void anEventIsCalledByWhoActsOnWhom(Browser browser) {
    browser.open("/article/cb7e097a81147ae8c927?lang=en");
    String title = "Killing: forces militaires américaines → Abu Ibrahim al-Hashimi al-Qurayshi";
    browser.click(browser.find("#events .who", title));
    assertEquals(title, browser.find("h1").getText());
    browser.find("h1 + .line q", "tué");
  }
}
