package org.newsgraph.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutsideNameTest {

  @ParameterizedTest
  @CsvSource({
    "http://www.wikidata.org/entity/Q6279, Wikidata Q6279",
    "https://sws.geonames.org/2990440/, GeoNames 2990440",
    "https://example.org/Q6279, https://example.org/Q6279"
  })
  void aWellKnownPlaceIsCalledByItsName(String iri, String name) {
    assertEquals(name, OutsideName.of(iri));
  }
}
