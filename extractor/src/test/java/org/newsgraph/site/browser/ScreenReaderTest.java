package org.newsgraph.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the browser tells a screen reader of each page, by its own tree of accessible objects. */
@ExtendWith(InBrowser.class)
class ScreenReaderTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What one acts on or looks at: without a name it is a riddle. */
  private static final Set<String> NAMED =
      Set.of(
          "application",
          "button",
          "checkbox",
          "combobox",
          "DisclosureTriangle",
          "form",
          "heading",
          "image",
          "link",
          "listbox",
          "menuitem",
          "navigation",
          "option",
          "radio",
          "region",
          "search",
          "searchbox",
          "switch",
          "tab",
          "textbox");

  /** Named by what it is, where there is but one. */
  private static final Set<String> ALONE = Set.of("search", "form");

  static List<String> pages() {
    return KeyboardTest.pages();
  }

  @BeforeEach
  void sitsAtADesk(Browser browser) {
    browser.window(1200, 900);
    browser.theme("light");
  }

  private record Told(String role, String name) {}

  /** The objects that are told, in the order of the page. */
  private static List<Told> tree(Browser browser) {
    JsonNode nodes =
        JSON.valueToTree(browser.devtools("Accessibility.getFullAXTree", Map.of())).path("nodes");
    List<Told> tree = new ArrayList<>();
    for (JsonNode node : nodes) {
      if (!node.path("ignored").asBoolean()) {
        tree.add(
            new Told(
                node.path("role").path("value").asText(),
                node.path("name").path("value").asText().strip()));
      }
    }
    return tree;
  }

  private static long count(List<Told> tree, String role) {
    return tree.stream().filter(told -> told.role().equals(role)).count();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everythingHasARoleANameAndItsPlace(String path, Browser browser) {
    KeyboardTest.draw(path, browser);
    List<Told> tree = tree(browser);
    assertTrue(tree.size() > 50, () -> tree.size() + " objects");
    assertEquals(
        List.of(),
        tree.stream()
            .filter(told -> told.name().isEmpty())
            .filter(told -> NAMED.contains(told.role()) && !ALONE.contains(told.role()))
            .toList(),
        "without a name");
    for (String landmark : List.of("banner", "main", "contentinfo")) {
      assertEquals(1, count(tree, landmark), landmark);
    }
    assertTrue(count(tree, "navigation") > 0 && count(tree, "search") > 0, "landmarks");
    assertEquals("fr", browser.script("return document.documentElement.lang"));
    headingsStandInOrder(browser);
  }

  /** One title, and below it no level left out. */
  private static void headingsStandInOrder(Browser browser) {
    String levels =
        browser
            .script(
                "return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]"
                    + ".filter(one => one.checkVisibility()).map(one => one.tagName[1]).join('')")
            .toString();
    assertTrue(levels.matches("1[2-6]*"), levels);
    for (int i = 1; i < levels.length(); i++) {
      assertTrue(levels.charAt(i) <= levels.charAt(i - 1) + 1, levels);
    }
  }

  /** The place, and what of it is told while one looks elsewhere. */
  @ParameterizedTest
  @MethodSource("spoken")
  void whatChangesIsTold(Map.Entry<String, String> place, Browser browser) {
    KeyboardTest.draw(place.getKey(), browser);
    assertTrue(browser.count(place.getValue()) > 0, place::toString);
  }

  static List<Map.Entry<String, String>> spoken() {
    return List.of(
        Map.entry("/entity/Q33959", ".timeline-panel[aria-live]"),
        Map.entry("/entity/organization/boko-haram", ".timeline-tools [role=status]"),
        Map.entry("/graph?from=http%3A%2F%2Flocalhost%3A3030%2Fentity%2FQ6279", "[aria-live]"),
        Map.entry("/query", "[data-picture=sparql] [role=status]"));
  }

  /** Nothing of a graph or a line of time is told by its drawing alone. */
  @Test
  void aPictureIsToldInWordsAsWell(Browser browser) {
    KeyboardTest.draw("/graph?from=http%3A%2F%2Flocalhost%3A3030%2Fentity%2FQ6279", browser);
    browser.script("document.querySelectorAll('details').forEach(one => one.open = true)");
    List<Told> tree = tree(browser);
    for (String name : List.of("Joe Biden", "Etat islamique", "États-Unis")) {
      assertTrue(
          tree.stream().anyMatch(t -> t.role().equals("button") && t.name().contains(name)), name);
    }
  }
}
