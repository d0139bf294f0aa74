package org.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether words that bring somebody in are about the one whom the article names only later. */
class FirstMentionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Un/DET homme a/AUX/avoir été/AUX/être arrêté/VERB/arrêter ."
            + "| Le/DET suspect se/PRON dénommerait/VERB/dénommer P[Jean Petit] . | Un homme",
        "Un/DET individu attaque/VERB/attaquer la gare ."
            + "| Le/DET tireur , identifié/VERB/identifier comme/ADP P[Jean Petit] , fuit/VERB ."
            + "| Un individu",
        "Une/DET cycliste tombe/VERB/tomber ."
            + "| La/DET cycliste , nommée/VERB/nommer P[Anne Morel] , part/VERB . | Une cycliste"
      })
  void whoIsNamedLaterWasBroughtInBefore(String one, String two, String first) {
    HandMade text = HandMade.of(one, two);
    String name = two.contains("Anne") ? "Anne Morel" : "Jean Petit";
    assertTrue(text.with(name).contains(first), text.with(name)::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // rather the victim
        "Un/DET homme a/AUX/avoir été/AUX/être tué/VERB/tuer . | Un homme",
        "Un/DET homme est/AUX/être mort/VERB/mourir . | Un homme",
        // one more
        "Un/DET autre/ADJ homme a/AUX/avoir été/AUX/être arrêté/VERB/arrêter . | Un autre homme",
        // a woman is not "le suspect"
        "Une/DET femme a/AUX/avoir été/AUX/être arrêtée/VERB/arrêter . | Une femme"
      })
  void whoSuffersOrIsAnotherIsNotTheSuspect(String one, String first) {
    HandMade text =
        HandMade.of(one, "Le/DET suspect se/PRON dénommerait/VERB/dénommer P[Jean Petit] .");
    assertFalse(text.with("Jean Petit").contains(first), text.with("Jean Petit")::toString);
  }

  @Test
  void ofTwoMenNeitherIsTheOneNamed() {
    HandMade text =
        HandMade.of(
            "Un/DET homme attaque/VERB/attaquer la gare .",
            "Un/DET homme menace/VERB/menacer la foule .",
            "Le/DET tireur , identifié/VERB/identifier comme/ADP P[Jean Petit] , fuit/VERB .");
    assertFalse(text.with("Jean Petit").contains("Un homme"), text.with("Jean Petit")::toString);
  }

  @Test
  void whoWasNamedBeforeIsNotBroughtInAnew() {
    HandMade text =
        HandMade.of(
            "P[Jean Petit] parle/VERB/parler .",
            "Un/DET homme attaque/VERB/attaquer la gare .",
            "Le/DET tireur , identifié/VERB/identifier comme/ADP P[Jean Petit] , fuit/VERB .");
    assertFalse(text.with("Jean Petit").contains("Un homme"), text.with("Jean Petit")::toString);
  }

  @Test
  void aNamingTiesNameAndDescription() {
    HandMade text =
        HandMade.of(
            "Une/DET avocate prénommée/VERB/prénommer P[Lise] aide/VERB la ville .",
            "le conseil du nom/NOUN/nom de O[Val Sereine] aide/VERB la ville .",
            "Un/DET jeune/ADJ homme du nom/NOUN/nom de P[Jean Petit] chante/VERB .");
    assertTrue(text.with("Lise").contains("Une avocate"), text.with("Lise")::toString);
    assertFalse(text.with("Val Sereine").contains("le conseil"), text::toString);
    assertTrue(
        text.with("Jean Petit").contains("Un jeune homme du nom de Jean Petit"),
        text.with("Jean Petit")::toString);
  }

  @Test
  void otherVerbsBetweenTieNobody() {
    HandMade text =
        HandMade.of("Un/DET homme a/AUX/avoir frappé/VERB/frapper P[Jean Petit] à la gare .");
    assertFalse(text.with("Jean Petit").contains("Un homme"), text.with("Jean Petit")::toString);
  }
}
