package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AffirmativeTest {

  @Test
  void theNameOfAHappeningLeavesTheNegationToItsStatus() {
    assertEquals("a tué", Affirmative.of("a pas tué"));
    assertEquals("a été mis en examen", Affirmative.of("a jamais été mis en examen"));
    assertEquals("a été jugé", Affirmative.of("a pas encore été jugé"));
  }

  @Test
  void wordsWithoutNegationStayAsTheyAre() {
    assertEquals("a encore frappé", Affirmative.of("a encore frappé"));
    assertEquals("point de presse", Affirmative.of("point de presse"));
  }
}
