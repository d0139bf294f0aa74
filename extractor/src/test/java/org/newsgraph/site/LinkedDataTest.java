package org.newsgraph.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
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
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.Terms.PROV;

/** Nodes as pages and as data, by what a program asks for. */
class LinkedDataTest {

  private static final String BIDEN = "/entity/Q6279";

  @TempDir static Path folder;

  @AutoClose private static ServedSamples served;

  @BeforeAll
  static void serve() {
    served = ServedSamples.in(folder);
  }

  @Test
  void aNodeIsAPageToBrowsersAndDataToPrograms() {
    assertEquals("Joe Biden", served.document(BIDEN).select("h1").text());
    Map<String, Lang> formats =
        Map.of(
            "text/turtle", Lang.TURTLE,
            "application/n-triples", Lang.NTRIPLES,
            "application/ld+json", Lang.JSONLD,
            "application/rdf+xml", Lang.RDFXML);
    formats.forEach(
        (type, lang) -> {
          HttpResponse<String> answer = served.get(BIDEN, type);
          assertTrue(ServedSamples.header(answer, "Content-Type").startsWith(type), type);
          assertTrue(ServedSamples.header(answer, "Vary").contains("Accept"));
          assertTrue(ServedSamples.header(answer, "Link").contains("rel=\"alternate\""));
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
    assertTrue(ServedSamples.header(answer, "Content-Type").startsWith("application/n-triples"));
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
}
