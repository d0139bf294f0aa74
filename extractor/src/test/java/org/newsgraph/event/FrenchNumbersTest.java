package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.text.Span;

class FrenchNumbersTest {

  private final FrenchNumbers numbers = new FrenchNumbers();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "100 000 soldats|100000|100 000",
        "100\u00a0000 soldats|100000|100\u00a0000",
        "12.500 personnes|12500|12.500",
        "1,5 million d'euros|1500000|1,5 million",
        "3,7 milliards de dollars|3700000000|3,7 milliards",
        "dix-sept morts|17|dix-sept",
        "Quatre femmes|4|Quatre",
        "vingt et un blessés|21|vingt et un",
        "vingt-deux blessés|22|vingt-deux",
        "cinquante-et-un otages|51|cinquante-et-un",
        "quatre-vingt-douze passagers|92|quatre-vingt-douze",
        "soixante-dix-sept passagers|77|soixante-dix-sept",
        "deux cents blessés|200|deux cents",
        "cent vingt blessés|120|cent vingt",
        "trois mille salariés|3000|trois mille",
        "deux mille cinq cents élèves|2500|deux mille cinq cents",
        "un million deux cent mille voix|1200000|un million deux cent mille",
        "une dizaine de jeunes|10|une dizaine",
        "une centaine de personnes|100|une centaine",
        "une dizaine de milliers de visiteurs|10000|une dizaine de milliers",
        "une centaine de millions d'euros|100000000|une centaine de millions",
        "entre 40 et 50 policiers|40|40 et 50",
        "de quatre à cinq mille personnes|4000|quatre à cinq mille",
        "7 754,02 euros|7754.02|7 754,02",
        "aucun blessé|0|aucun",
        "2,3 à 2,6 milliards d'euros|2300000000|2,3 à 2,6 milliards",
        "cinq ou six coups|5|cinq ou six",
        "10-15 morts|10|10-15",
        "3-4 blessés|3|3-4",
        "20–30 millions d'euros|20000000|20–30 millions"
      })
  void aNumberIsReadAsWritten(String text, String value, String words) {
    List<FrenchNumbers.Number> found = numbers.find(text, new Span(0, text.length()));
    assertEquals(1, found.size(), found.toString());
    assertEquals(value, found.get(0).value().toPlainString());
    assertEquals(words, found.get(0).span().of(text));
  }

  @Test
  void twoNumbersSideBySideStayTwo() {
    String text = "50 morts et 53 blessés, dont 7 enfants";
    List<FrenchNumbers.Number> found = numbers.find(text, new Span(0, text.length()));
    assertEquals(List.of("50", "53", "7"), found.stream().map(n -> n.value().toString()).toList());
  }

  @Test
  void withoutBetweenWhatAndJoinsAreTwoNumbers() {
    String text = "300 euros en 1998 et 29 000 en 1999";
    List<FrenchNumbers.Number> found = numbers.find(text, new Span(0, text.length()));
    assertEquals(
        List.of("300", "1998", "29000", "1999"),
        found.stream().map(n -> n.value().toString()).toList());
  }

  @Test
  void wordsThatAreNoNumbersAreLeftAlone() {
    String text = "Le neuvième jour, la foule attendait.";
    assertTrue(numbers.find(text, new Span(0, text.length())).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "le vol TK6491",
        "la GBU-43/B",
        "le Boeing 747-400F",
        "le 2e bataillon",
        "la saison 2016-2017 du club",
        "le 3-2 final",
        "le 06-12-34 répond"
      })
  void figuresGluedToLettersNameSomething(String text) {
    assertTrue(numbers.find(text, new Span(0, text.length())).isEmpty());
  }
}
