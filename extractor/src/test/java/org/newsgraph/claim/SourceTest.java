package org.newsgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** On whose word a claim rests. */
class SourceTest {

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
  void aNormIsNoSpeaker() {
    assertEquals(List.of(), Spoken.in("Selon l'article 5, le pont est fermé.").lines());
  }
}
