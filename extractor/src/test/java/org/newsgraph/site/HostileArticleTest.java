package org.newsgraph.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.query.QueryLibrary;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.NG;

/**
 * Every text of every article is full of script, markup and marks that turn the direction of
 * writing; every address is a script. All pages are visited, and none of it may get through.
 */
class HostileArticleTest {

  /** Turns all that follows from right to left. */
  private static final String OVERRIDE = "\u202e";

  private static final String HOSTILE =
      OVERRIDE
          + "</bdi></title></script></textarea><script>alert(1)</script>"
          + "<img src=x onerror=alert(1)>\"' onmouseover='alert(1)' {{ 7 * 7 }} ${7*7} &lt;xmp>";

  @TempDir static Path folder;

  @AutoClose private static ServedSamples served;

  @BeforeAll
  static void serve() {
    served = ServedSamples.changed(folder, HostileArticleTest::poisoned);
  }

  private static ArticleGraph poisoned(ArticleGraph article) {
    Graph graph = GraphFactory.createDefaultGraph();
    article
        .graph()
        .find()
        .forEachRemaining(t -> graph.add(t.getSubject(), t.getPredicate(), poisoned(t)));
    Node name = NodeFactory.createURI(article.name());
    Node script = NodeFactory.createURI("javascript:alert(1)");
    graph.add(name, SchemaDO.isBasedOn.asNode(), script);
    graph.add(name, SchemaDO.url.asNode(), NodeFactory.createLiteralString("javascript:alert(1)"));
    article
        .graph()
        .find(Node.ANY, SKOS.prefLabel.asNode(), Node.ANY)
        .forEachRemaining(t -> graph.add(t.getSubject(), SKOS.exactMatch.asNode(), script));
    return new ArticleGraph(article.name(), graph);
  }

  private static Node poisoned(Triple triple) {
    Node value = triple.getObject();
    if (!value.isLiteral() || triple.getPredicate().equals(SchemaDO.url.asNode())) {
      return value;
    }
    boolean isText =
        !value.getLiteralLanguage().isEmpty()
            || value.getLiteralDatatypeURI().endsWith("XMLSchema#string");
    if (!isText) {
      return value;
    }
    String text = value.getLiteralLexicalForm() + HOSTILE;
    return value.getLiteralLanguage().isEmpty()
        ? NodeFactory.createLiteralString(text)
        : NodeFactory.createLiteralLang(text, value.getLiteralLanguage());
  }

  @Test
  void noPageOfANodeRunsWhatAnArticleSays() {
    Set<String> nodes = new TreeSet<>();
    for (ArticleGraph article : served.graphs()) {
      article.graph().find().forEachRemaining(t -> nodes.add(t.getSubject().getURI()));
    }
    nodes.removeIf(iri -> iri.contains("#char="));
    assertTrue(nodes.size() > 200, () -> "only " + nodes.size() + " nodes");
    for (String node : nodes) {
      HttpResponse<String> page =
          served.page("/resource?iri=" + URLEncoder.encode(node, StandardCharsets.UTF_8));
      boolean sentOn = page.statusCode() == 303;
      assertTrue(sentOn || page.statusCode() == 200, () -> page.statusCode() + " " + node);
      if (!sentOn) {
        isHarmless(node, page.body());
      }
    }
  }

  @Test
  void noOtherPageDoesEither() {
    Set<String> places = new TreeSet<>();
    places.add("/");
    places.add("/?lang=en");
    places.add("/articles");
    places.add("/disputes");
    places.add("/search?q=" + URLEncoder.encode("alert " + HOSTILE, StandardCharsets.UTF_8));
    places.add("/search?q=macron");
    places.add("/graph?from=Macron&to=May");
    places.add("/graph?from=" + URLEncoder.encode(HOSTILE, StandardCharsets.UTF_8));
    places.add("/map");
    places.add("/query?query=" + URLEncoder.encode(HOSTILE, StandardCharsets.UTF_8));
    places.add("/library");
    places.add("/reconcile/preview?id=entity/Q6279");
    for (String name : QueryLibrary.names()) {
      places.add("/library/" + name);
      places.add("/library/" + name + "?who=" + URLEncoder.encode(HOSTILE, StandardCharsets.UTF_8));
    }
    for (String place : places) {
      HttpResponse<String> page = served.page(place);
      assertEquals(asksInVain(place) ? 400 : 200, page.statusCode(), place);
      isHarmless(place, page.body());
    }
  }

  /** Whether a question is asked about somebody that is about nobody in particular. */
  private static boolean asksInVain(String place) {
    String name = place.replaceAll("^/library/|[?].*", "");
    return place.contains("?who=")
        && QueryLibrary.find(name).orElseThrow().parameters().stream()
            .noneMatch(parameter -> parameter.name().equals("who"));
  }

  @Test
  void noPastedTextDoesEither() {
    String text =
        "Le président Joe Biden a rencontré Emmanuel Macron à Paris. « Nous irons "
            + HOSTILE
            + " », a déclaré Joe Biden. Un attentat a fait douze morts à Nice.";
    HttpResponse<String> page =
        served.post(
            "/annotate",
            "application/x-www-form-urlencoded",
            "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8),
            "Accept",
            "text/html");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("id=\"result\""));
    isHarmless("/annotate", page.body());
    assertFalse(page.body().contains("text=Le"), "a link carries the whole text");
  }

  @Test
  void noErrorPageDoesEither() {
    String hostile = URLEncoder.encode(HOSTILE, StandardCharsets.UTF_8);
    for (String place : Set.of("/" + hostile.replace("+", "%20"), "/resource?iri=" + hostile)) {
      HttpResponse<String> page = served.page(place);
      assertTrue(page.statusCode() >= 400 && page.statusCode() < 500, place);
      isHarmless(place, page.body());
    }
  }

  @Test
  void scriptsGetDataAndNotPages() {
    String iri = URLEncoder.encode(NG.NS + "Alleged", StandardCharsets.UTF_8);
    for (String place :
        Set.of("/api/search?q=macron", "/api/map", "/api/library", "/api/graph?iri=" + iri)) {
      HttpResponse<String> answer = served.get(place, "*/*");
      assertTrue(
          answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json"),
          place);
      assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
    }
  }

  private static void isHarmless(String place, String html) {
    assertFalse(html.contains("<script>alert"), place);
    Document page = Jsoup.parse(html);
    assertEquals(0, page.select("img[src=x], xmp").size(), place);
    for (Element script : page.select("script")) {
      boolean ours = script.attr("src").startsWith("/assets/");
      assertTrue(ours || script.attr("type").equals("application/json"), place);
    }
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertFalse(attribute.getKey().startsWith("on"), () -> place + " " + element.outerHtml());
        assertFalse(
            attribute.getValue().strip().startsWith("javascript:")
                && attribute.getKey().matches("href|src|action"),
            () -> place + " " + element.outerHtml());
      }
      for (TextNode text : element.textNodes()) {
        assertTrue(
            !text.getWholeText().contains(OVERRIDE) || isIsolated(element),
            () -> place + " " + element.outerHtml());
      }
    }
    assertFalse(page.text().contains(" 49 "), place);
  }

  /** True where the direction of the text ends with its element. */
  private static boolean isIsolated(Element element) {
    return element.closest("bdi, [dir], title, option, textarea") != null;
  }
}
