package org.newsgraph.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.authority.AuthorityEntry.Coordinates;
import org.newsgraph.authority.AuthorityEntry.Name;

/** Files of any kind, of GeoNames and of RDF; other kinds have tests of their own. */
class AuthorityImportTest {

  @TempDir Path folder;

  private MadeFiles made;

  @BeforeEach
  void files() {
    made = new MadeFiles(folder);
  }

  @Test
  void geoNamesAndItsAlternateNamesJoinInAnyOrder() throws IOException {
    Path names = made.write("alternateNamesV2.txt", MadeFiles.ALTERNATE_NAMES);
    Path places = made.write("cities500.txt", MadeFiles.GEONAMES);
    Manifest manifest = made.run(names, places);
    assertEquals(2, manifest.entries());
    assertEquals("geonames_names", manifest.sources().get(0).format());
    AuthorityEntry place = made.only("Valmire sur Onde");
    assertEquals("https://sws.geonames.org/7001/", place.iri());
    assertEquals("Valmire-sur-Onde", place.label("fr"));
    assertEquals(List.of(MadeFiles.WIKIDATA + "Q90001"), place.sameAs());
    assertEquals("P.PPL", place.kind());
    assertEquals(12000, place.population());
    try (AuthorityIndex index = AuthorityIndex.open(made.index())) {
      assertEquals(List.of(), index.named("Lieu que personne ne fonde"));
      assertEquals(List.of(), index.named("Вальмир"));
    }
  }

  @Test
  void oneThingOfTwoAuthoritiesIsOneCandidate() throws IOException {
    made.run(
        made.write("cities500.txt", MadeFiles.GEONAMES), made.write("dump.json", MadeFiles.DUMP));
    AuthorityEntry city = made.only("Valmire");
    assertEquals(MadeFiles.WIKIDATA + "Q90001", city.iri());
    assertTrue(city.sameAs().contains("https://sws.geonames.org/7001/"));
    assertEquals(12345, city.population());
  }

  @Test
  void skosConceptsHaveLabelsCoordinatesAndMatches() throws IOException {
    Manifest manifest = made.run(made.write("lacs.ttl.gz", MadeFiles.TURTLE));
    assertEquals(1, manifest.entries());
    AuthorityEntry lake = made.only("grand lac");
    assertEquals("http://example.org/lac", lake.iri());
    assertEquals(AuthorityType.PLACE, lake.type());
    assertEquals(
        Set.of(
            new Name("Lac des Ormes", "fr", true),
            new Name("Elm Lake", "en", true),
            new Name("Grand Lac", "fr", false)),
        Set.copyOf(lake.names()));
    assertEquals(Optional.of(new Coordinates(44, 5.5)), lake.coordinates());
    assertEquals(List.of(MadeFiles.WIKIDATA + "Q90004"), lake.sameAs());
  }

  @Test
  void rdfThatBreaksOffKeepsTheStatementsBefore() throws IOException {
    String triple =
        "<http://example.org/a> <http://www.w3.org/2000/01/rdf-schema#label> \"Arve\" .\n";
    Manifest manifest = made.run(made.write("broken.nt", triple + "<http://example.org/b> <http"));
    assertEquals(1, manifest.entries());
    assertTrue(made.warnings.get(0).startsWith("broken.nt:2: BROKEN_OFF: "), made.warnings.get(0));
  }

  @Test
  void aLatitudeOfRdfWithoutALongitudeIsNoPlace() throws IOException {
    String turtle = MadeFiles.TURTLE.replace("geo:long \"5.5\" ;", "");
    made.run(made.write("lacs.ttl", turtle));
    assertEquals(Optional.empty(), made.only("grand lac").coordinates());
  }

  @Test
  void aFileThatCannotBeReadIsNoTroubleWithWriting() throws IOException {
    Path file =
        Files.write(folder.resolve("t.gz"), new byte[] {0x1f, (byte) 0x8b, 9, 9, 9, 9, 9, 9, 9, 9});
    AuthorityException e = assertThrows(AuthorityException.class, () -> made.run(file));
    assertTrue(e.getMessage().contains("t.gz cannot be read"), e.getMessage());
  }

  @Test
  void anEmptyFileIsAPlainError() throws IOException {
    Path empty = made.write("empty.json", "");
    AuthorityException e = assertThrows(AuthorityException.class, () -> made.run(empty));
    assertTrue(e.getMessage().endsWith("empty.json is empty"), e.getMessage());
  }

  @Test
  void aFileOfNoKnownFormatIsAPlainErrorUnlessToldWhatItIs() throws IOException {
    Path prose = made.write("prose.txt", "Il était une fois.\n");
    AuthorityException e = assertThrows(AuthorityException.class, () -> made.run(prose));
    assertTrue(e.getMessage().contains("--format"), e.getMessage());
  }
}
