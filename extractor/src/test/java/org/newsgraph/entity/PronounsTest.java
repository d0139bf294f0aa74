package org.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** How far back a pronoun may reach, and when it is safer not to say whom it means. */
class PronounsTest {

  private static void assertMeans(HandMade text, String name, String pronoun) {
    assertTrue(text.with(name).contains(pronoun), text.with(name)::toString);
  }

  private static void assertMeansNot(HandMade text, String name, String pronoun) {
    assertFalse(text.with(name).contains(pronoun), text.with(name)::toString);
  }

  @Test
  void overASentenceAboutThingsItReachesTheOnlyPerson() {
    HandMade text =
        HandMade.of(
            "P[Jean Petit] est/AUX mort/ADJ .",
            "La/DET nouvelle est/AUX tombée/VERB jeudi .",
            "Il avait/VERB 69 ans .");
    assertMeans(text, "Jean Petit", "Il");
  }

  @Test
  void notOverSomebodyElse() {
    HandMade text =
        HandMade.of(
            "P[Jean Petit] est/AUX mort/ADJ .",
            "La/DET nouvelle vient/VERB de P[Luc Grand] .",
            "Il avait/VERB 69 ans .");
    assertMeansNot(text, "Jean Petit", "Il");
    assertMeansNot(text, "Luc Grand", "Il");
  }

  @Test
  void notWhereItsSentenceGoesOnToNameAnother() {
    HandMade text =
        HandMade.of(
            "P[Jean Petit] est/AUX mort/ADJ .",
            "La/DET nouvelle est/AUX tombée/VERB jeudi .",
            "Alors/ADV qu' il avait/VERB 69 ans , P[Luc Grand] chantait/VERB .");
    assertMeansNot(text, "Jean Petit", "il");
  }

  @Test
  void whoOnlyIsTheSourceGoesOnSpeaking() {
    HandMade text =
        HandMade.of(
            "Les/DET trains roulent/VERB , selon P[Jean Petit] , directeur .",
            "Il ajoute/VERB/ajouter que la gare ouvre/VERB .");
    assertMeans(text, "Jean Petit", "Il");
  }

  @Test
  void whoIsBroughtForwardIsTheSubject() {
    HandMade text =
        HandMade.of(
            "C'/PRON est/AUX/être P[Jean Petit] qui/PRON devance/VERB P[Luc Grand] .",
            "Il succède/VERB à P[Marc Blanc] .");
    assertMeans(text, "Jean Petit", "Il");
  }
}
