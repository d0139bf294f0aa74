package org.newsgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersTest {

  /** Every answer as "speaker kind speaker: content". */
  private static List<String> answers(String text, String... names) {
    Spoken spoken = Spoken.in(text, names);
    return spoken.claims().stream()
        .filter(claim -> claim.answer().isPresent())
        .map(claim -> line(spoken, claim))
        .toList();
  }

  private static String line(Spoken spoken, Claim claim) {
    Answer answer = claim.answer().orElseThrow();
    Claim other = spoken.claims().get(answer.claim());
    return spoken.speaker(claim)
        + " "
        + answer.kind()
        + " "
        + spoken.speaker(other)
        + ": "
        + other.content().get(0).of(spoken.text());
  }

  @Test
  void aNounWithThisMeansTheLastClaimOfItsKind() {
    assertEquals(
        List.of("Anne Roux DISPUTES Paul Marin: Luc Petit d'avoir vidé la caisse"),
        answers(
            "Paul Marin accuse Luc Petit d'avoir vidé la caisse. Anne Roux a rejeté ces"
                + " accusations.",
            "Paul Marin",
            "Luc Petit",
            "Anne Roux"));
  }

  @Test
  void aDenialOfTheFactsNeverMeansWhatTheDeniersOwnCounselSaid() {
    assertEquals(
        List.of(
            "Anne Roux DISPUTES source non précisée: d'avoir vidé la caisse",
            "Luc Petit DISPUTES source non précisée: d'avoir vidé la caisse"),
        answers(
            "Luc Petit est soupçonné d'avoir vidé la caisse. Son avocate, Anne Roux, dénonce « une"
                + " procédure politique ». Luc Petit conteste les faits.",
            "Luc Petit",
            "Anne Roux"));
  }

  @Test
  void wordsInCommonReachOverOtherClaims() {
    assertEquals(
        List.of("Anne Roux DISPUTES Paul Marin: le pont de Brest est fissuré"),
        answers(
            "Paul Marin affirme que le pont de Brest est fissuré. Luc Petit estime que le tramway"
                + " coûte cher. Anne Roux dément que le pont soit fissuré.",
            "Paul Marin",
            "Luc Petit",
            "Anne Roux"));
  }

  @Test
  void aDenialWithoutAnythingInCommonIsLeftAlone() {
    assertEquals(
        List.of(),
        answers(
            "Paul Marin affirme que le pont de Brest est fissuré. Le marché a ouvert. Anne Roux"
                + " dément avoir vendu ses parts.",
            "Paul Marin",
            "Anne Roux"));
  }

  @Test
  void whatIsDeniedIsTheWordOfTheSourceAndNotOfThePaper() {
    assertEquals(
        List.of("Anne Roux DISPUTES une source policière: le pont serait fissuré"),
        answers(
            "Selon une source policière citée par Reuters, le pont serait fissuré. Anne Roux a"
                + " démenti cette information.",
            "org:Reuters",
            "Anne Roux"));
  }

  @Test
  void twoDenialsInARowAnswerTheSameClaim() {
    assertEquals(
        List.of(
            "Anne Roux DISPUTES Paul Marin: le pont est fissuré",
            "Luc Petit DISPUTES Paul Marin: le pont est fissuré"),
        answers(
            "Paul Marin affirme que le pont est fissuré. Anne Roux a démenti cette affirmation."
                + " Luc Petit a lui aussi démenti.",
            "Paul Marin",
            "Anne Roux",
            "Luc Petit"));
  }

  @Test
  void whoWaveOffWhatWasSaidDisputeIt() {
    assertEquals(
        List.of("Anne Roux DISPUTES Paul Marin: le pont est fissuré"),
        answers(
            "Paul Marin affirme que le pont est fissuré. Anne Roux dénonce un « mensonge ».",
            "Paul Marin",
            "Anne Roux"));
  }

  @Test
  void whoIsAccusedAndSpeaksNextQualifiesTheCharge() {
    assertEquals(
        List.of("Luc Petit QUALIFIES Paul Marin: Luc Petit d'avoir vidé la caisse"),
        answers(
            "Paul Marin accuse Luc Petit d'avoir vidé la caisse. Luc Petit affirme que les comptes"
                + " sont en ordre.",
            "Paul Marin",
            "Luc Petit"));
  }

  @Test
  void whoIsAccusedAndDeniesInWordsDisputesTheCharge() {
    assertEquals(
        List.of("Luc Petit DISPUTES Paul Marin: Luc Petit d'avoir vidé la caisse"),
        answers(
            "Paul Marin accuse Luc Petit d'avoir vidé la caisse. Luc Petit affirme que c'est"
                + " faux.",
            "Paul Marin",
            "Luc Petit"));
  }

  @Test
  void aPlainAssertionBesideAnotherDisputesNothing() {
    assertEquals(
        List.of(),
        answers(
            "Paul Marin affirme que le pont de Brest coûte cher. Mais Anne Roux estime que le pont"
                + " de Brest plaît aux touristes.",
            "Paul Marin",
            "Anne Roux"));
  }

  @Test
  void anAssertionDisputesByAnOppositeWord() {
    assertEquals(
        List.of("Anne Roux DISPUTES Paul Marin: le pont de Brest est ouvert aux camions"),
        answers(
            "Paul Marin affirme que le pont de Brest est ouvert aux camions. En revanche, Anne Roux"
                + " affirme que le pont de Brest est fermé aux camions.",
            "Paul Marin",
            "Anne Roux"));
  }

  @Test
  void whoHasAnsweredGoesOnAnswering() {
    assertEquals(
        List.of(
            "Luc Petit DISPUTES Paul Marin: Luc Petit d'avoir vidé la caisse",
            "Luc Petit QUALIFIES Paul Marin: Luc Petit d'avoir vidé la caisse"),
        answers(
            "Paul Marin accuse Luc Petit d'avoir vidé la caisse. Luc Petit dément ces accusations."
                + " Luc Petit assure que les comptes sont en ordre.",
            "Paul Marin",
            "Luc Petit"));
  }

  @Test
  void whatIsTurnedDownWithoutBeingWordsIsNoAnswer() {
    assertEquals(
        List.of(),
        answers(
            "Paul Marin affirme que les routes sont sûres. Anne Roux a rejeté la réforme.",
            "Paul Marin",
            "Anne Roux"));
  }

  @Test
  void aDenialOfARumourNobodyVoicedMakesTheRumourAClaim() {
    Spoken spoken = Spoken.in("Paul Marin dément toute rumeur de prise d'otages.", "Paul Marin");
    assertEquals(
        List.of(
            "Paul Marin | DENY | toute rumeur de prise d'otages",
            "source non précisée | ALLEGE | prise d'otages"),
        spoken.lines());
    assertEquals(1, spoken.claims().get(0).answer().orElseThrow().claim());
    assertEquals(SourceKind.VAGUE, spoken.claims().get(1).sourceKind());
  }

  @Test
  void nobodyAnswersThemselves() {
    assertEquals(
        List.of(),
        answers(
            "Paul Marin affirme que le pont est fissuré. Paul Marin confirme que le pont est"
                + " fissuré.",
            "Paul Marin"));
  }

  @Test
  void thisInformationMayBeAWordOfTheDeniersOwnSide() {
    assertEquals(
        List.of("Enedis DISPUTES Un ingénieur d'Enedis: la cuve est fissurée"),
        answers(
            "Un ingénieur d'Enedis, qui a requis l'anonymat, affirme que la cuve est fissurée."
                + " Enedis a démenti cette information.",
            "org:Enedis"));
  }

  @Test
  void whatIsDeniedMayBeToldBehindTheDenial() {
    assertEquals(
        List.of("Paul Marin DISPUTES Reuters: avoir vendu ses parts"),
        answers(
            "Paul Marin dément avoir vendu ses parts, comme l'affirme Reuters.",
            "Paul Marin",
            "org:Reuters"));
  }

  @Test
  void contraryToWhatSomebodyAffirmsTellsNotWhatThatIs() {
    String text = "Contrairement à ce qu'affirme Luc Petit, le pont tient bon, assure Anne Roux.";
    assertEquals(
        List.of("Anne Roux | ASSERT | le pont tient bon"),
        Spoken.in(text, "Luc Petit", "Anne Roux").lines().stream()
            .map(line -> line.replaceFirst("Contrairement à ce qu'affirme Luc Petit, ", ""))
            .toList());
  }

  @Test
  void whoAnswersOneOfSeveralAccusersAnswersTheFirst() {
    assertEquals(
        List.of("Luc Petit DISPUTES Paul Marin: Luc Petit d'avoir vidé la caisse"),
        answers(
            "Paul Marin et Anne Roux accusent Luc Petit d'avoir vidé la caisse. Luc Petit dément"
                + " ces accusations.",
            "Paul Marin",
            "Anne Roux",
            "Luc Petit"));
  }

  @Test
  void aFindingThatSomebodyContestsIsTheOneJustTold() {
    assertEquals(
        List.of("Anne Roux DISPUTES Paul Marin: le champ est intact"),
        answers(
            "Selon Paul Marin, le champ est intact. Un bilan que conteste Anne Roux.",
            "Paul Marin",
            "Anne Roux"));
  }

  @Test
  void whoRefusesARequestDisputesIt() {
    assertEquals(
        List.of("Anne Roux DISPUTES Paul Marin: une enquête interne"),
        answers(
            "Paul Marin a ordonné une enquête interne. Anne Roux a refusé cette enquête.",
            "Paul Marin",
            "Anne Roux"));
  }

  @Test
  void aDeedDeniedAnswersNoThreat() {
    assertEquals(
        List.of(),
        answers(
            "Anne Roux a menacé de sanctionner les deux camps. Paul Marin a parlé de la paix, niant"
                + " tout envoi de mercenaires à Brest.",
            "Anne Roux",
            "Paul Marin"));
  }

  @Test
  void ironyOnOthersAnswersNoChargeAgainstSomebodyElse() {
    assertEquals(
        List.of(),
        answers(
            "Le député Jean Volle, qui avait accusé à tort Anne Roux d'espionnage, a présenté ses"
                + " excuses.\n\nSi Luc Petit avait vendu des armes, nous le saurions, a ironisé Paul"
                + " Marin.",
            "Jean Volle",
            "Anne Roux",
            "Luc Petit",
            "Paul Marin"));
  }
}
