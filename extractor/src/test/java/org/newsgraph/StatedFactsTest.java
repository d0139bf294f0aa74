package org.newsgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What an article states as a fact and what it only holds probable, denies or looks back on, by the
 * whole way of an article with the shipped models.
 */
class StatedFactsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Paul Toral a probablement tué Anne Morel. | Killing Possible",
        "Paul Toral a vraisemblablement tué Anne Morel. | Killing Possible",
        "L'homme a été prétendument tué par Anne Morel. | Killing Alleged",
        "Paul Toral a été arrêté vraisemblablement lundi à Lyon. | Arrest Fact",
        "Paul Toral a tué Anne Morel. | Killing Fact"
      })
  void whatIsOnlyProbableIsNoFact(String text, String told) {
    assertEquals(Set.of(told), statuses(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Paul Toral a fui avant que la police n'arrête Anne Morel. | Arrest Fact",
        "Paul Toral a parlé sans que la police n'arrête Anne Morel. | Arrest Negated",
        "La police n'a pas arrêté Anne Morel. | Arrest Negated"
      })
  void aLoneNeAfterBeforeDeniesNothing(String text, String told) {
    assertEquals(Set.of(told), statuses(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L'ONU n'a pas pu vérifier ces informations. | Investigation Negated",
        "La police n'a pas pu arrêter Paul Toral. | Arrest Negated",
        "La police a pu arrêter Paul Toral. | Arrest Fact",
        "Un témoin a permis l'arrestation de Paul Toral. | Arrest Fact"
      })
  void whatCouldBeDoneWasDoneAndWhatCouldNotWasNot(String text, String told) {
    assertEquals(Set.of(told), statuses(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La Russie, qui nie que Damas ait utilisé du gaz, a arrêté Paul Toral. | Arrest Fact",
        "La police, qui affirme que Paul Toral ment, a arrêté Anne Morel. | Arrest Fact",
        "La Russie nie que Damas ait arrêté Paul Toral. | Arrest Denied"
      })
  void whatAClauseDeniesEndsWithIt(String text, String told) {
    assertEquals(Set.of(told), statuses(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "Paul Toral avait été rendu célèbre par Anne Morel. | none",
        "Anne Morel a arraché l'argent à Paul Toral au sprint. | none",
        "Un homme a arraché le sac d'Anne Morel. | Attack Fact"
      })
  void whoWinsSilverRobsNobody(String text, String told) {
    assertEquals(told == null ? Set.of() : Set.of(told), statuses(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Comme prévu, Paul Toral a été arrêté lundi. | Arrest Fact",
        "Paul Toral a été condamné lundi comme prévu. | Sentence Fact",
        "Paul Toral sera jugé lundi comme prévu. | Trial Planned"
      })
  void whatCameAboutAsPlannedCameAbout(String text, String told) {
    assertEquals(Set.of(told), statuses(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Le procès n'a pas eu lieu. | Trial Negated",
        "Le procès ne s'est pas tenu comme prévu à Lyon. | Trial Negated",
        "Le procès s'est tenu comme prévu à Lyon. | Trial Fact",
        "L'enquête n'a pas de fin. | Investigation Fact"
      })
  void whatWasNotHeldDidNotTakePlace(String text, String told) {
    assertEquals(Set.of(told), statuses(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La loi prévoit une amende de 300 euros pour les fraudeurs.",
        "Le décret prévoit une amende ou une incarcération de dix jours.",
        "Le Vatican riposte en réaffirmant sa confiance en lui.",
        "Anne Morel a riposté et dénoncé une campagne."
      })
  void aLawAndAnAnswerAreNoDeeds(String text) {
    assertEquals(Set.of(), statuses(text));
  }

  @Test
  void termsThatAreDealtOutAreAllTold() {
    assertEquals(
        Set.of("years 10", "years 5"),
        ToldDeeds.figures(
            "Paul Toral et Anne Morel ont été condamnés respectivement à dix et cinq ans de prison.",
            "Sentence"));
    assertEquals(
        Set.of("years 5"),
        ToldDeeds.figures("Paul Toral a été condamné à cinq ans de prison.", "Sentence"));
  }

  /** Class and status alone. */
  private static Set<String> statuses(String text) {
    return ToldDeeds.of(text).stream()
        .map(line -> line.replaceAll("^(\\S+ \\S+).*", "$1"))
        .collect(Collectors.toSet());
  }
}
