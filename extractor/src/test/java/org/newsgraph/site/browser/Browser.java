package org.newsgraph.site.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium on the pages of one server. It notes what goes wrong on them. */
final class Browser implements AutoCloseable {

  /** Pages answer in a fraction of a second; on a machine with much else to do, later. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private static final String AXE = resource("/axe.min.js");
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private final String address;
  private final ChromeDriver driver;

  /**
   * Starts the browser.
   *
   * @param address of the first page, ending in a slash
   */
  Browser(String address) {
    // Selenium warns of each Chromium that is newer than itself.
    SELENIUM.setLevel(Level.SEVERE);
    this.address = address;
    ChromeOptions options = new ChromeOptions();
    options.setBinary(Chromium.browser().orElseThrow().toFile());
    // Chromium's sandbox does not run as root, as continuous integration does.
    options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars");
    options.addArguments("--disable-dev-shm-usage", "--lang=fr", "--accept-lang=fr");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(Chromium.driver().orElseThrow().toFile())
                .build(),
            options);
    window(1200, 900);
    theme("light");
  }

  /** The window's inner size in CSS pixels. */
  void window(int width, int height) {
    window(width, height, 1);
  }

  /** The same on a screen with {@code scale} dots to a CSS pixel. */
  void window(int width, int height, double scale) {
    devtools(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width", width, "height", height, "deviceScaleFactor", scale, "mobile", width < 500));
  }

  /** What the reader's system prefers: {@code dark} or {@code light}; nothing moves. */
  void theme(String theme) {
    devtools(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", theme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Forgets the language that a reader has chosen. */
  void forget() {
    devtools("Network.clearBrowserCookies", Map.of());
  }

  /** Opens a page of the server and waits until its pictures are drawn, if it has any. */
  void open(String path) {
    driver.get(address + path.substring(1));
    settle();
  }

  /** Waits until nothing on the page is being loaded. */
  void settle() {
    until("return document.readyState === 'complete' && !document.querySelector('[aria-busy]')");
  }

  /** Waits until a script returns true. */
  void until(String script) {
    new WebDriverWait(driver, PATIENCE)
        .withMessage(() -> script + " never came true on " + driver.getCurrentUrl())
        .until(page -> Boolean.TRUE.equals(driver.executeScript(script)));
  }

  /** The first element that fits, once there is one. */
  WebElement find(String css) {
    return new WebDriverWait(driver, PATIENCE)
        .withMessage(() -> "no " + css + " on " + driver.getCurrentUrl())
        .until(
            page -> {
              List<WebElement> found = driver.findElements(By.cssSelector(css));
              return found.isEmpty() ? null : found.get(0);
            });
  }

  /** The first element that fits and whose text contains some words, once there is one. */
  WebElement find(String css, String words) {
    return new WebDriverWait(driver, PATIENCE)
        .withMessage(() -> "no " + css + " with '" + words + "' on " + driver.getCurrentUrl())
        .until(
            page ->
                driver.findElements(By.cssSelector(css)).stream()
                    .filter(element -> element.getText().contains(words))
                    .findFirst()
                    .orElse(null));
  }

  /** How many elements fit now. */
  int count(String css) {
    return driver.findElements(By.cssSelector(css)).size();
  }

  /** Clicks and waits for the page that opens, if one does. */
  void click(WebElement element) {
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    element.click();
    settle();
  }

  void type(String css, String text) {
    WebElement field = find(css);
    field.clear();
    field.sendKeys(text);
  }

  void press(Keys key) {
    driver.switchTo().activeElement().sendKeys(key);
  }

  /** Fills a field at once, as pasting does. */
  void paste(String css, String text) {
    driver.executeScript(
        "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input'))",
        find(css),
        text);
  }

  /** What the browser answers to a command of its DevTools protocol. */
  Map<String, Object> devtools(String command, Map<String, Object> values) {
    return driver.executeCdpCommand(command, values);
  }

  Object script(String script) {
    return driver.executeScript(script);
  }

  /** What a reader can read of the page. */
  String text() {
    return find("main").getText();
  }

  /** Path and query of the page that is open. */
  String path() {
    return driver.getCurrentUrl().substring(address.length() - 1);
  }

  /** What is in the window, as WebP. */
  byte[] screenshot() {
    Map<String, Object> picture =
        devtools(
            "Page.captureScreenshot",
            Map.of("format", "webp", "quality", 65, "captureBeyondViewport", false));
    return Base64.getDecoder().decode(picture.get("data").toString());
  }

  /**
   * What went wrong since the last call: messages of the console, broken rules of the pages' policy
   * among them, and requests to other hosts. Empty if nothing did.
   */
  List<String> troubles() {
    List<String> found = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
      found.add(entry.getLevel() + " " + entry.getMessage());
    }
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      JsonNode message = parsed(entry.getMessage()).path("message");
      String url = message.path("params").path("request").path("url").asText();
      if (message.path("method").asText().equals("Network.requestWillBeSent")
          && !url.matches("(data|blob|about):.*")
          && !url.startsWith(address)) {
        found.add("asks another host: " + url);
      }
    }
    return found;
  }

  /** The serious and critical faults that axe-core finds on the page that is open. */
  List<String> faults() {
    driver.executeScript(AXE);
    Object answer =
        driver.executeAsyncScript(
            "axe.run().then(r => arguments[0](JSON.stringify(r.violations)),"
                + " e => arguments[0](JSON.stringify([{impact: 'critical', id: String(e)}])))");
    return StreamSupport.stream(parsed(answer.toString()).spliterator(), false)
        .filter(fault -> fault.path("impact").asText().matches("serious|critical"))
        .map(fault -> fault.path("id").asText() + " " + fault.path("nodes").findValues("html"))
        .toList();
  }

  private static JsonNode parsed(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(json, e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Browser.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
