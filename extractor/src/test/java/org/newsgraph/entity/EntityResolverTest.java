package org.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsgraph.text.Span;

class EntityResolverTest {

  @Test
  void aSurnameAloneRefersToTheFullNameBefore() {
    HandMade text =
        HandMade.of("P[François Fillon] parle/VERB/parler .", "P[Fillon] part/VERB/partir .");
    assertEquals(Set.of("François Fillon", "Fillon"), text.with("Fillon"));
  }

  @Test
  void thePresidentHollandeIsNoCountry() {
    HandMade text =
        HandMade.of(
            "P[François Hollande] parle/VERB/parler .",
            "Le/DET/le président/NOUN/président L[Hollande] part/VERB/partir .");
    assertTrue(
        text.with("Hollande").contains("François Hollande"), text.with("Hollande")::toString);
  }

  @Test
  void aSurnameThatACountryBearsTooIsTheOneWhoseFullNameTheArticleGives() {
    HandMade text =
        HandMade.of("P[François Hollande] parle/VERB/parler .", "P[Hollande] part/VERB/partir .");
    assertEquals(Set.of("François Hollande", "Hollande"), text.with("Hollande"));
  }

  @Test
  void twoPersonsWithOneSurnameStayTwo() {
    HandMade text =
        HandMade.of(
            "P[Bill Clinton] et P[Hillary Clinton] parlent/VERB/parler .",
            "P[Clinton] part/VERB/partir .");
    assertEquals(Set.of("Clinton"), text.with("Clinton"));
    assertEquals(Set.of("Bill Clinton"), text.with("Bill Clinton"));
  }

  @Test
  void spellingsOfOneNameMeet() {
    HandMade text =
        HandMade.of(
            "P[Bachar el-Assad] parle/VERB .",
            "P[Bashar Assad] parle/VERB .",
            "l' O[État islamique] et l' O[Etat islamique] .");
    assertEquals(Set.of("État islamique", "Etat islamique"), text.with("Etat islamique"));
  }

  @Test
  void acronymsInBracketsBelongToTheNameBefore() {
    HandMade text =
        HandMade.of(
            "l' O[État islamique] ( O[IS] , anciennement/ADV O[ISIS] ) attaque/VERB .",
            "l' O[EI] attaque/VERB .");
    assertEquals(Set.of("État islamique", "IS", "ISIS", "EI"), text.with("EI"));
  }

  @Test
  void theChefOfTheBodyIsWhoeverWasSaidToBeIt() {
    HandMade text =
        HandMade.of(
            "P[Abu Ibrahim] , le chef de l' O[EI] , est/AUX/être mort/ADJ .",
            "Le/DET chef de l' O[EI] se/PRON cachait/VERB .");
    assertTrue(
        text.with("Abu Ibrahim").contains("Le chef de l' EI"), text.with("Abu Ibrahim")::toString);
    assertEquals(List.of("Abu Ibrahim: chef"), text.roles());
  }

  @Test
  void aFunctionBeforeTheNameIsARoleWithTheCountry() {
    HandMade text =
        HandMade.of(
            "le président ukrainien/ADJ P[Volodymyr Zelensky] parle/VERB .",
            "le président ukrainien/ADJ part/VERB .");
    assertEquals(List.of("Volodymyr Zelensky: président"), text.roles());
    Cast cast = text.cast();
    Entity country = cast.entities().get(cast.roles().get(0).body().getAsInt());
    assertEquals("Ukraine", country.name());
    assertTrue(country.mentions().isEmpty());
    assertTrue(
        text.with("Volodymyr Zelensky").contains("le président ukrainien Volodymyr Zelensky"));
  }

  @Test
  void theAdviserOfThePresidentIsNotThePresident() {
    HandMade text = HandMade.of("le conseiller du président P[Jean Dupont] parle/VERB .");
    assertEquals(List.of("Jean Dupont: président"), text.roles());
    HandMade comma = HandMade.of("le conseiller du président , P[Jean Dupont] , parle/VERB .");
    assertEquals(List.of("Jean Dupont: conseiller du président"), comma.roles());
  }

  @Test
  void troopsAndArmyOfOneCountryAreOne() {
    HandMade text =
        HandMade.of(
            "l' armée américaine/ADJ frappe/VERB .",
            "les troupes américaines/ADJ et la police russe/ADJ partent/VERB .");
    assertEquals(
        Set.of("l' armée américaine", "les troupes américaines"), text.with("l' armée américaine"));
    assertEquals(Set.of("la police russe"), text.with("la police russe"));
  }

  @Test
  void theAgencyIsTheMediumLastNamed() {
    HandMade text =
        HandMade.of(
            "O[CNN] a/AUX/avoir rapporté/VERB/rapporter .",
            "L'/DET agence de presse cite/VERB/citer .");
    assertEquals(Set.of("CNN", "L' agence de presse"), text.with("CNN"));
  }

  @Test
  void aPronounNeedsAnAgreeingSubject() {
    HandMade text =
        HandMade.of(
            "P[Angela Merkel] parle/VERB .", "elle part/VERB/partir .", "il part/VERB/partir .");
    assertEquals(Set.of("Angela Merkel", "elle"), text.with("Angela Merkel"));
    HandMade impersonal =
        HandMade.of("P[Paul Ryan] parle/VERB .", "il faut/VERB/falloir partir/VERB .");
    assertEquals(Set.of("Paul Ryan"), impersonal.with("Paul Ryan"));
  }

  @Test
  void anArticleWithoutNamesHasAnEmptyCast() {
    assertTrue(HandMade.of("un homme part/VERB .").cast().entities().isEmpty());
  }

  @Test
  void theCastFindsEntitiesByPlace() {
    HandMade text = HandMade.of("le président P[Joe Biden] parle/VERB .");
    Cast cast = text.cast();
    Entity biden = cast.entities().get(0);
    for (EntityMention mention : biden.mentions()) {
      assertEquals(biden, cast.mentionedAt(mention.mention().span()).orElseThrow());
    }
    assertFalse(cast.mentionedAt(new Span(0, 2)).isPresent());
  }

  @Test
  void aSurnameAloneIsNotTheWifesWhomTheArticleCallsSo() {
    HandMade text =
        HandMade.of(
            "P[François Fillon] et son/DET épouse P[Penelope Fillon] parlent/VERB .",
            "P[Fillon] part/VERB .");
    assertEquals(Set.of("François Fillon", "Fillon"), text.with("Fillon"));
  }

  @Test
  void theTitleTellsHusbandAndWifeApart() {
    HandMade text =
        HandMade.of(
            "P[Bill Clinton] et P[Hillary Clinton] parlent/VERB .",
            "Mme P[Clinton] part/VERB .",
            "M. P[Clinton] reste/VERB .");
    assertTrue(text.with("Hillary Clinton").contains("Mme Clinton"));
    assertTrue(text.with("Bill Clinton").contains("M. Clinton"));
  }

  @Test
  void aTowerIsNotItsEngineer() {
    HandMade text =
        HandMade.of("P[Gustave Eiffel] parle/VERB .", "La/DET tour P[Eiffel] brille/VERB .");
    assertEquals(Set.of("Gustave Eiffel"), text.with("Gustave Eiffel"));
  }

  @Test
  void anInitialStandsForTheFirstName() {
    HandMade text = HandMade.of("P[Emmanuel Macron] parle/VERB .", "P[E. Macron] part/VERB .");
    assertEquals(Set.of("Emmanuel Macron", "E. Macron"), text.with("E. Macron"));
  }
}
