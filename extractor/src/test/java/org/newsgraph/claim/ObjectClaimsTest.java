package org.newsgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ObjectClaimsTest {

  private static List<String> lines(String text) {
    return Spoken.in(text, "Paul Marin", "Anne Roux").lines();
  }

  @Test
  void whoAsksForAnonymityClaimsNothingByIt() {
    assertEquals(
        List.of("Paul Marin | ASSERT | la cuve est fissurée"),
        lines("Paul Marin, qui a requis l'anonymat, affirme que la cuve est fissurée."));
    assertEquals(List.of(), lines("Paul Marin a demandé à garder l'anonymat."));
  }

  @Test
  void whoRefusesToCommentClaimsNothingByIt() {
    assertEquals(List.of(), lines("Paul Marin a refusé de commenter cette affaire."));
  }

  @Test
  void whoRefusesToDoSomethingDeniesIt() {
    assertEquals(
        List.of("Paul Marin | DENY | signer cet accord"),
        lines("Paul Marin a refusé de signer cet accord et Anne Roux l'a renvoyé."));
  }

  @Test
  void aFigureThatSomebodyGivesIsAContent() {
    assertEquals(
        List.of("Paul Marin | ASSERT | à 73 % la part des grévistes"),
        lines("Paul Marin chiffre à 73 % la part des grévistes."));
    assertEquals(
        List.of("Anne Roux | ASSERT | les dégâts à deux millions d'euros"),
        lines("Anne Roux évalue les dégâts à deux millions d'euros."));
  }

  @Test
  void whoCountsDemonstratorsGivesTheirNumberAndTheOtherSourceBehindItsOwn() {
    assertEquals(
        List.of("Paul Marin | ASSERT | 20 000 manifestants", "Anne Roux | ASSERT | 7 500"),
        lines("Paul Marin a compté 20 000 manifestants, Anne Roux 7 500."));
  }

  @Test
  void whoCountsItsMembersReportsNothing() {
    assertEquals(List.of(), lines("Paul Marin compte 200 employés."));
  }

  @Test
  void theObjectMayStandBeforeAnInvertedVerb() {
    assertEquals(List.of("Anne Roux | DENY | Un bilan"), lines("Un bilan que conteste Anne Roux."));
  }

  @Test
  void aRumourOfSomethingIsAllegedByNobodyInParticular() {
    assertEquals(
        List.of("source non précisée | ALLEGE | d'un envoi de soldats"),
        lines("La rumeur d'un envoi de soldats a couru toute la nuit."));
  }

  @Test
  void wordsThatPointBackEndBeforeWhenAndToWhom() {
    assertEquals(
        List.of("Paul Marin | DENY | cette information"),
        lines("Paul Marin a démenti cette information auprès de la presse."));
  }

  @Test
  void aClauseDoesNotEndBeforeItsVerb() {
    assertEquals(
        List.of("Paul Marin | ASSERT | le suspect, identifié hier, a publié des menaces"),
        lines("Paul Marin rapporte que le suspect, identifié hier, a publié des menaces."));
  }
}
