package org.newsgraph.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** Who has no mouse gets everywhere, sees where she is, and gets away again. */
@ExtendWith(InBrowser.class)
class KeyboardTest {

  /** What can be reached; of what is hidden or switched off nothing. */
  private static final String REACHABLE =
      "[...document.querySelectorAll('a[href], button, input, select, textarea, summary,"
          + " [tabindex=\"0\"]')].filter(one => one.tabIndex >= 0 && !one.disabled"
          + " && one.checkVisibility({visibilityProperty: true}))";

  /** Notes what is reached, and what of it does not show that it is. */
  private static final String WATCH =
      "window.unseen = [];"
          + "const framed = one => { const style = getComputedStyle(one);"
          + " return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 };"
          + "document.addEventListener('focusin', ({target}) => {"
          + " target.dataset.reached = '';"
          // The editor's own field is hidden; its frame is the editor's.
          + " const shown = target.closest('.CodeMirror') ?? target;"
          + " if (!framed(target) && !framed(shown)) unseen.push(target.outerHTML.slice(0, 200)) })";

  /** Pages with their pictures drawn, as {@code PagesTest} has them, and one that is not there. */
  static List<String> pages() {
    return List.of(
        "/",
        "/search?q=Biden",
        "/entity/Q6279",
        "/entity/Q33959",
        "/article/cb7e097a81147ae8c927",
        "/article/cb7e097a81147ae8c927/event/1293,1297",
        "/articles",
        "/disputes",
        "/graph?from=http%3A%2F%2Flocalhost%3A3030%2Fentity%2FQ6279",
        "/map",
        "/library",
        "/library/denials",
        "/query",
        "/annotate",
        "/about",
        "/nothing");
  }

  @BeforeEach
  void sitsAtADesk(Browser browser) {
    browser.window(1200, 900);
    browser.theme("light");
  }

  private static void tab(Browser browser) {
    Map<String, Object> key = Map.of("key", "Tab", "code", "Tab", "windowsVirtualKeyCode", 9);
    for (String type : List.of("rawKeyDown", "keyUp")) {
      Map<String, Object> press = new HashMap<>(key);
      press.put("type", type);
      browser.devtools("Input.dispatchKeyEvent", press);
    }
  }

  static void draw(String path, Browser browser) {
    browser.open(path);
    browser.until(
        "return [...document.querySelectorAll('[data-picture=graph], [data-picture=map],"
            + " [data-picture=timeline]')].every("
            + "place => place.dataset.drawn || place.querySelector('.empty, .error'))"
            + " && [...document.querySelectorAll('[data-picture=sparql]')]"
            + ".every(place => place.querySelector('select') && place.querySelector('.CodeMirror'))");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everythingIsReachedSeenAndLeftByTab(String path, Browser browser) {
    draw(path, browser);
    browser.script(WATCH);
    long all = (Long) browser.script("return " + REACHABLE + ".length");
    tab(browser);
    assertEquals(true, browser.script("return document.activeElement.className === 'skip'"));
    boolean left = false;
    // Pictures have stops of their own, which come and go.
    for (long i = 0; i < all + 30 && !left; i++) {
      tab(browser);
      left =
          (Boolean)
              browser.script(
                  "return document.activeElement === document.body"
                      + " || document.activeElement.className === 'skip'");
    }
    assertTrue(left, "the keyboard is caught");
    assertEquals(List.of(), browser.script("return unseen"), "no frame shows where one is");
    assertEquals(
        List.of(),
        browser.script(
            "return "
                + REACHABLE
                + ".filter(one => !('reached' in one.dataset))"
                + ".map(one => one.outerHTML.slice(0, 200))"),
        "not reached");
  }

  @Test
  void theFirstLinkLeadsPastTheHead(Browser browser) {
    browser.open("/disputes");
    tab(browser);
    browser.press(Keys.ENTER);
    browser.until("return document.activeElement.id === 'main'");
    tab(browser);
    assertEquals(true, browser.script("return !!document.activeElement.closest('main')"));
  }

  @Test
  void aNameIsFoundAndOpenedWithoutAMouse(Browser browser) {
    browser.open("/about");
    browser.press(Keys.DIVIDE);
    browser.until("return document.activeElement.id === 'q'");
    browser.find("#q").sendKeys("bide");
    browser.find("#suggestions [role=option]", "Biden");
    browser.press(Keys.ESCAPE);
    browser.until("return document.getElementById('suggestions').hidden");
    browser.find("#q").sendKeys("n");
    browser.find("#suggestions [role=option]", "Biden");
    browser.press(Keys.ARROW_DOWN);
    browser.press(Keys.ENTER);
    browser.until("return location.pathname === '/entity/Q6279'");
  }

  @Test
  void aQueryIsWrittenRunAndLeft(Browser browser) {
    draw("/query", browser);
    browser.script("document.querySelector('.CodeMirror textarea').focus()");
    tab(browser);
    tab(browser);
    assertEquals("BUTTON", browser.script("return document.activeElement.tagName"));
    browser.press(Keys.ENTER);
    browser.find("[data-picture=sparql][data-drawn] table", "Issa Tchiroma Bakary");
  }
}
