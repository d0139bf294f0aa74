package org.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MetonymyTest {

  @Test
  void aCapitalThatSpeaksIsTheGovernment() {
    HandMade text =
        HandMade.of("L[Washington] a/AUX/avoir dit/VERB/dire à L[Moscou] de rester/VERB .");
    assertEquals(List.of("Washington", "Moscou"), text.metonymic());
    assertEquals("Q30#government", text.cast().entities().get(0).authority().orElseThrow());
    assertEquals("gouvernement des États-Unis", text.cast().entities().get(0).name());
  }

  @Test
  void aRegionThatSpeaksIsItsGovernment() {
    HandMade text = HandMade.of("L' L[Écosse] a/AUX/avoir dit/VERB/dire non .");
    assertEquals(List.of("Écosse"), text.metonymic());
    assertEquals("gouvernement de l'Écosse", text.cast().entities().get(0).name());
  }

  @Test
  void aCapitalWhereSomethingHappensIsTheCity() {
    assertEquals(
        List.of(),
        HandMade.of("Il/PRON vit/VERB/vivre à L[Washington] et travaille/VERB en L[Syrie] .")
            .metonymic());
    assertEquals(
        List.of(), HandMade.of("la frontière entre la L[Russie] et l' L[Ukraine] .").metonymic());
  }

  @Test
  void anAgreementBetweenCapitalsIsOneBetweenGovernments() {
    assertEquals(
        List.of("Moscou", "Pékin"),
        HandMade.of("un accord entre L[Moscou] et L[Pékin] .").metonymic());
  }

  @Test
  void selonIsFollowedByASpeaker() {
    assertEquals(List.of("Paris"), HandMade.of("Selon L[Paris] , rien .").metonymic());
  }

  @Test
  void theOneByWhomIsAnInstitution() {
    assertEquals(
        List.of("Kremlin"),
        HandMade.of("a/AUX/avoir été/AUX/être démentie/VERB/démentir par le L[Kremlin] .")
            .metonymic());
  }

  @Test
  void peopleSpeakAtAMinistry() {
    assertEquals(
        List.of("Matignon"),
        HandMade.of("« Rien » , nuance/VERB -t-on/PRON à L[Matignon] .").metonymic());
  }
}
