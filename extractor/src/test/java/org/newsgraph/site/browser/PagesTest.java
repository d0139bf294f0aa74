package org.newsgraph.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every main page is sound: accessible, without errors, from this server alone. */
@ExtendWith(InBrowser.class)
class PagesTest {

  /** The narrowest phone that people still use. */
  private static final int PHONE = 360;

  @BeforeEach
  void forgetsWhatWentWrongBefore(Browser browser) {
    browser.window(1200, 900);
    browser.theme("light");
    browser.troubles();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/search?q=Biden", "/about"})
  void isSound(String path, Browser browser) {
    for (String theme : List.of("light", "dark")) {
      browser.theme(theme);
      browser.open(path);
      assertEquals(List.of(), browser.faults(), theme);
      assertEquals(List.of(), browser.troubles(), theme);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/search?q=Biden", "/entity/Q6279", "/about"})
  void fitsAPhone(String path, Browser browser) {
    browser.window(PHONE, 740);
    browser.open(path);
    assertEquals(0L, browser.script("return document.documentElement.scrollWidth - innerWidth"));
  }
}
