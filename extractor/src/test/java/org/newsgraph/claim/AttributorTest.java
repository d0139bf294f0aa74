package org.newsgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who says what, by verbs of saying and the nouns made of them. */
class AttributorTest {

  @Test
  void aQueClauseIsWhatItsSubjectSays() {
    assertEquals(
        List.of("Paul Marin | ASSERT | le pont sera rouvert au printemps"),
        Spoken.in("Paul Marin a déclaré que le pont sera rouvert au printemps.", "Paul Marin")
            .lines());
  }

  @Test
  void theSubjectMayStandBehindTheReportingVerb() {
    assertEquals(
        List.of("Paul Marin | ANNOUNCE | Le pont est fermé depuis lundi"),
        Spoken.in("Le pont est fermé depuis lundi, a annoncé Paul Marin.", "Paul Marin").lines());
  }

  @Test
  void anInfinitiveIsSaidByTheSubject() {
    assertEquals(
        List.of("Paul Marin | ASSERT | avoir vérifié chaque câble"),
        Spoken.in("Paul Marin assure avoir vérifié chaque câble.", "Paul Marin").lines());
  }

  @Test
  void whoeverAffirmsToHaveDoneNothingDenies() {
    assertEquals(
        Act.DENY, Spoken.in("Paul Marin dit n'avoir rien signé.", "Paul Marin").only().act());
  }

  @Test
  void anAnnouncedThingIsAContent() {
    assertEquals(
        List.of("Paul Marin | ANNOUNCE | la fermeture du pont"),
        Spoken.in("Paul Marin a annoncé la fermeture du pont.", "Paul Marin").lines());
  }

  @Test
  void anAccusationWithoutAccuserIsVague() {
    Spoken spoken = Spoken.in("Paul Marin est accusé d'avoir détourné des fonds.", "Paul Marin");
    assertEquals(SourceKind.VAGUE, spoken.only().sourceKind());
    assertEquals(Act.ACCUSE, spoken.only().act());
    assertEquals(
        "avoir détourné des fonds",
        spoken.only().content().get(0).of(spoken.text()).replace("d'", ""));
  }

  @Test
  void theAgentOfAPassiveSpeaks() {
    Spoken spoken =
        Spoken.in(
            "Paul Marin affirme que le pont est fissuré. Cette affirmation a été démentie par"
                + " l'armée.",
            "Paul Marin");
    Claim denial = spoken.claims().get(1);
    assertEquals("l'armée | DENY | Cette affirmation", spoken.lines().get(1));
    assertEquals(0, denial.answer().orElseThrow().claim());
    assertEquals(AnswerKind.DISPUTES, denial.answer().orElseThrow().kind());
  }

  @Test
  void whatHasNotBeenSaidIsNoClaim() {
    assertTrue(
        Spoken.in("Paul Marin a refusé de dire que le pont est fissuré.", "Paul Marin")
            .claims()
            .isEmpty());
    assertTrue(
        Spoken.in("Paul Marin n'a pas confirmé la fermeture.", "Paul Marin").claims().isEmpty());
  }

  @Test
  void aJudgementIsSaidOfItsObject() {
    assertEquals(
        List.of("Paul Marin | CRITICISE | « inacceptable » la fermeture du pont"),
        Spoken.in("Paul Marin a jugé « inacceptable » la fermeture du pont.", "Paul Marin")
            .lines());
  }

  @Test
  void timeAndPlaceStandBetweenTheVerbAndItsClause() {
    assertEquals(
        List.of("Paul Marin | ANNOUNCE | le pont fermera"),
        Spoken.in(
                "Paul Marin a annoncé, mardi en début de soirée, que le pont fermera.",
                "Paul Marin")
            .lines());
  }

  @Test
  void whatOnlyDescribesAClauseSaysNothing() {
    assertTrue(
        Spoken.in("Le trou a une masse énorme, ce qui indique que la lumière y disparaît.")
            .claims()
            .isEmpty());
  }

  @Test
  void anAnnouncementByANameIsAClaim() {
    assertEquals(
        List.of("Paul Marin | ANNOUNCE | la fermeture du pont"),
        Spoken.in(
                "L'annonce par Paul Marin de la fermeture du pont a provoqué la colère.",
                "Paul Marin")
            .lines());
  }

  @Test
  void accusationsOfNobodyInParticularAreVague() {
    Spoken spoken = Spoken.in("Le candidat fait face à des accusations de corruption.");
    assertEquals(SourceKind.VAGUE, spoken.only().sourceKind());
    assertEquals(Act.ACCUSE, spoken.only().act());
  }

  @Test
  void twoNamesWithAPluralVerbMakeTwoClaims() {
    assertEquals(
        List.of("Paul Marin | ASSERT | le pont tiendra", "Anne Roux | ASSERT | le pont tiendra"),
        Spoken.in(
                "Paul Marin et Anne Roux ont affirmé que le pont tiendra.",
                "Paul Marin",
                "Anne Roux")
            .lines());
  }

  @Test
  void asSomebodyHasStatedTakesTheWholeClause() {
    assertEquals(
        List.of("Paul Marin | ANNOUNCE | Le pont … est fermé"),
        Spoken.in("Le pont, comme l'a annoncé Paul Marin, est fermé.", "Paul Marin").lines());
  }

  @Test
  void wordsMayStandBetweenTheAuxiliaryAndItsParticiple() {
    assertEquals(
        List.of("Paul Marin | CRITICISE | la fermeture du pont"),
        Spoken.in("Paul Marin a, de son côté, dénoncé la fermeture du pont.", "Paul Marin")
            .lines());
  }

  @Test
  void aForgottenCommaDoesNotHideTheSpeaker() {
    assertEquals(
        List.of("la police | ASSERT | Le pont serait fissuré"),
        Spoken.in("Le pont serait fissuré a fait savoir la police.").lines());
  }

  @Test
  void aFeelingIsBlameWhateverTheVerb() {
    assertEquals(
        List.of("Anne Roux | CRITICISE | son mécontentement"),
        Spoken.in("Anne Roux a exprimé son mécontentement.", "Anne Roux").lines());
  }
}
