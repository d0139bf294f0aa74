package org.newsgraph.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.Terms.PROV;

/** The pages over the samples, as a browser and as a program see them. */
class SiteTest {

  private static final String BIDEN = "/entity/Q6279";

  @TempDir static Path folder;

  private static ServedSamples served;

  @BeforeAll
  static void serve() {
    served = ServedSamples.in(folder);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static Document page(String path) {
    HttpResponse<String> answer = served.page(path);
    assertEquals(200, answer.statusCode(), path);
    return Jsoup.parse(answer.body());
  }

  private static String header(HttpResponse<?> answer, String name) {
    return String.join(", ", answer.headers().allValues(name));
  }

  private static String encoded(String path) {
    return URLEncoder.encode(ServedSamples.BASE + path.substring(1), StandardCharsets.UTF_8);
  }

  @Test
  void aNodeIsAPageToBrowsersAndDataToPrograms() {
    assertEquals("Joe Biden", page(BIDEN).select("h1").text());
    Map<String, Lang> formats =
        Map.of(
            "text/turtle", Lang.TURTLE,
            "application/n-triples", Lang.NTRIPLES,
            "application/ld+json", Lang.JSONLD,
            "application/rdf+xml", Lang.RDFXML);
    formats.forEach(
        (type, lang) -> {
          HttpResponse<String> answer = served.get(BIDEN, type);
          assertTrue(header(answer, "Content-Type").startsWith(type), type);
          assertTrue(header(answer, "Vary").contains("Accept"));
          assertTrue(header(answer, "Link").contains("rel=\"alternate\""));
          Graph graph = RDFParser.fromString(answer.body(), lang).toGraph();
          Node biden = NodeFactory.createURI(ServedSamples.BASE + "entity/Q6279");
          assertTrue(graph.contains(biden, RDF.type.asNode(), SchemaDO.Person.asNode()), type);
        });
  }

  /** Or whoever takes the data alone takes what is alleged for what happened. */
  @Test
  void theDataOfANodeSaysHowItsEventsAndClaimsAreToBeTaken() {
    Set<String> places = new TreeSet<>(Set.of(BIDEN));
    served.graphs().stream()
        .flatMap(article -> article.graph().stream(Node.ANY, NG.agent.asNode(), Node.ANY))
        .map(event -> event.getObject().toString())
        .filter(agent -> agent.startsWith(ServedSamples.BASE + "entity/"))
        .forEach(agent -> places.add(agent.substring(ServedSamples.BASE.length() - 1)));
    int events = 0;
    int claims = 0;
    for (String place : places) {
      Graph graph =
          RDFParser.fromString(served.get(place, "text/turtle").body(), Lang.TURTLE).toGraph();
      for (Node thing : graph.stream().map(Triple::getSubject).collect(Collectors.toSet())) {
        if (thing.toString().contains("/event/")) {
          events++;
          assertTrue(graph.contains(thing, NG.status.asNode(), Node.ANY), thing::toString);
          List<Triple> classes =
              served.graphs().stream()
                  .flatMap(article -> article.graph().stream(thing, RDF.type.asNode(), Node.ANY))
                  .toList();
          assertTrue(classes.stream().allMatch(graph::contains), thing::toString);
        } else if (graph.contains(thing, RDF.type.asNode(), SchemaDO.Claim.asNode())) {
          claims++;
          assertTrue(graph.contains(thing, NG.act.asNode(), Node.ANY), thing::toString);
          Node source =
              graph.find(thing, PROV.wasAttributedTo.asNode(), Node.ANY).next().getObject();
          assertTrue(graph.contains(source, SKOS.prefLabel.asNode(), Node.ANY), source::toString);
        }
      }
    }
    assertTrue(events > 0 && claims > 0, events + " events, " + claims + " claims");
  }

  @Test
  void theMostWelcomeFormatIsSent() {
    HttpResponse<String> answer =
        served.get(BIDEN, "text/html;q=0.2, application/n-triples;q=0.9, image/png");
    assertTrue(header(answer, "Content-Type").startsWith("application/n-triples"));
    assertEquals(406, served.get(BIDEN, "image/png").statusCode());
    assertEquals(400, served.page(BIDEN + "?format=pdf").statusCode());
  }

  @Test
  void anArticleAsDataIsItsWholeGraph() {
    String name = served.graphs().get(0).name();
    HttpResponse<String> answer =
        served.get(name.substring(ServedSamples.BASE.length() - 1), "application/n-triples");
    Graph graph = RDFParser.fromString(answer.body(), Lang.NTRIPLES).toGraph();
    assertEquals(served.graphs().get(0).graph().size(), graph.size());
  }

  @Test
  void theDatasetIsDescribedAtTheRoot() {
    for (String place : List.of("/", "/.well-known/void")) {
      Graph graph =
          RDFParser.fromString(served.get(place, "text/turtle").body(), Lang.TURTLE).toGraph();
      assertTrue(graph.contains(Node.ANY, RDF.type.asNode(), VOID.Dataset.asNode()), place);
    }
  }

  @Test
  void aQuoteLeadsToItsSentenceInTheArticle() {
    Element quote = page(BIDEN).selectFirst("[href*=/claim/]");
    Document claim = page(quote.attr("href"));
    Element place = claim.selectFirst("a[href*=#char=]");
    String fragment = place.attr("href").replaceFirst(".*#", "");
    Document article = page(place.attr("href").replaceFirst("#.*", ""));
    assertEquals(1, article.select("[id=\"" + fragment + "\"]").size(), fragment);
  }

  @Test
  void theKremlinsDenialSaysWhatItDeniesAndOnWhoseWordThatRests() {
    Document disputes = page("/disputes");
    assertTrue(disputes.text().contains("elle planifie une attaque"));
    Document kremlin = page("/entity/Q159-government");
    Element denial = kremlin.selectFirst("[href*=/claim/3201,3218-c3219]");
    Document page = page(denial.attr("href"));
    Element answered = page.selectFirst(".answers.to .claim");
    assertTrue(answered.text().contains("elle planifie une attaque"), answered::text);
    assertTrue(answered.text().contains("certains"), answered::text);
  }

  @Test
  void aDenialAndWhatItDeniesLeadToEachOtherWhereverTheyStand() {
    Document article = page("/article/cb7e097a81147ae8c927");
    Element denial = article.selectFirst("#claims .reply.denies a.quote[href*=/claim/3174,3199]");
    assertEquals("elle planifie une attaque", denial.text());
    Element card = article.selectFirst("#claims .card:has(> .what a[href*=/claim/3174,3199])");
    assertTrue(card.select(".reply").text().contains("démenti par gouvernement de la Russie"));
    Element said = page("/entity/Q159-government").selectFirst("#said .reply.denies");
    assertTrue(said.text().startsWith("dément certains"), said::text);
  }

  @Test
  void theChainGoesFromTheOutletToTheRootSource() {
    Document cnn = page("/entity/organization/cnn");
    Element claim = cnn.selectFirst("[href*=-c560-]");
    List<String> speakers = page(claim.attr("href")).select(".chain .who").eachText();
    assertEquals(List.of("CNN", "un responsable américain de la défense anonyme"), speakers);
  }

  @Test
  void anEventShowsWhoWhereAndHowMany() {
    Document raid = page("/article/cb7e097a81147ae8c927/event/1293,1297");
    assertTrue(raid.select(".facts").text().contains("forces militaires américaines"));
    assertTrue(raid.select(".figures").text().contains("4"));
    assertFalse(raid.select("#accounts .claim").isEmpty());
  }

  @Test
  void theTextOfAnArticleIsWholeAndInItsOrder() {
    for (var graph : served.graphs()) {
      String path = graph.name().substring(ServedSamples.BASE.length() - 1);
      String shown = page(path).select("article.text").text().replaceAll("\\s+", "");
      String text =
          graph
              .graph()
              .find(Node.ANY, org.newsgraph.rdf.Terms.NIF.isString.asNode(), Node.ANY)
              .next()
              .getObject()
              .getLiteralLexicalForm();
      assertEquals(
          text.replaceAll("[\\s\u00a0\u202f]+", ""), shown.replaceAll("[\u00a0\u202f]", ""));
    }
  }

  @Test
  void aPathConnectsTwoNamesWithEvidence() {
    HttpResponse<String> path =
        served.get(
            "/api/path?from="
                + encoded(BIDEN)
                + "&to="
                + encoded("/entity/person/abu-ibrahim-al-hashimi-al-qurayshi"),
            "application/json");
    assertEquals(200, path.statusCode());
    assertTrue(path.body().contains("\"sentence\":\"Jeudi matin"), path::body);
    Document page = page("/graph?from=Biden&to=al-Qurayshi");
    assertFalse(page.select(".relations li").isEmpty());
  }

  @Test
  void aNameIsFoundWhileItIsTyped() {
    String found = served.get("/api/search?q=bid", "application/json").body();
    assertTrue(found.contains("\"label\":\"Joe Biden\""), found);
    assertTrue(served.get("/api/search?q=", "application/json").body().contains("\"results\":[]"));
    String operators =
        URLEncoder.encode("bid* OR (a\" AND ~ NOT /x/ [a TO b]", StandardCharsets.UTF_8);
    assertEquals(200, served.get("/api/search?q=" + operators, "*/*").statusCode());
  }

  @Test
  void whatIsReportedIsFoundAsWellAsWhatIsQuoted() throws JsonProcessingException {
    for (String words : List.of("elle planifie une attaque", "menace terroriste majeure")) {
      String asked = URLEncoder.encode(words, StandardCharsets.UTF_8);
      JsonNode found =
          new ObjectMapper()
              .readTree(served.get("/api/search?q=" + asked, "application/json").body())
              .path("results");
      List<String> claims = new ArrayList<>();
      for (JsonNode one : found) {
        if (one.path("kind").asText().equals("claim")) {
          claims.add(one.path("iri").asText());
        }
      }
      assertFalse(claims.isEmpty(), found::toString);
      assertEquals(claims.size(), Set.copyOf(claims).size(), "each once");
    }
  }

  @Test
  void everyAnswerCarriesThePolicy() {
    for (String place :
        List.of(
            "/",
            BIDEN,
            "/nothing",
            "/assets/app.css",
            "/api/search?q=a",
            "/openapi.json",
            "/newsgraph/sparql?query=ASK%7B%7D",
            "/newsgraph/sparql?query=x",
            "/reconcile")) {
      String policy = header(served.page(place), "Content-Security-Policy");
      assertTrue(policy.contains("default-src 'none'"), place);
      assertFalse(policy.contains("unsafe"), place);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nothing",
        "/entity/nobody",
        "/article/0",
        "/assets/none.css",
        "/library/nothing",
        "/api/library/nothing",
        "/resource?iri=urn:x"
      })
  void whatIsNotThereIsNotFound(String place) {
    assertEquals(404, served.page(place).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/resource",
        "/api/graph",
        "/api/graph?iri=x",
        "/api/path?from=urn:a",
        "/api/search?q=a&limit=-1",
        "/api/map?type=%3Cx%3E",
        "/api/timeline?iri=a%20b:c"
      })
  void whatIsAskedWronglyIsRefused(String place) {
    HttpResponse<String> answer = served.get(place, "application/json");
    assertEquals(400, answer.statusCode(), answer::body);
  }

  @Test
  void tooLongAnAddressIsRefused() {
    assertTrue(served.page("/search?q=" + "a".repeat(9000)).statusCode() >= 414);
  }

  @Test
  void pagesSpeakTheReadersLanguage() {
    assertEquals("fr", Jsoup.parse(served.page("/").body()).select("html").attr("lang"));
    HttpResponse<String> english = served.page("/", "Accept-Language", "en-GB, fr;q=0.5");
    assertEquals("en", Jsoup.parse(english.body()).select("html").attr("lang"));
    HttpResponse<String> chosen = served.page("/?lang=en", "Accept-Language", "fr");
    assertTrue(header(chosen, "Set-Cookie").startsWith("lang=en"));
    HttpResponse<String> kept = served.page("/", "Cookie", "lang=en", "Accept-Language", "fr");
    assertEquals("en", Jsoup.parse(kept.body()).select("html").attr("lang"));
  }

  @Test
  void programsThatDoNotSayWhatTheyReadAreToldInEnglish() {
    String refusal = served.get("/api/graph", "application/json").body();
    assertEquals("{\"error\":\"\\\"iri\\\" is missing.\"}", refusal);
    assertTrue(served.get("/api/graph?lang=fr", "application/json").body().contains("manque"));
  }

  @Test
  void whatTheClientHasIsNotSentAgain() {
    String tag = header(served.page(BIDEN), "ETag");
    assertEquals(304, served.page(BIDEN, "If-None-Match", tag).statusCode());
    String style = Jsoup.parse(served.page("/").body()).select("link[rel=stylesheet]").attr("href");
    assertTrue(header(served.page(style), "Cache-Control").contains("immutable"), style);
  }

  @Test
  void everyLinkOfTheMainPagesLeadsSomewhere() {
    for (String place : List.of("/", "/disputes", BIDEN, "/library", "/about")) {
      for (Element link : page(place).select("main a[href^=/]")) {
        String path = link.attr("href").replaceFirst("#.*", "");
        assertEquals(200, served.page(path).statusCode(), () -> place + " " + path);
      }
    }
  }

  @Test
  void anAnswerIsInTheReadersWordsAndLeadsOn() {
    Document french = page("/library/denials?lang=fr");
    assertEquals(
        List.of("qui dément", "qui l’alléguait", "ce qui est démenti", "article"),
        french.select(".result-table th").eachText());
    Element kremlin = french.selectFirst("td a[href=/entity/Q159-government]");
    assertEquals("gouvernement de la Russie", kremlin.text());
    Elements row = kremlin.closest("tr").select("a");
    assertEquals(4, row.size());
    row.forEach(link -> assertEquals(200, served.page(link.attr("href")).statusCode()));
    String answer = page("/library/timeline?lang=fr&who=al-Qurayshi").select("td").text();
    assertTrue(answer.contains("subit") && answer.contains("meurtre"), answer);
    String english = page("/library/quotes-about?lang=en").select(".result-table").text();
    assertTrue(english.contains("what they say") && english.contains("accuses"), english);
  }

  @Test
  void everyStepBetweenTwoNamesComesWithItsSentence() {
    for (Element row : page("/library/connection?lang=en").select("tbody tr")) {
      assertTrue(row.text().contains("."), row::text);
    }
    for (Element step : page("/graph?from=Biden&to=al-Qurayshi").select(".relations li")) {
      assertFalse(step.select(".evidence blockquote").text().isEmpty(), step::text);
    }
  }

  private static List<JsonNode> rowsOf(String sparql) throws JsonProcessingException {
    String query = URLEncoder.encode(sparql, StandardCharsets.UTF_8);
    HttpResponse<String> answer =
        served.get("/newsgraph/sparql?query=" + query, "application/sparql-results+json");
    assertEquals(200, answer.statusCode(), () -> answer.body() + sparql);
    List<JsonNode> rows = new ArrayList<>();
    new ObjectMapper().readTree(answer.body()).at("/results/bindings").forEach(rows::add);
    return rows;
  }

  private static Set<String> values(List<JsonNode> rows, String... names) {
    Set<String> values = new TreeSet<>();
    for (JsonNode row : rows) {
      for (String name : names) {
        values.add(row.at(name).asText());
      }
    }
    values.remove("");
    return values;
  }

  @ParameterizedTest
  @CsvSource({
    "/api/search?q=biden&limit=50, results, /iri, /node/value",
    "/api/timeline?iri=BASEentity/Q33959, items, /id, /event/value",
    "/api/map, points, /id, /place/value",
    "/api/map?type=attack, points, /id, /place/value",
    "/api/map?iri=BASEentity/Q33959, points, /id, /place/value",
  })
  void theQueryBehindAPictureGivesWhatItShows(
      String place, String list, String shown, String column) throws JsonProcessingException {
    String path = place.replace("BASE", "http%3A%2F%2Flocalhost%3A3030%2F");
    JsonNode picture = new ObjectMapper().readTree(served.get(path, "application/json").body());
    List<JsonNode> items = new ArrayList<>();
    picture.path(list).forEach(items::add);
    assertFalse(items.isEmpty(), place);
    Set<String> rows = values(rowsOf(picture.path("sparql").asText()), column);
    assertEquals(values(items, shown), rows, place);
  }

  @Test
  void theQueryBehindAnEmptyPictureGivesNothing() throws JsonProcessingException {
    String place = "/api/timeline?iri=http%3A%2F%2Flocalhost%3A3030%2Fentity%2FQ1x";
    String sparql =
        new ObjectMapper()
            .readTree(served.get(place, "application/json").body())
            .path("sparql")
            .asText();
    assertEquals(List.of(), rowsOf(sparql), sparql);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/graph?iri=BASEentity/Q6279",
        "/api/graph?iri=BASEentity/Q159-government",
        "/api/graph?iri=BASEentity/Q6279&type=about",
        "/api/graph?iri=BASEentity/Q33959&type=place",
        "/api/graph?iri=BASEentity/Q33959&since=2016-07&until=2016-07-20",
        "/api/path?from=BASEentity/Q6279&to=BASEentity/person/abu-ibrahim-al-hashimi-al-qurayshi"
      })
  void theQueryBehindAGraphGivesItsLinks(String place) throws JsonProcessingException {
    String path = place.replace("BASE", "http%3A%2F%2Flocalhost%3A3030%2F");
    JsonNode graph = new ObjectMapper().readTree(served.get(path, "application/json").body());
    List<JsonNode> proofs = new ArrayList<>();
    graph.path("edges").forEach(edge -> edge.path("evidence").forEach(proofs::add));
    assertFalse(proofs.isEmpty(), place);
    Set<String> rows = values(rowsOf(graph.path("sparql").asText()), "/via/value");
    assertEquals(values(proofs, "/via"), rows, place);
  }

  @Test
  void aQuestionWithItsValuesInPlaceIsAQuery() throws JsonProcessingException {
    for (String asked : List.of("contradictions?official=x", "dyads?kind=Attack", "quotes?who=x")) {
      String answer = served.get("/api/library/" + asked, "application/json").body();
      rowsOf(new ObjectMapper().readTree(answer).path("sparql").asText());
    }
  }

  @Test
  void theQueryBehindAnAnswerGivesItsRows() throws JsonProcessingException {
    for (String question : List.of("denials", "connection", "events-in-place", "most-quoted")) {
      Document page = page("/library/" + question);
      String sparql = page.selectFirst(".picture-query pre").wholeText();
      assertEquals(page.select("tbody tr").size(), rowsOf(sparql).size(), question);
    }
  }

  @Test
  void aWrongValueOfAQuestionIsTheReadersToMend() {
    HttpResponse<String> page = served.page("/library/events-nearby?latitude=north");
    assertEquals(400, page.statusCode(), page::body);
    assertTrue(page.body().contains("latitude wants a number"), page::body);
    assertFalse(page.body().contains("--param"), page::body);
    HttpResponse<String> day = served.page("/library/denials?until=hier&lang=en");
    assertEquals(400, day.statusCode(), day::body);
    assertEquals(
        "until wants a day such as 2022-02-03, not: hier",
        Jsoup.parse(day.body()).select(".error").text());
  }

  @Test
  void aParameterThatAQuestionDoesNotHaveIsRefused() {
    HttpResponse<String> page = served.page("/library/quotes?whom=x&lang=fr");
    assertEquals(400, page.statusCode(), page::body);
    assertTrue(page.body().contains("quotes has no parameter whom, but [who"), page::body);
    assertEquals(200, served.page("/library/quotes?lang=fr").statusCode());
  }

  @Test
  void anEdgeIsCalledTheSameInEveryPictureAndNoOtherIs() throws JsonProcessingException {
    Map<String, String> called = new HashMap<>();
    int shown = 0;
    for (String entity : List.of("Q6279", "Q159-government")) {
      String iri =
          URLEncoder.encode("http://localhost:3030/entity/" + entity, StandardCharsets.UTF_8);
      String answer = served.get("/api/graph?iri=" + iri, "application/json").body();
      for (JsonNode edge : new ObjectMapper().readTree(answer).path("edges")) {
        String ends = edge.path("source").asText() + " " + edge.path("target").asText();
        String said = ends + edge.path("type") + edge.path("status") + edge.path("label");
        called.putIfAbsent(edge.path("id").asText(), said);
        assertEquals(said, called.get(edge.path("id").asText()));
        shown++;
      }
    }
    assertTrue(shown > 5);
    assertEquals(called.size(), Set.copyOf(called.values()).size());
  }
}
