package org.newsgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who takes part in a happening where its own sentence says so in a roundabout way, by the whole
 * way of an article with the shipped models.
 */
class RolesInTheSentenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Other | Anne Morel s'est imposée 3 sets à 1 face à Julie Toral. |"
            + " anne-morel > julie-toral",
        "Other | Anne Morel s'est inclinée en finale face à Julie Toral. |"
            + " julie-toral > anne-morel",
        "Other | La victoire d'Anne Morel face à Julie Toral a surpris. |"
            + " anne-morel > julie-toral",
        "Other | Anne Morel a remporté le match face à Julie Toral. | anne-morel julie-toral >",
        "Other | Anne Morel s'est fait éliminer par Julie Toral en demi-finale. |"
            + " julie-toral > anne-morel"
      })
  void whoIsFacedLosesOrWins(String type, String text, String told) {
    assertTold(type, text, told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Investigation | Une enquête a été ouverte lundi et confiée à la gendarmerie de Lorient. |"
            + " gendarmerie-de-lorient >",
        "Investigation | Une enquête a été ouverte, confiée à la gendarmerie de Lorient. |"
            + " gendarmerie-de-lorient >",
        "Investigation | Une enquête a été ouverte mais la gendarmerie de Lorient se tait. | >"
      })
  void aSecondVerbMayCarryTheNoun(String type, String text, String told) {
    assertTold(type, text, told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Arrest | Un homme a été interpellé par des agents de la DGSI, assistés du Raid. |"
            + " dgsi raid >",
        "Arrest | Un homme a été interpellé par la DGSI et le Raid est reparti. | dgsi >",
        "Killing | Le groupe a revendiqué l'assassinat de deux policiers appartenant à la"
            + " gendarmerie de Lorient. | > gendarmerie-de-lorient",
        "Killing | Un agent de sécurité de Carrefour a tué Paul Toral. | > paul-toral",
        "Launch | Paul Toral a fondé l'an dernier une société du nom de Toral Conseil. |"
            + " paul-toral > toral-conseil"
      })
  void groupsAndNamesStandForTheirBodies(String type, String text, String told) {
    assertTold(type, text, told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acquisition | La vente de logements décidée par la mairie de Lorient a surpris. |"
            + " mairie-de-lorient >",
        "Election | Interrogé lundi à Nantes, Paul Toral, battu au second tour de la primaire,"
            + " a réagi. | > paul-toral"
      })
  void aParticipleBelongsToTheWordItAgreesWith(String type, String text, String told) {
    assertTold(type, text, told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Attack | Des affrontements entre Al-Qaïda et l'armée syrienne ont fait dix morts. |"
            + " al-qaida armee-syrienne >",
        "Attack | L'armée syrienne a parlé des affrontements avant de quitter la ville. | >",
        "Protest | Une manifestation de soutien à Paul Toral a réuni mille personnes. |"
            + " > paul-toral"
      })
  void bothSidesOfAFightAndWhomARallyIsFor(String type, String text, String told) {
    assertTold(type, text, told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Meeting | Le ministère a, ce vendredi 5 mai, convoqué Paul Toral. |"
            + " ministere > paul-toral",
        "Arrest | La police a, ce lundi, arrêté Paul Toral à Lorient. | police > paul-toral",
        "Arrest | Le maire a un lundi chargé. La police a arrêté Paul Toral. |"
            + " police > paul-toral"
      })
  void aDayBetweenAuxiliaryAndParticipleHidesNobody(String type, String text, String told) {
    assertTold(type, text, told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acquisition | Deux chaînes, Canal+ et TF1, ont été rachetées lundi. | > canal tf1",
        "Acquisition | Deux chaînes ont été rachetées lundi, Canal+ et TF1 se taisent. | >",
        "Other | La vidéo a été publiée lundi par une équipe de chercheurs de l'université de"
            + " Lorient. | universite-de-lorient >",
        "Other | Samedi, Dunkerque se rassure en allant battre Lorient. | dunkerque > lorient",
        "Resignation | À Dunkerque, la mairie a licencié Paul Toral. | mairie > paul-toral"
      })
  void listsGroupsAndTeamsAreNamed(String type, String text, String told) {
    assertTold(type, text, told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Other | Le remplaçant d'Anne Morel a quitté la salle. | anne-morel",
        "Appointment | Le successeur d'Anne Morel a été nommé lundi. | anne-morel",
        "Arrest | L'avocat d'Anne Morel a été arrêté lundi à Lyon. | anne-morel"
      })
  void whoseSuccessorOrLawyerItIsTakesNoPart(String type, String text, String absent) {
    ToldDeeds.parties(text, type).forEach(t -> assertFalse(t.contains(absent), t));
  }

  private static void assertTold(String type, String text, String told) {
    assertEquals(told.trim(), String.join(" / ", ToldDeeds.parties(text, type)));
  }
}
