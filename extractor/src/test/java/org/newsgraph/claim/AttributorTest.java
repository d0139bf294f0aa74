package org.newsgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

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
  void aQuotationIsDirectAndLosesItsMarks() {
    Spoken spoken = Spoken.in("« Le pont tiendra », a assuré Paul Marin.", "Paul Marin");
    assertEquals(List.of("Paul Marin | ASSERT | Le pont tiendra"), spoken.lines());
    assertEquals(Form.DIRECT, spoken.only().form());
  }

  @Test
  void anInciseSplitsAQuotation() {
    assertEquals(
        List.of("Paul Marin | ASSERT | Le pont tiendra … et la route aussi"),
        Spoken.in(
                "« Le pont tiendra, a dit Paul Marin, et la route aussi », assurément.",
                "Paul Marin")
            .lines());
  }

  @Test
  void aQuotationMayRunOverSeveralSentences() {
    assertEquals(
        List.of("Paul Marin | ASSERT | Le pont tiendra. La route aussi. Nous avons tout vérifié"),
        Spoken.in(
                "« Le pont tiendra. La route aussi. Nous avons tout vérifié », a dit Paul Marin.",
                "Paul Marin")
            .lines());
  }

  @Test
  void aQuotationNeverClosedEndsWithItsParagraph() {
    assertEquals(
        List.of("Paul Marin | ASSERT | Le pont tiendra."),
        Spoken.in("Paul Marin a dit : « Le pont tiendra.\n\nLe chantier dure.", "Paul Marin")
            .lines());
  }

  @Test
  void selonNamesTheSourceOfItsSentence() {
    assertEquals(
        List.of("la police | ASSERT | deux hommes ont pris la fuite"),
        Spoken.in("Selon la police, deux hommes ont pris la fuite.").lines());
  }

  @Test
  void selonWithANormNamesNobody() {
    assertTrue(Spoken.in("Selon le droit de la mer, le détroit est libre.").claims().isEmpty());
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
  void aCitedSourceIsTheRootOfTheReport() {
    Spoken spoken =
        Spoken.in("Le pont est fissuré, rapporte Reuters, citant un ingénieur.", "org:Reuters");
    Claim report = spoken.claims().stream().filter(c -> c.act() == Act.REPORT).findFirst().get();
    Claim root = spoken.claims().get(report.derivedFrom().orElseThrow());
    assertEquals("un ingénieur", spoken.speaker(root));
    assertEquals(SourceKind.ANONYMOUS, root.sourceKind());
    assertEquals(report.content(), root.content());
  }

  @Test
  void anAgencyRelaysWhatItIsTold() {
    Spoken spoken =
        Spoken.in("Le pont est fissuré, a indiqué à l'AFP une source policière.", "org:AFP");
    assertEquals(2, spoken.claims().size());
    assertTrue(spoken.claims().stream().anyMatch(c -> c.derivedFrom().isPresent()));
  }

  @Test
  void theConditionalOfHearsayIsNotTheFutureInThePast() {
    assertTrue(
        Spoken.in("Selon Paul Marin, le pont serait fissuré.", "Paul Marin").only().conditional());
    assertFalse(
        Spoken.in("Paul Marin avait dit que le pont rouvrirait.", "Paul Marin")
            .only()
            .conditional());
  }

  @Test
  void aModalIsNoHearsay() {
    assertFalse(
        Spoken.in("Selon Paul Marin, le pont pourrait rouvrir.", "Paul Marin")
            .only()
            .conditional());
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
  void quoteMarksAroundATitleAreNoQuotation() {
    assertTrue(
        Spoken.in("Le film « Le Pont de la rivière » sort mercredi en salle.").claims().isEmpty());
  }

  @Test
  void theNameUnderAQuotationSignsIt() {
    assertEquals(
        List.of("Paul Marin | ASSERT | Le pont tiendra."),
        Spoken.in("« Le pont tiendra. »\n\n— Paul Marin", "Paul Marin").lines());
  }

  @Test
  void aConditionalGoesOnWithTheSourceBefore() {
    Spoken spoken =
        Spoken.in(
            "Selon la police, deux hommes ont pris la fuite. Ils auraient gagné la frontière.");
    assertEquals(2, spoken.claims().size());
    assertTrue(spoken.claims().get(1).inferred());
    assertEquals(spoken.claims().get(0).speaker(), spoken.claims().get(1).speaker());
  }

  @Test
  void aLongQuotationBelongsToTheSubjectOfItsSentence() {
    assertEquals(
        List.of("Paul Marin | ASSERT | une page très sombre de notre histoire"),
        Spoken.in("Paul Marin voit là « une page très sombre de notre histoire ».", "Paul Marin")
            .lines());
  }

  @Test
  void aQuotationBehindAColonBelongsToTheSubject() {
    assertEquals(
        List.of("Paul Marin | ASSERT | Je reste à mon poste"),
        Spoken.in("Paul Marin ne recule pas : « Je reste à mon poste ».", "Paul Marin").lines());
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
  void anInciseMayStandBetweenSubjectAndVerb() {
    assertEquals(
        List.of("Paul Marin | ASSERT | Le juge … a refusé sa demande"),
        Spoken.in("Le juge, écrit Paul Marin, a refusé sa demande.", "Paul Marin").lines());
  }

  @Test
  void anAppositionBelongsToTheSourceNotToTheContent() {
    assertEquals(
        List.of("Paul Marin | ASSERT | le pont était fissuré depuis longtemps"),
        Spoken.in(
                "D'après Paul Marin, le maire de la ville, le pont était fissuré depuis longtemps.",
                "Paul Marin")
            .lines());
  }

  @Test
  void aSourceInARelativeClauseSaysThatClauseAlone() {
    assertEquals(
        List.of("la police | ASSERT | était ivre"),
        Spoken.in("Le pilote, qui, d'après la police, était ivre, est mort.").lines());
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
  void aQuotationByItselfIsSaidByTheSubjectBefore() {
    assertEquals(
        List.of("Anne Roux | ASSERT | Je voulais montrer que le pont est à nous."),
        Spoken.in(
                "Anne Roux a brandi un drapeau. « Je voulais montrer que le pont est à nous. »",
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
  void aPaperRestsOnTheSourceInItsClause() {
    Spoken spoken =
        Spoken.in(
            "Reuters rapporte que le pont est fissuré, selon une source proche du dossier.",
            "org:Reuters");
    Claim report = spoken.claims().stream().filter(c -> c.act() == Act.REPORT).findFirst().get();
    assertEquals(
        "une source proche du dossier",
        spoken.speaker(spoken.claims().get(report.derivedFrom().orElseThrow())));
  }

  @Test
  void aSentenceOfPrisonIsNoQuotation() {
    assertTrue(
        Spoken.in(
                "Paul Marin a été condamné à « trois mois de prison et une forte amende ».",
                "Paul Marin")
            .claims()
            .isEmpty());
  }

  @Test
  void aStateInTheConditionalIsHearsayEvenUnderAPastVerb() {
    assertTrue(
        Spoken.in("Paul Marin a indiqué que le pont serait dangereux.", "Paul Marin")
            .only()
            .conditional());
    assertFalse(
        Spoken.in("Paul Marin a indiqué que le pont serait fermé.", "Paul Marin")
            .only()
            .conditional());
  }

  @Test
  void aRelativePronounStandsForThePhraseBefore() {
    Spoken spoken =
        Spoken.in(
            "Le pont est fissuré, selon une source proche du dossier, qui ajoute que la route"
                + " s'affaisse.");
    assertEquals(2, spoken.claims().size());
    assertEquals(spoken.claims().get(0).speaker(), spoken.claims().get(1).speaker());
  }

  @Test
  void whoHeldAnOfficeSpeaksForItNoLonger() {
    assertEquals(
        SourceKind.NAMED,
        Spoken.in("L'ancien ministre Paul Marin assure que le pont tiendra.", "Paul Marin")
            .only()
            .sourceKind());
  }

  @Test
  void wordsMayStandBetweenTheAuxiliaryAndItsParticiple() {
    assertEquals(
        List.of("Paul Marin | CRITICISE | la fermeture du pont"),
        Spoken.in("Paul Marin a, de son côté, dénoncé la fermeture du pont.", "Paul Marin")
            .lines());
  }

  @Test
  void whatSomebodyToldAPaperIsThePapersOnHisWord() {
    Spoken spoken =
        Spoken.in(
            "Selon les renseignements confiés par une voisine au Parisien, le pont est fissuré.",
            "org:Parisien");
    assertEquals(
        List.of(
            "une voisine | ASSERT | le pont est fissuré",
            "Parisien | REPORT | le pont est fissuré"),
        spoken.lines());
    assertEquals(0, spoken.claims().get(1).derivedFrom().getAsInt());
  }

  @Test
  void aForgottenCommaDoesNotHideTheSpeaker() {
    assertEquals(
        List.of("la police | ASSERT | Le pont serait fissuré"),
        Spoken.in("Le pont serait fissuré a fait savoir la police.").lines());
  }

  @Test
  void aQuotationBehindAColonIsAClaimOfItsOwn() {
    assertEquals(
        List.of(
            "Paul Marin | ANNOUNCE | le pont fermera",
            "Paul Marin | ASSERT | Nous devons réparer les piles"),
        Spoken.in(
                "Paul Marin a annoncé que le pont fermera : « Nous devons réparer les piles » ,"
                    + " a-t-il dit.",
                "Paul Marin")
            .lines());
  }

  @Test
  void twoQuotationsSideBySideAreOneClaim() {
    assertEquals(
        List.of("Paul Marin | ASSERT | Le pont tient. … Il a été réparé"),
        Spoken.in("« Le pont tient. » « Il a été réparé » , a dit Paul Marin.", "Paul Marin")
            .lines());
  }

  @Test
  void aNormIsNoSpeaker() {
    assertEquals(List.of(), Spoken.in("Selon l'article 5, le pont est fermé.").lines());
  }

  @Test
  void theConditionalTellsThatAnUnknownNounIsASource() {
    assertEquals(
        List.of("les premières mesures | ASSERT | le pont aurait bougé"),
        Spoken.in("D'après les premières mesures, le pont aurait bougé.").lines());
  }

  @Test
  void aFeelingIsBlameWhateverTheVerb() {
    assertEquals(
        List.of("Anne Roux | CRITICISE | son mécontentement"),
        Spoken.in("Anne Roux a exprimé son mécontentement.", "Anne Roux").lines());
  }
}
