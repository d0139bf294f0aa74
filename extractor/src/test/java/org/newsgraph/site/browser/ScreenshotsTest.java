package org.newsgraph.site.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Takes the pictures of the README anew, with {@code -Dnewsgraph.write.screenshots=1}. */
@ExtendWith(InBrowser.class)
@EnabledIfSystemProperty(named = "newsgraph.write.screenshots", matches = ".+")
class ScreenshotsTest {

  private static final Path IMAGES = Path.of("../docs/images");

  /** A README loads all of its pictures at once. */
  private static final int MOST_BYTES = 150_000;

  private static final String ENTITY = "http%3A%2F%2Flocalhost%3A3030%2Fentity%2F";
  private static final String ARTICLE = "/article/cb7e097a81147ae8c927";

  @BeforeEach
  void drawsSharply(Browser browser) {
    browser.window(1200, 850, 1.25);
    browser.theme("light");
  }

  @Test
  void home(Browser browser) throws IOException {
    browser.open("/?lang=en");
    // The overview is made while the first readers already read.
    browser.until("return !!document.querySelector('.counts') || (location.reload(), false)");
    browser.type("#q-home", "bi");
    browser.find("#suggestions-home [role=option]", "Joe Biden");
    browser.press(Keys.ARROW_DOWN);
    write("home", browser);
  }

  @Test
  void entity(Browser browser) throws IOException {
    browser.open("/entity/Q6279?lang=en");
    write("entity", browser);
  }

  @Test
  void claim(Browser browser) throws IOException {
    browser.open(ARTICLE + "?lang=en");
    browser.click(browser.find("#claims .what a", "Washington avait dit"));
    write("claim", browser);
  }

  @Test
  void article(Browser browser) throws IOException {
    browser.open(ARTICLE + "?lang=en");
    browser.script("document.querySelector('.text a.highlight.claim').focus()");
    browser.script("scrollTo(0, 0)");
    write("article", browser);
  }

  @Test
  void graph(Browser browser) throws IOException {
    browser.open(
        "/graph?lang=en&from="
            + ENTITY
            + "Q6279&to="
            + ENTITY
            + "person%2Fabu-ibrahim-al-hashimi-al-qurayshi");
    browser.find("[data-drawn] canvas");
    browser.click(browser.find(".picture-list summary"));
    browser.click(browser.find(".picture-list button"));
    browser.click(browser.find(".picture-list summary"));
    browser.script("scrollTo(0, 0)");
    write("graph", browser);
  }

  @Test
  void disputes(Browser browser) throws IOException {
    browser.open("/disputes?lang=en");
    write("disputes", browser);
  }

  @Test
  void inTheDarkOnAPhone(Browser browser) throws IOException {
    browser.window(400, 850, 1.25);
    browser.theme("dark");
    browser.open("/disputes?lang=en");
    write("phone", browser);
  }

  private static void write(String name, Browser browser) throws IOException {
    byte[] picture = browser.screenshot();
    assertTrue(picture.length < MOST_BYTES, () -> name + ": " + picture.length + " bytes");
    Files.createDirectories(IMAGES);
    Files.write(IMAGES.resolve(name + ".webp"), picture);
  }
}
