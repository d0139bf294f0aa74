package org.newsgraph.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The views of an answer on the SPARQL page are called by their names, on a phone as well. */
@ExtendWith(InBrowser.class)
class ResultTabsTest {

  private static final String TABS =
      "[...document.querySelectorAll('.yasr_btnGroup .yasr_btn')].filter(t => t.checkVisibility())";

  @BeforeEach
  void holdsAPhone(Browser browser) {
    browser.window(360, 740);
    // What went wrong on pages of other tests.
    browser.troubles();
  }

  @AfterEach
  void sitsAtADeskAgain(Browser browser) {
    browser.window(1200, 900);
    assertEquals(List.of(), browser.troubles());
  }

  private static void ask(String question, Browser browser) {
    browser.open("/query?lang=fr");
    browser.find("#question option");
    browser.script(
        "const menu = document.querySelector('#question'); menu.value = '"
            + question
            + "'; menu.dispatchEvent(new Event('change'))");
    browser.until("return !!document.querySelector('.yasr_btn[aria-pressed=true]')");
  }

  private static Object tabs(Browser browser, String of) {
    return browser.script("return " + TABS + ".map(tab => " + of + ")");
  }

  @Test
  void eachHasItsWordAndTheOneThatIsDrawnIsMarked(Browser browser) {
    ask("denials", browser);
    assertEquals(
        List.of("Tableau", "Graphe", "Réponse brute"),
        tabs(browser, "tab.innerText.match(/\\p{L}.*/u)[0]"));
    assertEquals(List.of("true", "false", "false"), tabs(browser, "tab.ariaPressed"));
    assertEquals(0L, browser.script("return document.documentElement.scrollWidth - innerWidth"));
  }

  /** Without a date there is no line of time; that is said by the tabs, and not in English. */
  @Test
  void aViewThatDoesNotFitIsNotOffered(Browser browser) {
    ask("timeline", browser);
    assertEquals(List.of("true", "false"), tabs(browser, "tab.ariaPressed"));
    assertEquals(
        false,
        browser.script(
            "return [...document.querySelectorAll('.yasr_fallback_info')]"
                + ".some(told => told.checkVisibility() && told.innerText)"));
  }
}
