package org.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PlacePhrasesTest {

  @Test
  void theNorthOfACountryIsAPlaceOfItsOwn() {
    HandMade text = HandMade.of("dans/ADP le/DET nord/NOUN de/ADP la/DET L[Syrie] .");
    assertEquals(Set.of("nord de la Syrie"), text.with("nord de la Syrie"));
    assertEquals(Set.of("Syrie"), text.with("Syrie"));
  }
}
