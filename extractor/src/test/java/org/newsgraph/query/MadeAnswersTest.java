package org.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.Test;
import org.newsgraph.corpus.Calendar;
import org.newsgraph.corpus.Citations;
import org.newsgraph.corpus.DerivedGraph;
import org.newsgraph.corpus.Directory;

/** Questions to which the samples give no answer, asked of a few made statements. */
class MadeAnswersTest {

  private static final String PREFIXES =
      """
      PREFIX : <http://example.org/>
      PREFIX geo: <http://www.opengis.net/ont/geosparql#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX ng: <https://w3id.org/newsgraph/ontology#>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private static final String OUTLETS =
      """
      :a skos:prefLabel "Agence A"@fr . :b skos:prefLabel "Journal B"@fr .
      :c skos:prefLabel "Chaîne C"@fr .
      :n1 schema:headline "Un"@fr ; schema:datePublished "2017-03-01"^^xsd:date .
      :n2 schema:headline "Deux"@fr ; schema:datePublished "2017-03-04"^^xsd:date .
      :s1 nif:anchorOf "le pont est fermé"@fr . :s2 nif:anchorOf "le pont n'est pas fermé"@fr .
      """;

  private static List<String> rows(String query, String column, String turtle) {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(PREFIXES + OUTLETS + turtle, Lang.TURTLE).parse(dataset);
    derive(dataset);
    RowSet rows = QueryRunner.select(dataset, QueryLibrary.find(query).orElseThrow(), Map.of());
    List<String> found = new ArrayList<>();
    rows.forEachRemaining(row -> found.add(row.get(Var.alloc(column)).getLiteralLexicalForm()));
    return found;
  }

  /** Adds what a store derives from its articles, here from two that say the same. */
  private static void derive(DatasetGraph dataset) {
    List<Triple> told = dataset.getDefaultGraph().find().toList();
    for (String name : List.of("n1", "n2")) {
      Node article = NodeFactory.createURI("http://example.org/" + name);
      told.forEach(t -> dataset.add(Quad.create(article, t)));
    }
    for (DerivedGraph graph : List.of(new Calendar(), new Directory(), new Citations())) {
      graph.rebuild(dataset);
      List<Triple> derived = dataset.getGraph(graph.name()).find().toList();
      derived.forEach(dataset.getDefaultGraph()::add);
    }
  }

  private static String cites(String claim, String speaker, String inner, String root) {
    return """
        :%s prov:wasAttributedTo :%s ; prov:wasDerivedFrom :%s ; ng:contentSpan :s1 ;
          ng:inArticle :n1 . :%s prov:wasAttributedTo :%s .
        """
        .formatted(claim, speaker, inner, inner, root);
  }

  @Test
  void sourcesThatCiteEachOtherThroughAThirdStandInACircle() {
    assertEquals(
        List.of("Agence A", "Chaîne C", "Journal B"),
        rows(
            "citation-circles",
            "citing",
            cites("c1", "a", "d1", "b")
                + cites("c2", "b", "d2", "c")
                + cites("c3", "c", "d3", "a")));
  }

  @Test
  void whoCitesWithoutBeingCitedStandsInNoCircle() {
    assertEquals(
        List.of(),
        rows(
            "citation-circles",
            "citing",
            cites("c1", "a", "d1", "b") + cites("c2", "b", "d2", "c")));
  }

  @Test
  void oppositePolarityOnOneEventAtALaterTimeIsAChangeOfPosition() {
    String claims =
        """
        :e1 a sem:Event . :e2 a sem:Event ; ng:sameEventAs :e1 .
        :c1 prov:wasAttributedTo :a ; schema:about :e1 ; ng:act ng:Assert ;
          ng:polarity ng:Positive ; ng:contentSpan :s1 ; ng:inArticle :n1 .
        :c2 prov:wasAttributedTo :a ; schema:about :e2 ; ng:act ng:Assert ;
          ng:polarity ng:Negative ; ng:contentSpan :s2 ; ng:inArticle :n2 .
        :c3 prov:wasAttributedTo :b ; schema:about :e2 ; ng:act ng:Assert ;
          ng:polarity ng:Negative ; ng:contentSpan :s2 ; ng:inArticle :n2 .
        """;
    assertEquals(List.of("Agence A"), rows("changes-of-position", "source", claims));
    assertEquals(
        List.of("le pont n'est pas fermé"), rows("changes-of-position", "saidLater", claims));
  }

  @Test
  void aFunctionOrAClaimConnectsInEitherDirection() {
    String names = ":u skos:prefLabel \"États-Unis\"@fr . :v skos:prefLabel \"Syrie\"@fr . ";
    String place = "nif:referenceContext :x1 . :x1 nif:sourceUrl :n1 . ";
    String role = ":r org:member :%s ; org:organization :%s ; ng:span :s1 . :s1 " + place;
    String claim =
        ":k prov:wasAttributedTo :%s ; schema:about :%s ; ng:cueSpan :s2 ; "
            + "ng:contentSpan [ nif:sentence [ nif:anchorOf \"Le pont n'est pas fermé.\"@fr ] ] . :s2 "
            + place;
    for (String[] pair : new String[][] {{"u", "v"}, {"v", "u"}}) {
      assertEquals(
          List.of("le pont est fermé", "le pont n'est pas fermé"),
          rows(
              "connection",
              "first",
              names
                  + role.formatted((Object[]) pair)
                  + claim.formatted((Object[]) pair)
                  + ":k ng:inArticle :n1 ."));
    }
  }

  @Test
  void whatLiesJustBeyondTheRadiusIsNotNearby() {
    String event =
        """
        :w geo:hasGeometry [ geo:asWKT "POINT(7.26 %s)" ] ; skos:prefLabel "Lieu"@fr .
        :e a ng:Attack ; rdfs:label "attaque"@fr ; sem:hasPlace :w ; ng:status ng:Fact ;
          ng:inArticle :n1 .
        """;
    // A degree is 111.195 km: 49.9 and 50.3 km north of the point that is asked about.
    assertEquals(List.of("50"), rows("events-nearby", "distance", event.formatted("44.1488")));
    assertEquals(List.of(), rows("events-nearby", "distance", event.formatted("44.1524")));
  }
}
