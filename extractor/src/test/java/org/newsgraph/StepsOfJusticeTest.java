package org.newsgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which arrests an article tells, by its whole way with the shipped models. */
class StepsOfJusticeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Paul Toral a été arrêté lundi à Lyon. Paul Toral a été placé en garde à vue. | 2",
        "La police a interpellé Anne Morel à Lille. Anne Morel a ensuite été écrouée. | 2",
        "Paul Toral a été arrêté lundi à Lyon. Paul Toral a été interpellé chez lui. | 1",
        "Anne Morel a été incarcérée lundi. Anne Morel a été placée en détention. | 1"
      })
  void beingKeptFollowsUponAnArrest(String text, int arrests) {
    assertEquals(
        arrests,
        MadeGraph.of(text)
            .find(null, RDF.type.asNode(), MadeGraph.ontology("Arrest"))
            .toList()
            .size());
  }
}
