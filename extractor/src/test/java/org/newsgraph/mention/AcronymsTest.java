package org.newsgraph.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.language.Morphology;
import org.newsgraph.language.Token;
import org.newsgraph.text.Span;

class AcronymsTest {

  @Test
  void smallWordsGiveNoLetter() {
    assertEquals(
        List.of("service national de renseignement = SNR"),
        found("le service national de renseignement ( SNR ) nie"));
  }

  @Test
  void smallWordsMayGiveALetter() {
    assertEquals(
        List.of("Bureau de la sécurité des transports = BST"),
        found("le Bureau de la sécurité des transports ( BST ) enquête"));
    assertEquals(
        List.of("Droit au logement = DAL"), found("l' association Droit au logement ( DAL )"));
  }

  @Test
  void wordsMayStandBehindTheirAcronym() {
    assertEquals(
        List.of("Organisation mondiale du commerce = OMC"),
        found("l' OMC ( Organisation mondiale du commerce ) a dit"));
  }

  @Test
  void wordsWithHyphensGiveSeveralLetters() {
    assertEquals(
        List.of("Agence France-Presse = AFP"), found("selon l' Agence France-Presse ( AFP )"));
  }

  @Test
  void otherWordsInBracketsAreNoAcronym() {
    assertEquals(List.of(), found("le député Jean Martin ( LR ) est venu à Lyon ( Rhône ) hier"));
    assertFalse(Acronyms.isAcronym("Lyon"));
    assertFalse(Acronyms.isAcronym("ⒶⒷ"));
    assertTrue(Acronyms.isAcronym("CNDD-FDD"));
  }

  @Test
  void manySmallWordsCostNoTime() {
    String many =
        String.join(" ", Collections.nCopies(2_000, "à à à à à à à à à à à à ( AAAAAAAAAAAAAB )"));
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> found(many));
  }

  private static List<String> found(String text) {
    List<Token> tokens = new ArrayList<>();
    int begin = 0;
    for (String form : text.split(" ")) {
      Span span = new Span(begin, begin + form.length());
      tokens.add(new Token(span, form, "X", form, Morphology.UNKNOWN, -1, "root"));
      begin += form.length() + 1;
    }
    List<String> found = new ArrayList<>();
    for (Acronyms.Expansion e : Acronyms.in(tokens)) {
      Span words = tokens.get(e.first()).span().cover(tokens.get(e.end() - 1).span());
      found.add(words.of(text) + " = " + tokens.get(e.acronym()).form());
    }
    return found;
  }
}
