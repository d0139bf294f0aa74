package org.newsgraph.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.rdf.Terms.ITS;
import org.newsgraph.rdf.Terms.NIF;

/** NIF documents that go out and come back. */
class NifServiceTest {

  private static final Node PARIS = NodeFactory.createURI("http://dbpedia.org/resource/Paris");

  private static final String DOCUMENT =
      """
      @prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
      @prefix itsrdf: <http://www.w3.org/2005/11/its/rdf#> .
      <http://example.org/doc#char=0,46> a nif:Context ;
        nif:isString "Joe Biden a rencontré Emmanuel Macron à Paris." ;
        nif:sourceUrl <http://example.org/page> .
      <http://example.org/doc#char=40,45> a nif:Phrase ;
        nif:referenceContext <http://example.org/doc#char=0,46> ;
        nif:anchorOf "Paris" ;
        itsrdf:taIdentRef <http://dbpedia.org/resource/Paris> .
      """;

  @TempDir static Path folder;

  @AutoClose private static ServedSamples served;

  @BeforeAll
  static void serve() {
    served = ServedSamples.in(folder);
  }

  private static Graph turtle(HttpResponse<String> answer) {
    assertEquals(200, answer.statusCode(), answer::body);
    return RDFParser.fromString(answer.body(), Lang.TURTLE).toGraph();
  }

  @Test
  void aDocumentInEveryFormatKeepsAllItSaysAndGetsMore() {
    Graph sent = RDFParser.fromString(DOCUMENT, Lang.TURTLE).toGraph();
    Map<String, Lang> formats =
        Map.of(
            "text/turtle", Lang.TURTLE,
            "application/n-triples", Lang.NTRIPLES,
            "application/ld+json; charset=utf-8", Lang.JSONLD,
            "application/rdf+xml", Lang.RDFXML);
    formats.forEach(
        (type, lang) -> {
          String body = RDFWriter.source(sent).lang(lang).asString();
          Graph back = turtle(served.post("/nif", type, body));
          sent.find().forEachRemaining(triple -> assertTrue(back.contains(triple), type));
          Node biden = NodeFactory.createURI("http://example.org/doc#char=0,9");
          assertTrue(back.contains(biden, ITS.taIdentRef.asNode(), Node.ANY), type);
        });
  }

  @Test
  void whatIsLinkedAlreadyIsLeftAlone() {
    Graph back = turtle(served.post("/nif", "text/turtle", DOCUMENT));
    Node phrase = NodeFactory.createURI("http://example.org/doc#char=40,45");
    assertEquals(1, back.find(phrase, ITS.taIdentRef.asNode(), Node.ANY).toList().size());
    assertTrue(back.contains(phrase, ITS.taIdentRef.asNode(), PARIS));
  }

  @Test
  void whatCameOutGoesInAgainUnchanged() {
    String text = "Joe Biden a rencontré Emmanuel Macron à Paris.";
    HttpResponse<String> once = served.post("/nif", "text/plain", text);
    HttpResponse<String> twice = served.post("/nif", "text/turtle", once.body());
    assertTrue(turtle(once).isIsomorphicWith(turtle(twice)), twice::body);
  }

  @Test
  void aFormHasTheFieldsOfTheSpecification() {
    String form =
        "informat=text&outformat=turtle&prefix=http%3A%2F%2Fexample.org%2Fmine%23&input="
            + URLEncoder.encode("Joe Biden est à Paris.", StandardCharsets.UTF_8);
    Graph back = turtle(served.post("/nif", "application/x-www-form-urlencoded", form));
    Node context = NodeFactory.createURI("http://example.org/mine#char=0,22");
    assertTrue(back.contains(context, NIF.isString.asNode(), Node.ANY));
    Node biden = NodeFactory.createURI("http://example.org/mine#char=0,9");
    assertTrue(back.contains(biden, NIF.referenceContext.asNode(), context));
  }

  @Test
  void aTypeThatCannotBeReadIsRefusedWithThoseThatCan() {
    for (String type : new String[] {"application/pdf", "text/html", "application/xml"}) {
      HttpResponse<String> answer = served.post("/nif", type, DOCUMENT);
      assertEquals(415, answer.statusCode(), type);
      assertTrue(answer.body().contains("application/ld+json"), answer::body);
    }
    HttpResponse<String> wrong = served.post("/nif", "application/n-triples", DOCUMENT);
    assertEquals(400, wrong.statusCode());
    assertTrue(wrong.body().contains("no valid N-Triples"), wrong::body);
  }

  @Test
  void aDocumentLeadsThisServerNowhereElse() {
    String context = "{\"@context\": \"http://localhost:9/context\", \"@id\": \"urn:x:a\"}";
    assertEquals(400, served.post("/nif", "application/ld+json", context).statusCode());
    String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>";
    assertEquals(400, served.post("/nif", "application/rdf+xml", entity).statusCode());
  }
}
