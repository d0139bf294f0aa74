package org.newsgraph.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every main page is sound: accessible, without errors, from this server alone. */
@ExtendWith(InBrowser.class)
class PagesTest {

  /** The narrowest phone that people still use. */
  private static final int PHONE = 360;

  /** What the first page may weigh as it travels. */
  private static final long FIRST_PAGE_BYTES = 200_000;

  private static final String ARTICLE = "/article/cb7e097a81147ae8c927";
  private static final String BIDEN = "http%3A%2F%2Flocalhost%3A3030%2Fentity%2FQ6279";

  /** A page of each kind. */
  static List<String> pages() {
    return List.of(
        "/",
        "/search?q=Biden",
        "/entity/Q6279",
        ARTICLE,
        "/articles",
        "/article/cb7e097a81147ae8c927/event/1293,1297",
        "/entity/Q33959",
        "/nothing",
        "/disputes",
        "/graph?from=" + BIDEN,
        "/map",
        "/library",
        "/library/denials",
        "/query",
        "/annotate",
        "/about");
  }

  @BeforeEach
  void forgetsWhatWentWrongBefore(Browser browser) {
    browser.window(1200, 900);
    browser.theme("light");
    browser.troubles();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isSound(String path, Browser browser) {
    String further = path + (path.contains("?") ? "&" : "?") + "lang=";
    browser.open(further + "fr");
    assertEquals(List.of(), browser.faults());
    browser.window(PHONE, 740);
    browser.theme("dark");
    assertEquals(0L, browser.script("return document.documentElement.scrollWidth - innerWidth"));
    assertEquals(List.of(), browser.faults(), "on a phone in the dark");
    browser.open(further + "en");
    browser.theme("light");
    assertEquals(0L, browser.script("return document.documentElement.scrollWidth - innerWidth"));
    assertEquals(List.of(), browser.faults(), "in English on a phone");
    browser.window(1200, 900);
    browser.theme("dark");
    assertEquals(List.of(), browser.faults(), "in English in the dark");
    assertEquals(List.of(), troubles(path, browser));
  }

  /** Of a page that is not there the console says so. */
  private static List<String> troubles(String path, Browser browser) {
    return browser.troubles().stream()
        .filter(trouble -> !(path.equals("/nothing") && trouble.contains("404")))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"#claims .what a", "#events .who"})
  void isSoundBehindAnArticle(String link, Browser browser) {
    browser.open(ARTICLE);
    isSound(browser.find(link).getDomAttribute("href"), browser);
  }

  @Test
  void theFirstPageIsLight(Browser browser) {
    browser.open("/");
    long bytes =
        (Long)
            browser.script(
                "return [...performance.getEntriesByType('navigation'),"
                    + " ...performance.getEntriesByType('resource')]"
                    + ".reduce((sum, entry) => sum + entry.encodedBodySize, 0)");
    assertTrue(bytes > 0 && bytes < FIRST_PAGE_BYTES, () -> bytes + " bytes");
  }
}
