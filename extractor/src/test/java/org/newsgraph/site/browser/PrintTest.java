package org.newsgraph.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on paper can be found again. */
@ExtendWith(InBrowser.class)
class PrintTest {

  @AfterEach
  void readsOnTheScreenAgain(Browser browser) {
    browser.devtools("Emulation.setEmulatedMedia", Map.of("media", ""));
    browser.theme("light");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/disputes", "/entity/Q6279"})
  void theSentencesComeWithTheWholeAddressOfTheirPlace(String path, Browser browser) {
    browser.open(path);
    browser.devtools("Emulation.setEmulatedMedia", Map.of("media", "print"));
    Object printed =
        browser.script(
            "return [...document.querySelectorAll('.evidence figcaption a')]"
                + ".map(a => getComputedStyle(a, '::after').content)"
                + ".filter(c => !/^\" [(]http:..localhost:3030.article.[^)]+#char=\\d/.test(c))");
    assertEquals(List.of(), printed);
    assertEquals(true, browser.script("return !!document.querySelector('.evidence figcaption a')"));
  }
}
