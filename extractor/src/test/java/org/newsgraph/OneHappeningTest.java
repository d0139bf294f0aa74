package org.newsgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence tells twice and a reader lists once, by the shipped models. */
class OneHappeningTest {

  private static final List<String> CLASSES = List.of("Meeting", "Protest", "Vote", "Legislation");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Les ministres se sont réunis lundi à Rome lors d'un sommet. | Meeting sommet",
        "Ils ont manifesté samedi à Lyon lors d'une marche. | Protest marche",
        "Les ministres se sont réunis lundi à Rome. | Meeting sont réunis",
        "Les députés ont approuvé mercredi un projet de loi. | Vote ont approuvé"
      })
  void theOccasionNamesItAndTheVoteItsLaw(String text, String told) {
    assertEquals(List.of(told), events(text));
  }

  private static List<String> events(String text) {
    Graph graph = MadeGraph.of(text);
    return CLASSES.stream()
        .flatMap(
            type ->
                graph.find(null, RDF.type.asNode(), MadeGraph.ontology(type)).toList().stream()
                    .map(t -> type + " " + label(graph, t.getSubject())))
        .toList();
  }

  private static String label(Graph graph, Node event) {
    return graph.find(event, RDFS.label.asNode(), null).next().getObject().getLiteralLexicalForm();
  }
}
