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
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.rdf.Terms.ITS;
import org.newsgraph.rdf.Terms.NIF;

/** Reconciliation and annotation. */
class ServicesTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FORM = "application/x-www-form-urlencoded";

  @TempDir static Path folder;

  @AutoClose private static ServedSamples served;

  @BeforeAll
  static void serve() {
    served = ServedSamples.in(folder);
  }

  private static JsonNode json(HttpResponse<String> answer) throws JsonProcessingException {
    assertEquals(200, answer.statusCode(), answer::body);
    return JSON.readTree(answer.body());
  }

  private static JsonNode reconcile(String field, String value) throws JsonProcessingException {
    String form = field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    return json(served.post("/reconcile", FORM, form));
  }

  @Test
  void threeNamesAreReconciled() throws JsonProcessingException {
    JsonNode answer =
        reconcile(
            "queries",
            """
            {"a": {"query": "joe biden", "type": "Person"},
             "b": {"query": "le Kremlin", "limit": 2},
             "c": {"query": "M. Volodymyr Zelensky", "type": "https://schema.org/Person"},
             "d": {"query": "Joe Biden", "type": "Place"}}
            """);
    JsonNode biden = answer.at("/a/result/0");
    assertEquals("entity/Q6279", biden.path("id").asText());
    assertTrue(biden.path("match").asBoolean());
    assertEquals("entity/Q159-government", answer.at("/b/result/0/id").asText());
    assertEquals("Volodymyr Zelensky", answer.at("/c/result/0/name").asText());
    assertEquals(0, answer.at("/d/result").size());
  }

  @Test
  void theManifestLeadsToWhatThereIs() throws JsonProcessingException {
    JsonNode manifest = json(served.get("/reconcile", "application/json"));
    assertEquals("0.2", manifest.at("/versions/1").asText());
    String view = manifest.at("/view/url").asText().replace("{{id}}", "entity/Q6279");
    assertEquals(200, served.page(view).statusCode());
    String preview = manifest.at("/preview/url").asText().replace("{{id}}", "entity/Q6279");
    HttpResponse<String> card = served.page(preview);
    assertEquals(200, card.statusCode());
    String policy = card.headers().firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.contains("frame-ancestors *") && policy.contains("default-src 'none'"));
    String suggest =
        manifest.at("/suggest/entity/service_url").asText()
            + manifest.at("/suggest/entity/service_path").asText();
    assertEquals(
        "Joe Biden",
        json(served.get(suggest + "?prefix=bid", "*/*")).at("/result/0/name").asText());
  }

  @Test
  void aTableIsExtended() throws JsonProcessingException {
    JsonNode answer =
        reconcile(
            "extend",
            """
            {"ids": ["entity/Q6279", "entity/nobody"], "properties": [{"id": "link"}, {"id": "claims"}]}
            """);
    JsonNode rows = answer.path("rows");
    assertEquals(
        "http://www.wikidata.org/entity/Q6279",
        rows.path("entity/Q6279").path("link").path(0).path("str").asText());
    assertEquals(3, rows.path("entity/Q6279").path("claims").path(0).path("int").asInt());
    assertEquals(0, rows.path("entity/nobody").path("link").size());
  }

  @Test
  void aTextBecomesMentionsClaimsEventsAndTurtle() throws JsonProcessingException {
    String text =
        "« Nous n'avons rien à cacher », a déclaré Joe Biden. Un attentat a fait douze morts à Nice.";
    JsonNode answer = json(served.post("/api/annotate", "text/plain", text));
    assertEquals("Joe Biden", answer.at("/claims/0/speaker").asText());
    assertEquals("attack", answer.at("/events/0/type").asText());
    JsonNode mention = answer.at("/mentions/0");
    assertEquals(
        mention.path("words").asText(),
        text.substring(mention.path("begin").asInt(), mention.path("end").asInt()));
    RDFParser.fromString(answer.path("turtle").asText(), Lang.TURTLE).toGraph();
  }

  @Test
  void aTextToAnnotateComesAsWhatItSaysItIsOrIsRefusedByItsType() throws JsonProcessingException {
    String text = "« Nous n'avons rien à cacher », a déclaré Joe Biden.";
    String form = "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    assertEquals(text, json(served.post("/api/annotate", FORM, form)).path("text").asText());
    // What curl calls a text that is given with -d.
    HttpResponse<String> refused = served.post("/api/annotate", FORM, text);
    assertEquals(415, refused.statusCode());
    assertTrue(refused.body().contains("text/plain"), refused.body());
    assertEquals(415, served.post("/api/annotate", "application/pdf", text).statusCode());
  }

  @Test
  void aNifDocumentComesBackWithItsEntities() {
    String document =
        """
        @prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
        <http://example.org/doc#char=0,46> a nif:Context ;
          nif:isString "Joe Biden a rencontré Emmanuel Macron à Paris." .
        """;
    HttpResponse<String> answer = served.post("/nif", "application/x-turtle", document);
    assertEquals(200, answer.statusCode(), answer::body);
    Graph graph = RDFParser.fromString(answer.body(), Lang.TURTLE).toGraph();
    Node phrase = NodeFactory.createURI("http://example.org/doc#char=0,9");
    Node context = NodeFactory.createURI("http://example.org/doc#char=0,46");
    assertTrue(graph.contains(phrase, NIF.referenceContext.asNode(), context));
    assertTrue(graph.contains(phrase, ITS.taIdentRef.asNode(), Node.ANY));
  }

  /** How OpenRefine 3.4 and before took a service: as a script, with jQuery's names. */
  @Test
  void anOldOpenRefineLoadsTheManifestAsAScript() throws JsonProcessingException {
    String place = "/reconcile?callback=jQuery112405_1700000000000&_=1700000000001";
    HttpResponse<String> answer = served.get(place, "*/*");
    assertTrue(answer.headers().firstValue("Content-Type").get().startsWith("application/javascr"));
    String script = answer.body();
    assertTrue(script.startsWith("/**/jQuery112405_1700000000000({"), script);
    String json = script.substring(script.indexOf('(') + 1, script.length() - 2);
    assertEquals("newsgraph", JSON.readTree(json).path("name").asText());
    String typed = "/reconcile/suggest/entity?prefix=bid&callback=jQuery1_2&_=3";
    assertTrue(served.get(typed, "*/*").body().contains("\"name\":\"Joe Biden\""));
    assertEquals(400, served.get("/reconcile?callback=alert(1)//", "*/*").statusCode());
  }

  /** The requests of a whole session, in the order and with the parameters of OpenRefine 3.8. */
  @Test
  void openRefineReconcilesAndExtendsAColumn() throws JsonProcessingException {
    JsonNode manifest = json(served.get("/reconcile", "application/json, text/javascript, */*"));
    JsonNode guessed =
        reconcile(
            "queries",
            """
            {"q0": {"query": "Joe Biden", "limit": 3}, "q1": {"query": "Zelensky", "limit": 3}}
            """);
    String type = guessed.at("/q0/result/0/type/0/id").asText();
    JsonNode answer =
        reconcile(
            "queries",
            """
            {"q0": {"query": "Joe Biden", "type": "%s", "properties": [], "type_strict": "should"}}
            """
                .formatted(type));
    String id = answer.at("/q0/result/0/id").asText();
    JsonNode extend = manifest.path("extend").path("propose_properties");
    String propose =
        extend.path("service_url").asText()
            + extend.path("service_path").asText()
            + "?type="
            + type
            + "&limit=100";
    JsonNode properties = json(served.get(propose, "application/json")).path("properties");
    assertFalse(properties.isEmpty());
    String property = properties.at("/0/id").asText();
    JsonNode rows =
        reconcile(
            "extend",
            """
            {"ids": ["%s"], "properties": [{"id": "%s"}]}
            """
                .formatted(id, property));
    assertEquals(property, rows.at("/meta/0/id").asText());
    assertTrue(rows.path("rows").path(id).has(property), rows::toString);
  }

  /** As GERBIL's adapter for NIF services asks: Turtle under its old name, both ways. */
  @Test
  void gerbilGetsItsDocumentBackWithEntities() {
    String text = "Le président Joe Biden a rencontré Volodymyr Zelensky à Paris.";
    String uri = "http://www.aksw.org/gerbil/NifWebService/request_0";
    String document =
        """
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        @prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
        <%1$s#char=0,%2$d> a nif:RFC5147String , nif:String , nif:Context ;
          nif:beginIndex "0"^^xsd:nonNegativeInteger ;
          nif:endIndex "%2$d"^^xsd:nonNegativeInteger ;
          nif:isString "%3$s"^^xsd:string .
        """
            .formatted(uri, text.length(), text);
    HttpResponse<String> answer =
        served.post("/nif", "application/x-turtle", document, "Accept", "application/x-turtle");
    assertEquals(200, answer.statusCode(), answer::body);
    Graph graph = RDFParser.fromString(answer.body(), Lang.TURTLE).toGraph();
    Node context = NodeFactory.createURI(uri + "#char=0," + text.length());
    assertTrue(graph.contains(context, NIF.isString.asNode(), Node.ANY));
    int begin = text.indexOf("Joe Biden");
    Node biden = NodeFactory.createURI(uri + "#char=" + begin + "," + (begin + 9));
    assertTrue(graph.contains(biden, NIF.referenceContext.asNode(), context), answer::body);
    assertTrue(
        graph.contains(
            biden,
            ITS.taIdentRef.asNode(),
            NodeFactory.createURI("http://www.wikidata.org/entity/Q6279")),
        answer::body);
  }
}
