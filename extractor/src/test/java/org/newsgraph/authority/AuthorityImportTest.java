package org.newsgraph.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
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
import org.newsgraph.authority.AuthorityEntry.Name;
import org.newsgraph.authority.AuthorityEntry.Office;

class AuthorityImportTest {

  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  @TempDir Path folder;

  private MadeFiles made;

  @BeforeEach
  void files() {
    made = new MadeFiles(folder);
  }

  private AuthorityEntry only(String name) throws IOException {
    try (AuthorityIndex index = AuthorityIndex.open(made.index())) {
      List<AuthorityEntry> found = index.named(name);
      assertEquals(1, found.size(), () -> name + ": " + found);
      return found.get(0);
    }
  }

  @ParameterizedTest
  @CsvSource({"dump.json", "dump.json.gz", "dump.json.bz2"})
  void aWikidataDumpGivesItsCitiesAndPersons(String name) throws IOException {
    Manifest manifest = made.run(made.write(name, MadeFiles.DUMP));
    assertEquals(2, manifest.entries());
    assertEquals("wikidata", manifest.sources().get(0).format());
    assertEquals("CC0-1.0", manifest.sources().get(0).licence());
    assertEquals(List.of(), made.warnings);

    AuthorityEntry city = only("VIEUX VALMIRE");
    assertEquals(WIKIDATA + "Q90001", city.iri());
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
    AuthorityEntry minister = only("Odile Traverse");
    assertEquals(AuthorityType.PERSON, minister.type());
    assertEquals(
        List.of(
            new Office(
                "",
                WIKIDATA + "Q90009",
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
    ImportOptions d = ImportOptions.DEFAULT;
    ImportOptions below =
        new ImportOptions(
            d.format(),
            d.languages(),
            d.type(),
            d.country(),
            d.licence(),
            d.date(),
            d.base(),
            d.classes(),
            true,
            false);
    made.run(below, dump);
    assertEquals("city", only("Valmire").kind());
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
    assertEquals(WIKIDATA + "Q90001", only("Valmire").iri());
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
  void geoNamesAndItsAlternateNamesJoinInAnyOrder() throws IOException {
    Path names = made.write("alternateNamesV2.txt", MadeFiles.ALTERNATE_NAMES);
    Path places = made.write("cities500.txt", MadeFiles.GEONAMES);
    Manifest manifest = made.run(names, places);
    assertEquals(2, manifest.entries());
    assertEquals("geonames_names", manifest.sources().get(0).format());
    AuthorityEntry place = only("Valmire sur Onde");
    assertEquals("https://sws.geonames.org/7001/", place.iri());
    assertEquals("Valmire-sur-Onde", place.label("fr"));
    assertEquals(List.of(WIKIDATA + "Q90001"), place.sameAs());
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
    AuthorityEntry city = only("Valmire");
    assertEquals(WIKIDATA + "Q90001", city.iri());
    assertTrue(city.sameAs().contains("https://sws.geonames.org/7001/"));
    assertEquals(12345, city.population());
  }

  @Test
  void skosConceptsHaveLabelsCoordinatesAndMatches() throws IOException {
    Manifest manifest = made.run(made.write("lacs.ttl.gz", MadeFiles.TURTLE));
    assertEquals(1, manifest.entries());
    AuthorityEntry lake = only("grand lac");
    assertEquals("http://example.org/lac", lake.iri());
    assertEquals(AuthorityType.PLACE, lake.type());
    assertEquals(
        Set.of(
            new Name("Lac des Ormes", "fr", true),
            new Name("Elm Lake", "en", true),
            new Name("Grand Lac", "fr", false)),
        Set.copyOf(lake.names()));
    assertEquals(Optional.of(new Coordinates(44, 5.5)), lake.coordinates());
    assertEquals(List.of(WIKIDATA + "Q90004"), lake.sameAs());
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
  void aDeputyOfPopoloHasTheDatesOfHerTerms() throws IOException {
    ImportOptions french = options(Optional.empty(), Optional.of("FR"));
    Manifest manifest = made.run(french, made.write("ep-popolo.json", MadeFiles.POPOLO));
    assertEquals("popolo", manifest.sources().get(0).format());
    AuthorityEntry deputy = only("Jeanne Morvan");
    assertEquals(WIKIDATA + "Q90005", deputy.iri());
    assertEquals(List.of("FR"), deputy.countries());
    assertEquals(
        Set.of(
            new Office("", "member, House of Made", period("2017-06-21", "2022-06-21")),
            new Office("", "member, House of Made", period("2022-07-01", ""))),
        Set.copyOf(deputy.offices()));
    assertEquals("urn:uuid:9b2e5f1c-0000-4000-8000-000000000002", only("Luc Sanzid").iri());
  }

  @Test
  void popoloThatBreaksOffKeepsThePersonsBefore() throws IOException {
    Path file = made.write("popolo.json", MadeFiles.POPOLO);
    made.truncate(file, 250);
    assertTrue(made.run(file).entries() > 0);
    assertTrue(made.warnings.get(0).contains("BROKEN_OFF"), made.warnings.get(0));
    assertEquals(WIKIDATA + "Q90005", only("Jeanne Morvan").iri());
  }

  @Test
  void aTruncatedArchiveOfPopoloKeepsThePersonsBefore() throws IOException {
    Path file = made.write("popolo.json.gz", MadeFiles.POPOLO);
    made.truncate(file, 60);
    assertTrue(made.run(file).entries() > 0);
    assertEquals(1, made.warnings.size());
    assertTrue(made.warnings.get(0).contains("BROKEN_OFF"), made.warnings.get(0));
    assertEquals(WIKIDATA + "Q90005", only("Jeanne Morvan").iri());
  }

  private static Period period(String from, String to) {
    return new Period(
        Optional.of(LocalDate.parse(from)),
        Optional.of(to).filter(day -> !day.isEmpty()).map(LocalDate::parse));
  }

  private static ImportOptions options(Optional<AuthorityType> type, Optional<String> country) {
    ImportOptions d = ImportOptions.DEFAULT;
    return new ImportOptions(
        d.format(),
        d.languages(),
        type,
        country,
        d.licence(),
        d.date(),
        d.base(),
        d.classes(),
        false,
        false);
  }

  @Test
  void aTableSaysWhatItsColumnsSay() throws IOException {
    Manifest manifest = made.run(made.write("mayors.tsv", MadeFiles.TABLE));
    assertEquals("CC0-1.0", manifest.sources().get(0).licence());
    AuthorityEntry mayor = only("Paulo");
    assertEquals(WIKIDATA + "Q90006", mayor.iri());
    assertEquals("Paul Larrive", mayor.label("fr"));
    assertEquals(
        List.of(new Office(WIKIDATA + "Q142", "maire", period("2001-01-01", "2008-03-31"))),
        mayor.offices());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "name,type;has no column id",
        "qid,type;has no column name",
        "qid,name;has no column type",
        "qid,name,type,lat;has no column longitude"
      })
  void aMissingColumnIsNamed(String columns, String message) throws IOException {
    Path table = made.write("t.tsv", columns.replace(',', '\t') + "\nQ1\tx\tperson\t1\n");
    AuthorityException e = assertThrows(AuthorityException.class, () -> made.run(table));
    assertTrue(e.getMessage().contains(message), e.getMessage());
  }

  @Test
  void aBadRowIsCountedAndTheRestGoesOn() throws IOException {
    Manifest manifest =
        made.run(
            made.write(
                "t.tsv",
                "qid\tname\ttype\tpop\nQ1\tUn\tplace\tmany\nQ2\tDeux\tplace\t2\nQ3\tTrois\tplanet\t3\n"
                    + "\tQuatre\tplace\t4\nQ5\tCinq\tplace\t5\t6\n"));
    assertEquals(1, manifest.entries());
    assertEquals(4, manifest.sources().get(0).skipped());
    assertTrue(made.warnings.get(0).startsWith("t.tsv:2: BAD_CELL: "), made.warnings.toString());
    assertTrue(made.warnings.get(3).startsWith("t.tsv:6: BAD_LINE: "), made.warnings.toString());
  }

  @ParameterizedTest
  @CsvSource({"48.5,''", "'',2.25", "90.5,2.25", "48.5,-181"})
  void aPlaceOutsideTheEarthIsCountedAndHasNoCoordinates(String latitude, String longitude)
      throws IOException {
    String heading = "qid\tname\ttype\tlat\tlon\n";
    String row = "Q1\tUn\tplace\t" + latitude + "\t" + longitude + "\n";
    Manifest manifest =
        made.run(made.write("t.tsv", heading + row + "Q2\tDeux\tplace\t-90\t180\n"));
    assertEquals(1, manifest.sources().get(0).skipped());
    assertTrue(made.warnings.get(0).startsWith("t.tsv:2: BAD_CELL: "), made.warnings.toString());
    assertEquals(Optional.empty(), only("Un").coordinates());
    assertEquals(Optional.of(new Coordinates(-90, 180)), only("Deux").coordinates());
  }

  @ParameterizedTest
  @CsvSource({"NaN,NaN", "Infinity,2.25"})
  void degreesThatAreNoNumberAreABadCell(String latitude, String longitude) throws IOException {
    String heading = "qid\tname\ttype\tlat\tlon\nQ2\tDeux\tplace\t\t\n";
    made.run(made.write("t.tsv", heading + "Q1\tUn\tplace\t" + latitude + "\t" + longitude + "\n"));
    assertTrue(made.warnings.get(0).startsWith("t.tsv:3: BAD_CELL: "), made.warnings.toString());
  }

  @Test
  void aLatitudeOfRdfWithoutALongitudeIsNoPlace() throws IOException {
    String turtle = MadeFiles.TURTLE.replace("geo:long \"5.5\" ;", "");
    made.run(made.write("lacs.ttl", turtle));
    assertEquals(Optional.empty(), only("grand lac").coordinates());
  }

  @Test
  void thousandsOfCommentLinesMayComeBeforeATable() throws IOException {
    made.run(made.write("mayors.tsv", "#\n\n".repeat(20_000) + MadeFiles.TABLE));
    assertEquals(WIKIDATA + "Q90006", only("Paulo").iri());
  }

  @Test
  void aCraterOfTheMoonHasNoPlaceOnEarth() throws IOException {
    String globe = "\"longitude\":2.25,\"globe\":\"" + WIKIDATA;
    made.run(
        made.write("moon.json", MadeFiles.DUMP.replace("\"longitude\":2.25", globe + "Q405\"")));
    assertEquals(Optional.empty(), only("Valmire").coordinates());
    made.run(
        made.write("earth.json", MadeFiles.DUMP.replace("\"longitude\":2.25", globe + "Q2\"")));
    assertEquals(Optional.of(new Coordinates(48.5, 2.25)), only("Valmire").coordinates());
  }

  @Test
  void aFileThatCannotBeReadIsNoTroubleWithWriting() throws IOException {
    Path file =
        Files.write(folder.resolve("t.gz"), new byte[] {0x1f, (byte) 0x8b, 9, 9, 9, 9, 9, 9, 9, 9});
    AuthorityException e = assertThrows(AuthorityException.class, () -> made.run(file));
    assertTrue(e.getMessage().contains("t.gz cannot be read"), e.getMessage());
  }

  @Test
  void aClassWhoseNumberIsTooLongIsAPlainError() throws IOException {
    Path classes = made.write("classes.tsv", "Q99999999999\tplace\ttown\n");
    AuthorityException e =
        assertThrows(AuthorityException.class, () -> WikidataClasses.with(Optional.of(classes)));
    assertTrue(e.getMessage().contains("classes.tsv:1 wants"), e.getMessage());
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

  @Test
  void allTablesOfTheProjectImport() throws IOException {
    Path tables =
        List.of(Path.of("../../shared"), Path.of("../../../shared")).stream()
            .map(shared -> shared.resolve("data/authority"))
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("none"));
    org.junit.jupiter.api.Assumptions.assumeTrue(
        Files.isDirectory(tables), "skipped: the project's tables are not beside it");
    try (java.util.stream.Stream<Path> files = Files.list(tables)) {
      Manifest manifest = made.run(files.sorted().toArray(Path[]::new));
      assertTrue(manifest.sources().stream().allMatch(source -> source.facts() > 50));
      assertTrue(manifest.entries() > 60_000, () -> manifest.entries() + " entries");
    }
    assertEquals(WIKIDATA + "Q22250", only("Maria Cantwell").iri());
    assertEquals(6, only("Maria Cantwell").offices().size());
  }
}
