package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.rdf.ArticleGraph;

/** Whoever asks for too much is told that the time was over. */
class StoppedQueryTest {

  /** A join that is made before the first row, of more rows than anybody could count. */
  private static final String ENDLESS =
      """
      SELECT * {
        { SELECT ?a (COUNT(*) AS ?n) {
            ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p . ?q ?r ?s . ?t ?u ?v
          } GROUP BY ?a }
        { SELECT ?a (COUNT(*) AS ?w) { ?a ?x ?y } GROUP BY ?a }
      }
      """;

  // Fuseki logs every request; a strong reference keeps the setting.
  private static final Logger ROOT = Logger.getLogger("");

  @TempDir private Path folder;

  @BeforeAll
  static void silence() {
    JenaSystem.init();
    ROOT.setLevel(Level.SEVERE);
  }

  @AfterAll
  static void speak() {
    ROOT.setLevel(Level.INFO);
  }

  @Test
  void whatFailsAfterAStopCountsAsStopped() {
    Context stopped = new Context();
    Context.getOrSetCancelSignal(stopped).set(true);
    NullPointerException failure = new NullPointerException();
    assertInstanceOf(QueryCancelledException.class, StoppedQuery.explain(failure, stopped));
  }

  @Test
  void anErrorOfOursIsNotTakenForAStop() {
    NullPointerException failure = new NullPointerException();
    assertSame(failure, StoppedQuery.explain(failure, new Context()));
  }

  @Test
  void theServerSaysThatTheTimeIsOver() throws Exception {
    try (Store store = Store.open(folder)) {
      store.replace(new ArticleGraph("http://localhost:3030/article/one", graph()));
    }
    try (Server server = Server.start(folder, 0)) {
      String asked = URLEncoder.encode(ENDLESS, StandardCharsets.UTF_8);
      URI address = URI.create(server.endpoint() + "?timeout=1&query=" + asked);
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
      assertEquals(503, answer.statusCode(), answer.body());
    }
  }

  private static Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int number = 0; number < 100; number++) {
      graph.add(
          NodeFactory.createURI("http://localhost:3030/entity/" + number),
          RDFS.seeAlso.asNode(),
          NodeFactory.createLiteralString("word " + number));
    }
    return graph;
  }
}
