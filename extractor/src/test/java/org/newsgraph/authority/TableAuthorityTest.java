package org.newsgraph.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableAuthorityTest {

  private static final Authority STARTER = StarterAuthority.load();

  @Test
  void aCityIsFoundByAnySpellingAndByItsOtherIri() {
    AuthorityEntry lyon = STARTER.named("LYON").get(0);
    assertEquals("http://www.wikidata.org/entity/Q456", lyon.iri());
    assertEquals("Lyon", lyon.label("fr"));
    assertTrue(lyon.isOf("FR"));
    assertEquals(Optional.of(lyon), STARTER.withIri("https://sws.geonames.org/2996944/"));
    assertEquals(Optional.of(lyon), STARTER.withIri(lyon.iri()));
  }

  @Test
  void theLargestOfANameComesFirst() {
    List<Long> populations =
        STARTER.named("Vancouver").stream().map(AuthorityEntry::population).toList();
    assertTrue(populations.size() > 1);
    assertEquals(populations.stream().sorted((a, b) -> Long.compare(b, a)).toList(), populations);
  }

  @Test
  void anUnknownNameHasNoEntry() {
    assertEquals(List.of(), STARTER.named("Nulle Part sur Mer"));
    assertEquals(List.of(), STARTER.named("…"));
    assertEquals(Optional.empty(), STARTER.withIri("http://www.wikidata.org/entity/Q0"));
  }

  @Test
  void aTermContainsItsFirstAndLastDay() {
    Period term =
        new Period(Optional.of(LocalDate.of(2017, 5, 14)), Optional.of(LocalDate.of(2022, 5, 13)));
    assertTrue(term.mayContain(LocalDate.of(2017, 5, 14)));
    assertTrue(term.mayContain(LocalDate.of(2022, 5, 13)));
    assertFalse(term.mayContain(LocalDate.of(2022, 5, 14)));
    assertTrue(Period.UNKNOWN.mayContain(LocalDate.of(1900, 1, 1)));
  }
}
