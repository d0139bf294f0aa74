package org.newsgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.MadeGraph.ontology;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A denial reaches the deed that is denied, and nothing else. */
class DeniedDeedsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Attack | L'armée a démenti avoir visé une école et affirmé que le Hamas avait tiré des roquettes.
          Arrest | Jean Dol, visé par une plainte pour viol, a été placé en garde à vue jeudi à Paris, selon une source policière. Jean Dol nie les faits.
          Charge | Jean Dol nie les faits et a porté plainte pour dénonciation calomnieuse.
          Charge | Anticor a porté plainte contre le maire de Lyon, Jean Dol, pour favoritisme, a annoncé sa présidente. Jean Dol conteste ces accusations.
          Protest | Jean Dol a démenti avoir agressé Paul Rive, qui avait manifesté samedi à Paris.
          Protest | Jean Dol a démenti avoir agressé Paul Rive lors de la manifestation de samedi à Paris.
          """)
  void whatIsNotDeniedIsNotDenied(String type, String text) {
    assertTrue(
        MadeGraph.of(text).contains(Node.ANY, RDF.type.asNode(), ontology(type)), "an event");
    assertEquals(Set.of(), denied(type, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Killing | L'armée dément avoir tué trois civils lundi à Alep.
          Killing | Jean Dol a démenti que la police ait tué un manifestant.
          Attack | Jean Dol a nié avoir tué sa femme et frappé son fils.
          Attack | Selon Le Monde, Jean Dol a frappé une passante lundi à Paris. Jean Dol nie les faits.
          Arrest | Selon Le Monde, Jean Dol a été arrêté lundi. La police dément toute arrestation.
          Arrest | Selon Le Monde, Jean Dol a été arrêté lundi. La police dément cette information.
          Arrest | Selon Le Monde, Jean Dol a été placé en garde à vue lundi. Jean Dol dément avoir été placé en garde à vue.
          Killing | Jean Dol était accusé d'avoir tué Paul Rive. Le tribunal de Lyon l'a relaxé vendredi.
          Killing | Jean Dol était accusé d'avoir tué Paul Rive. Les juges ont prononcé un non-lieu en sa faveur.
          Killing | Anne Morel accusait Jean Dol d'avoir tué Paul Rive. L'ancien maire a été blanchi par la cour d'appel de Lyon.
          """)
  void whatIsDeniedIsDenied(String type, String text) {
    assertEquals(Set.of(type), denied(type, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jean Dol est accusé d'avoir tué Paul Rive. Le tribunal de Lyon a relaxé Luc Petit.",
        "Jean Dol est accusé d'avoir tué Paul Rive. Le tribunal de Lyon ne l'a pas relaxé.",
        "Jean Dol est accusé d'avoir tué Paul Rive. Son avocat a demandé la relaxe.",
        "Jean Dol est accusé d'avoir tué Paul Rive. Le maire a réhabilité un quartier.",
        "Jean Dol est accusé d'avoir tué Paul Rive. Des fonds ont été blanchis par une banque.",
        "Jean Dol est accusé d'avoir tué Paul Rive. Le tribunal a relaxé son complice.",
        "Jean Dol est accusé d'avoir tué Paul Rive. Il avait été relaxé dans une autre affaire.",
        "Le tribunal de Lyon a relaxé Jean Dol en 2010. Jean Dol est accusé d'avoir tué Paul Rive."
      })
  void whoIsNotClearedStaysAccused(String text) {
    assertEquals(Set.of(), denied("Killing", text));
  }

  /** {@code type} if an event of it is denied, empty if none is. */
  private static Set<String> denied(String type, String text) {
    Graph graph = MadeGraph.of(text);
    Set<String> found = new TreeSet<>();
    for (Triple t : graph.find(Node.ANY, RDF.type.asNode(), ontology(type)).toList()) {
      if (graph.contains(t.getSubject(), ontology("status"), ontology("Denied"))) {
        found.add(type);
      }
    }
    return found;
  }
}
