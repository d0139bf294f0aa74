package org.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryRunnerTest {

  private static final String QUERY =
      """
      # Who is called that?
      # @param name NAME "Ada" a name
      SELECT ?who { ?who <http://example.org/name> ?name } ORDER BY ?who
      """;

  private final DatasetGraph dataset =
      RDFParser.fromString(
              """
              <http://example.org/a> <http://example.org/name> "Ada"@fr .
              <http://example.org/b> <http://example.org/name> "Blaise"@fr .
              """,
              Lang.TURTLE)
          .toDatasetGraph();

  private RowSetRewindable rows(Map<String, String> values) {
    return QueryRunner.select(dataset, NamedQuery.parse("names", QUERY), values);
  }

  @Test
  void aParameterTakesItsPresetWhereNoneIsGiven() {
    assertEquals("http://example.org/a", rows(Map.of()).next().get("who").getURI());
  }

  @Test
  void aParameterIsBoundToTheGivenValue() {
    assertEquals("http://example.org/b", rows(Map.of("name", "Blaise")).next().get("who").getURI());
  }

  @Test
  void anEmptyValueLeavesTheVariableFree() {
    assertEquals(2, rows(Map.of("name", "")).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada\"@fr } ; DROP ALL ; {",
        "\"@fr . ?s ?p ?o . FILTER(true) #",
        "Ada' || true",
        "\\u0022@fr }",
        "x> ?p ?o } #"
      })
  void noValueChangesWhatTheQueryDoes(String value) {
    assertFalse(rows(Map.of("name", value)).hasNext());
    assertEquals(2, rows(Map.of("name", "")).size());
  }

  @Test
  void anIriParameterRefusesWhatIsNoIri() {
    Parameter parameter = new Parameter("x", Parameter.Kind.IRI, "", "");
    assertThrows(QueryException.class, () -> parameter.term("http://x/> } DROP ALL {"));
    assertThrows(QueryException.class, () -> parameter.term("Ada"));
    assertTrue(parameter.term("http://example.org/a").isURI());
  }

  @Test
  void aDateParameterRefusesWhatIsNoDay() {
    Parameter parameter = new Parameter("x", Parameter.Kind.DATE, "", "");
    assertThrows(QueryException.class, () -> parameter.term("hier"));
  }

  @Test
  void everyQueryOfTheLibraryHasAQuestion() {
    assertTrue(QueryLibrary.names().size() >= 10);
    for (String name : QueryLibrary.names()) {
      assertTrue(QueryLibrary.find(name).orElseThrow().question().contains("?"), name);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } }",
        "SELECT * { { SELECT ?s { OPTIONAL { SERVICE ?g { ?s ?p ?o } } } } }",
        "SELECT (EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } AS ?x) { }"
      })
  void aQueryThatAsksAnotherServerIsRefusedBeforeItRuns(String text) {
    NamedQuery query = NamedQuery.parse("outside", text);
    QueryException e =
        assertThrows(QueryException.class, () -> QueryRunner.select(dataset, query, Map.of()));
    assertTrue(e.getMessage().contains("--allow-service"), e.getMessage());
  }

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

  @Test
  void aQueryThatWouldNeverEndIsStoppedEvenWhileItsPlanIsMade() {
    DatasetGraph many = DatasetGraphFactory.createTxnMem();
    for (int number = 0; number < 100; number++) {
      Node node = NodeFactory.createURI("http://example.org/" + number);
      many.getDefaultGraph().add(node, RDFS.seeAlso.asNode(), node);
    }
    NamedQuery query = NamedQuery.parse("endless", ENDLESS);
    QueryException e =
        assertThrows(
            QueryException.class,
            () -> QueryRunner.select(many, query, Map.of(), Duration.ofSeconds(1)));
    assertTrue(e.getMessage().contains("was stopped"), e.getMessage());
  }

  @Test
  void anotherServerThatIsNotThereIsOnePlainLine() {
    NamedQuery query =
        NamedQuery.parse("outside", "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }");
    QueryException e =
        assertThrows(
            QueryException.class,
            () -> QueryRunner.selectAlsoFromServices(dataset, query, Map.of()));
    assertTrue(e.getMessage().contains("cannot be reached"), e.getMessage());
    assertEquals(1, e.getMessage().lines().count());
  }
}
