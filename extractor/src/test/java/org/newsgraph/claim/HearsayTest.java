package org.newsgraph.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The conditional by which an article keeps its distance. */
class HearsayTest {

  @Test
  void theConditionalOfHearsayIsNotTheFutureInThePast() {
    assertTrue(
        Spoken.in("Selon Paul Marin, le pont serait fissuré.", "Paul Marin").only().conditional());
    assertFalse(
        Spoken.in("Paul Marin avait dit que le pont rouvrirait.", "Paul Marin")
            .only()
            .conditional());
  }

  @Test
  void aModalIsNoHearsay() {
    assertFalse(
        Spoken.in("Selon Paul Marin, le pont pourrait rouvrir.", "Paul Marin")
            .only()
            .conditional());
  }

  @Test
  void aConditionalGoesOnWithTheSourceBefore() {
    Spoken spoken =
        Spoken.in(
            "Selon la police, deux hommes ont pris la fuite. Ils auraient gagné la frontière.");
    assertEquals(2, spoken.claims().size());
    assertTrue(spoken.claims().get(1).inferred());
    assertEquals(spoken.claims().get(0).speaker(), spoken.claims().get(1).speaker());
  }

  @Test
  void aStateInTheConditionalIsHearsayEvenUnderAPastVerb() {
    assertTrue(
        Spoken.in("Paul Marin a indiqué que le pont serait dangereux.", "Paul Marin")
            .only()
            .conditional());
    assertFalse(
        Spoken.in("Paul Marin a indiqué que le pont serait fermé.", "Paul Marin")
            .only()
            .conditional());
  }

  @Test
  void theConditionalTellsThatAnUnknownNounIsASource() {
    assertEquals(
        List.of("les premières mesures | ASSERT | le pont aurait bougé"),
        Spoken.in("D'après les premières mesures, le pont aurait bougé.").lines());
  }
}
