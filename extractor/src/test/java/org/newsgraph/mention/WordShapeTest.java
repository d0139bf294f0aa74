package org.newsgraph.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordShapeTest {

  @Test
  void theShapeKeepsCaseAndSigns() {
    assertEquals("Xx", WordShape.of("Paris"));
    assertEquals("XX", WordShape.of("ONU"));
    assertEquals("X", WordShape.of("X"));
    assertEquals("Xx-x-Xx", WordShape.of("Île-de-France"));
    assertEquals("x-Xx", WordShape.of("al-Bab"));
    assertEquals("d", WordShape.of("2016"));
  }

  @Test
  void plainLettersHaveNoCaseAndNoAccents() {
    assertEquals("etats-unis", WordShape.plain("États‑Unis"));
    assertEquals("cote d'ivoire", WordShape.plain("Côte  d’Ivoire"));
  }

  @Test
  void anArabicArticleDoesNotHideTheCapital() {
    assertTrue(WordShape.isCapitalised("al-Qurayshi"));
    assertFalse(WordShape.isCapitalised("peut-être"));
    assertFalse(WordShape.isCapitalised("d'abord"));
  }
}
