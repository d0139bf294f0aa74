package org.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CountriesTest {

  private final Countries countries = Countries.all();

  private String of(String name) {
    return countries.named(name).orElseThrow().of();
  }

  @Test
  void everySpellingOfACountryFindsIt() {
    assertEquals("Q30", countries.named("les Etats-Unis").orElseThrow().id());
    assertEquals("Q30", countries.named("États-Unis").orElseThrow().id());
    assertEquals("Q159", countries.withCapital("MOSCOU").orElseThrow().id());
    assertTrue(countries.named("Atlantide").isEmpty());
  }

  @Test
  void adjectivesInEveryGenderAndNumberNameTheirCountry() {
    for (String form : new String[] {"américain", "américaine", "américains", "Américaines"}) {
      assertEquals("US", countries.ofAdjective(form).orElseThrow().iso2());
    }
  }

  @Test
  void aCountryTakesItsArticle() {
    assertEquals("des États-Unis", of("États-Unis"));
    assertEquals("de la Russie", of("Russie"));
    assertEquals("de l'Iran", of("Iran"));
    assertEquals("du Liban", of("Liban"));
    assertEquals("du Mexique", of("Mexique"));
    assertEquals("d'Israël", of("Israël"));
    assertEquals("de Cuba", of("Cuba"));
    assertEquals("des Philippines", of("Philippines"));
    assertEquals("de la Corée du Nord", of("Corée du Nord"));
    assertEquals("de la Catalogne", of("Catalogne"));
    assertEquals("de l'Écosse", of("Écosse"));
  }

  @Test
  void aRegionWithAGovernmentWorksAsACountryAndLiesInAState() {
    Country scotland = countries.ofAdjective("écossaises").orElseThrow();
    assertTrue(scotland.region());
    assertEquals("GB", scotland.iso2());
    assertEquals("Écosse", scotland.name());
    assertEquals("Royaume-Uni", countries.withCode("GB").orElseThrow().name());
  }
}
