package org.newsgraph.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.authority.AuthorityEntry.Name;

class StarterAuthorityTest {

  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final Authority STARTER = StarterAuthority.load();

  private static List<String> iris(String name) {
    return STARTER.named(name).stream().map(AuthorityEntry::iri).toList();
  }

  @Test
  void countriesBodiesAndCompaniesAreFoundByTheirFrenchNames() {
    assertEquals(List.of(WIKIDATA + "Q30"), iris("les États-Unis"));
    assertEquals(List.of(WIKIDATA + "Q1065"), iris("l'ONU"));
    assertEquals(List.of(WIKIDATA + "Q154037"), iris("TotalEnergies"));
  }

  @Test
  void aSenatorHasTermsThatFollowEachOtherAsOne() {
    AuthorityEntry senator = STARTER.named("Maria Cantwell").get(0);
    assertEquals(2, senator.offices().size());
    assertTrue(senator.offices().get(1).term().mayContain(LocalDate.of(2012, 12, 31)));
    assertEquals(WIKIDATA + "Q30", senator.offices().get(1).body());
  }

  @Test
  void whatTwoAuthoritiesSayOfOneThingIsOneEntry() {
    Draft lyon = new Draft("https://sws.geonames.org/2996944/");
    lyon.name("Lyon", "", true);
    lyon.name("Lugdunum", "la", false);
    lyon.popularity = 180;
    Authority joined = StarterAuthority.with(List.of(new TableAuthority(List.of(lyon.entry()))));
    List<AuthorityEntry> found = joined.named("Lyon");
    assertEquals(1, found.size());
    assertEquals(WIKIDATA + "Q456", found.get(0).iri());
    assertEquals(180, found.get(0).popularity());
    assertTrue(found.get(0).population() > 1_000_000);
    assertTrue(found.get(0).names().contains(new Name("Lugdunum", "la", false)));
    assertEquals(found.get(0), joined.withIri(WIKIDATA + "Q456").orElseThrow());
  }
}
