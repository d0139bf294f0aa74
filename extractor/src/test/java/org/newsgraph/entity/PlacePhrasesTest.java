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

  @Test
  void aStreetIsAPlaceThoughItsNameIsNone() {
    HandMade text = HandMade.of("sur/ADP la/DET promenade/NOUN des/ADP Tilleuls/NOUN .");
    assertEquals(Set.of("promenade des Tilleuls"), text.with("promenade des Tilleuls"));
  }

  @Test
  void whatABuildingIsCalledBelongsToItsName() {
    HandMade text = HandMade.of("dans/ADP le/DET lycée/NOUN L[Anne de Bagor] .");
    assertEquals(Set.of("lycée Anne de Bagor"), text.with("lycée Anne de Bagor"));
  }
}
