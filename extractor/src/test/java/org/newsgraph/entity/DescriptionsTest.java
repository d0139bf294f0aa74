package org.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Descriptions without a name: whom they mean, and when it is safer not to say. */
class DescriptionsTest {

  private static void assertRefers(HandMade text, String name, String description) {
    assertTrue(text.with(name).contains(description), text.with(name)::toString);
  }

  private static void assertAlone(HandMade text, String name, String description) {
    assertFalse(text.with(name).contains(description), text.with(name)::toString);
  }

  @Test
  void aNationalityBeforeANameRefersBackLater() {
    HandMade text =
        HandMade.of(
            "l' Australienne P[Emma Moffatt] gagne/VERB .",
            "Devant/ADP la Suissesse P[Nicola Spirig] , l' Australienne court/VERB .");
    assertRefers(text, "Emma Moffatt", "l' Australienne Emma Moffatt");
    assertRefers(text, "Emma Moffatt", "l' Australienne");
    assertAlone(text, "Nicola Spirig", "l' Australienne");
  }

  @Test
  void betweenTwoCompatriotsNobodyIsMeant() {
    HandMade text =
        HandMade.of(
            "le Français P[Jean Petit] bat/VERB le Français P[Luc Grand] .",
            "Le/DET Français part/VERB .");
    assertAlone(text, "Jean Petit", "Le Français");
    assertAlone(text, "Luc Grand", "Le Français");
  }

  @Test
  void theSingerIsTheOnlyPersonOfTheSentenceBefore() {
    HandMade text =
        HandMade.of("P[David Bowie] est/AUX mort/ADJ .", "Le/DET chanteur avait/VERB 69 ans .");
    assertRefers(text, "David Bowie", "Le chanteur");
  }

  @Test
  void theJudgeMayBeAnybody() {
    HandMade text =
        HandMade.of("P[François Fillon] parle/VERB .", "Le/DET juge ouvre/VERB une enquête .");
    assertAlone(text, "François Fillon", "Le juge");
  }

  @Test
  void whatIsInferredGivesNobodyAFunction() {
    HandMade text =
        HandMade.of("P[Jean Petit] part/VERB .", "L'/DET ancien/ADJ ministre avait/VERB 69 ans .");
    assertRefers(text, "Jean Petit", "L' ancien ministre");
    assertEquals(List.of(), text.roles());
  }

  @Test
  void aManWithoutANameIsNotTheOneNamedBefore() {
    HandMade text =
        HandMade.of(
            "P[Jean Petit] parle/VERB .",
            "Un/DET homme attaque/VERB la gare .",
            "L'/DET homme fuit/VERB .");
    assertAlone(text, "Jean Petit", "L' homme");
  }

  @Test
  void itIsSoAndSoTellsWhoTheManWas() {
    HandMade text =
        HandMade.of(
            "Un/DET homme attaque/VERB la gare .",
            "Il/PRON s'/PRON agit/VERB/agir de P[Jean Petit] .");
    assertRefers(text, "Jean Petit", "Un homme");
  }

  @Test
  void theElectedOneIsTheMayor() {
    HandMade text =
        HandMade.of(
            "le maire de L[Sevran] , P[Stéphane Gatignon] , parle/VERB .",
            "L'/DET élu part/VERB .");
    assertRefers(text, "Stéphane Gatignon", "L' élu");
  }

  @Test
  void theGroupIsTheSubjectRatherThanTheLastNamed() {
    HandMade text =
        HandMade.of(
            "le O[Front al-Nosra] rompt/VERB avec/ADP O[Al-Qaida] .",
            "Le/DET groupe recule/VERB .");
    assertRefers(text, "Front al-Nosra", "Le groupe");
  }

  @Test
  void whatNeverHadANameGoesOnHavingNone() {
    HandMade text =
        HandMade.of(
            "Le/DET groupe se/PRON forme/VERB .",
            "O[Syctom] confirme/VERB .",
            "Le/DET groupe recule/VERB .");
    assertAlone(text, "Syctom", "Le groupe");
  }

  @Test
  void aTailMayStandBetweenFunctionAndBearer() {
    HandMade text =
        HandMade.of(
            "l' envoyé/NOUN spécial/ADJ de l' O[ONU] pour/ADP la L[Syrie] P[Staffan de Mistura]"
                + " part/VERB .");
    assertEquals(List.of("Staffan de Mistura: envoyé spécial"), text.roles());
  }

  @Test
  void aListIsNoApposition() {
    HandMade text =
        HandMade.of(
            "P[Bruno Julliard] , adjoint à la maire , P[Stéphane Troussel] et P[Luc Grand] "
                + "parlent/VERB .");
    assertEquals(List.of("Bruno Julliard: adjoint à la maire"), text.roles());
  }

  @Test
  void aVerbEndsTheFunction() {
    HandMade text =
        HandMade.of("P[Jean Petit] , porte-parole de la préfecture dément/NOUN l' attaque .");
    assertEquals(List.of("Jean Petit: porte-parole de la préfecture"), text.roles());
  }

  @Test
  void aFamilyIsNotTheOneWhoBearsItsName() {
    HandMade text =
        HandMade.of(
            "P[Pascal Troadec] a/AUX disparu/VERB .",
            "la famille P[Troadec] aussi/ADV .",
            "le domicile des P[Troadec] est/AUX vide/ADJ .");
    assertEquals(Set.of("Pascal Troadec"), text.with("Pascal Troadec"));
  }

  @Test
  void theFullNameBeforeItsAcronymIsOneName() {
    HandMade text =
        HandMade.of(
            "l' Institut/PROPN national/ADJ de la statistique et des études économiques/ADJ"
                + " ( O[Insee] ) publie/VERB .");
    assertRefers(text, "Insee", "Institut national de la statistique et des études économiques");
  }

  @Test
  void aNounForABodyGivesAPassedOverNameAway() {
    HandMade text = HandMade.of("l' ONG Russian/PROPN LGBT/PROPN network/X confirme/VERB .");
    assertTrue(
        text.with("Russian LGBT network").contains("l' ONG Russian LGBT network"),
        text.with("Russian LGBT network")::toString);
  }

  @Test
  void theLatterIsNotHeWhoThinks() {
    HandMade text =
        HandMade.of(
            "P[Jean Petit] accuse/VERB son/DET voisin car/CCONJ il pense/VERB que ce dernier/ADJ"
                + " ment/VERB .");
    assertAlone(text, "Jean Petit", "ce dernier");
  }

  @Test
  void theCapitalOfTheCountryIsTheCityOfThatName() {
    HandMade text =
        HandMade.of(
            "une pluie tombe/VERB à L[Lisbonne] et à L[Porto] .",
            "La/DET capitale portugaise/ADJ nettoie/VERB .");
    assertRefers(text, "Lisbonne", "La capitale portugaise");
    assertAlone(text, "Porto", "La capitale portugaise");
    HandMade other =
        HandMade.of(
            "une pluie tombe/VERB à L[Lisbonne] .", "La/DET capitale italienne/ADJ nettoie/VERB .");
    assertAlone(other, "Lisbonne", "La capitale italienne");
  }

  @Test
  void theOnlyDeputyIsTheParliamentarianHoweverFar() {
    String[] lines = {
      "la députée P[Anne Morel] marche/VERB .",
      "La/DET pluie tombe/VERB .",
      "La/DET gare ferme/VERB .",
      "La/DET rue dort/VERB .",
      "La/DET nuit vient/VERB .",
      "La/DET parlementaire rentre/VERB ."
    };
    HandMade text = HandMade.of(lines);
    assertRefers(text, "Anne Morel", "La parlementaire");
    lines[2] = "la sénatrice P[Louise Petit] court/VERB .";
    lines[3] = "la députée P[Marie Grand] dort/VERB .";
    assertAlone(HandMade.of(lines), "Anne Morel", "La parlementaire");
    lines[2] = "La/DET gare ferme/VERB .";
    lines[3] = "une parlementaire dort/VERB .";
    assertAlone(HandMade.of(lines), "Anne Morel", "La parlementaire");
  }
}
