package org.newsgraph.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.authority.AuthorityEntry.Coordinates;
import org.newsgraph.authority.AuthorityEntry.Office;

class WikidataImportTest {

  @TempDir Path folder;

  private MadeFiles made;

  @BeforeEach
  void files() {
    made = new MadeFiles(folder);
  }

  @ParameterizedTest
  @CsvSource({"dump.json", "dump.json.gz", "dump.json.bz2"})
  void aWikidataDumpGivesItsCitiesAndPersons(String name) throws IOException {
    Manifest manifest = made.run(made.write(name, MadeFiles.DUMP));
    assertEquals(2, manifest.entries());
    assertEquals("wikidata", manifest.sources().get(0).format());
    assertEquals("CC0-1.0", manifest.sources().get(0).licence());
    assertEquals(List.of(), made.warnings);

    AuthorityEntry city = made.only("VIEUX VALMIRE");
    assertEquals(MadeFiles.WIKIDATA + "Q90001", city.iri());
    assertEquals(AuthorityType.PLACE, city.type());
    assertEquals("city", city.kind());
    assertEquals("Valmire", city.label("fr"));
    assertEquals("Valmire City", city.label("en"));
    assertEquals(List.of("FR"), city.countries());
    assertEquals(12345, city.population());
    assertEquals(2, city.popularity());
    assertEquals(Optional.of(new Coordinates(48.5, 2.25)), city.coordinates());
    assertEquals(
        Set.of(
            "https://sws.geonames.org/7001/",
            "http://dbpedia.org/resource/Valmire_(city)",
            "http://fr.dbpedia.org/resource/Valmire"),
        Set.copyOf(city.sameAs()));
  }

  @Test
  void aMinisterOfWikidataHasHerTerm() throws IOException {
    made.run(made.write("dump.json", MadeFiles.DUMP));
    AuthorityEntry minister = made.only("Odile Traverse");
    assertEquals(AuthorityType.PERSON, minister.type());
    assertEquals(
        List.of(
            new Office(
                "",
                MadeFiles.WIKIDATA + "Q90009",
                new Period(
                    Optional.of(LocalDate.of(2017, 5, 14)),
                    Optional.of(LocalDate.of(2022, 6, 30))))),
        minister.offices());
    assertEquals(Optional.of(LocalDate.of(1961, 1, 1)), minister.existence().from());
  }

  @Test
  void aClassBelowAWantedOneIsKeptWhenAskedFor() throws IOException {
    String townClass =
        "{\"type\":\"item\",\"id\":\"Q90010\",\"claims\":{\"P279\":[{\"mainsnak\":"
            + "{\"datavalue\":{\"value\":{\"id\":\"Q515\"}}}}]}}";
    Path dump =
        made.write(
            "dump.json",
            "[\n" + MadeFiles.CITY.replace("Q515", "Q90010") + ",\n" + townClass + "\n]\n");
    assertThrows(AuthorityException.class, () -> made.run(dump));
    ImportOptions below = MadeFiles.options(true, false);
    made.run(below, dump);
    assertEquals("city", made.only("Valmire").kind());
  }

  @Test
  void aLanguageThatIsNotWantedLeavesNoName() throws IOException {
    made.run(made.write("dump.json", MadeFiles.DUMP));
    try (AuthorityIndex index = AuthorityIndex.open(made.index())) {
      assertEquals(List.of(), index.named("Walmir"));
    }
  }

  @ParameterizedTest
  @CsvSource({"dump.json.gz, 30", "dump.json.bz2, 4"})
  void aTruncatedDumpKeepsWhatCameBefore(String name, int missing) throws IOException {
    // Bzip2 has blocks: to have one that is whole, the dump must be larger than one.
    StringBuilder dump = new StringBuilder("[\n" + MadeFiles.CITY + ",\n");
    java.util.SplittableRandom random = new java.util.SplittableRandom(7);
    for (int i = 0; i < 30_000; i++) {
      dump.append("{\"type\":\"item\",\"id\":\"Q")
          .append(random.nextLong(1L << 60))
          .append("\"},\n");
    }
    Manifest manifest = made.run(made.truncate(made.write(name, dump.toString()), missing));
    assertEquals(1, manifest.entries());
    assertEquals(1, manifest.sources().get(0).skipped());
    assertEquals(1, made.warnings.size());
    assertTrue(
        made.warnings.get(0).matches("dump\\.json\\.(gz|bz2):\\d{2,}: BROKEN_OFF: .+"),
        made.warnings.get(0));
    assertEquals(MadeFiles.WIKIDATA + "Q90001", made.only("Valmire").iri());
  }

  @Test
  void aMalformedLineIsNamedAndTheRestGoesOn() throws IOException {
    Path dump =
        made.write(
            "dump.json", "[\n" + MadeFiles.CITY + ",\n{\"type\":\"item\",\n" + MadeFiles.MINISTER);
    Manifest manifest = made.run(dump);
    assertEquals(2, manifest.entries());
    assertEquals(1, made.warnings.size());
    assertTrue(made.warnings.get(0).startsWith("dump.json:3: BAD_JSON: "), made.warnings.get(0));
  }

  @Test
  void aCraterOfTheMoonHasNoPlaceOnEarth() throws IOException {
    String globe = "\"longitude\":2.25,\"globe\":\"" + MadeFiles.WIKIDATA;
    made.run(
        made.write("moon.json", MadeFiles.DUMP.replace("\"longitude\":2.25", globe + "Q405\"")));
    assertEquals(Optional.empty(), made.only("Valmire").coordinates());
    made.run(
        made.write("earth.json", MadeFiles.DUMP.replace("\"longitude\":2.25", globe + "Q2\"")));
    assertEquals(Optional.of(new Coordinates(48.5, 2.25)), made.only("Valmire").coordinates());
  }

  @Test
  void aClassWhoseNumberIsTooLongIsAPlainError() throws IOException {
    Path classes = made.write("classes.tsv", "Q99999999999\tplace\ttown\n");
    AuthorityException e =
        assertThrows(AuthorityException.class, () -> WikidataClasses.with(Optional.of(classes)));
    assertTrue(e.getMessage().contains("classes.tsv:1 wants"), e.getMessage());
  }
}
