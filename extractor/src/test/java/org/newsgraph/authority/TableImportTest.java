package org.newsgraph.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.authority.AuthorityEntry.Coordinates;
import org.newsgraph.authority.AuthorityEntry.Office;

class TableImportTest {

  @TempDir Path folder;

  private MadeFiles made;

  @BeforeEach
  void files() {
    made = new MadeFiles(folder);
  }

  @Test
  void aTableSaysWhatItsColumnsSay() throws IOException {
    Manifest manifest = made.run(made.write("mayors.tsv", MadeFiles.TABLE));
    assertEquals("CC0-1.0", manifest.sources().get(0).licence());
    AuthorityEntry mayor = made.only("Paulo");
    assertEquals(MadeFiles.WIKIDATA + "Q90006", mayor.iri());
    assertEquals("Paul Larrive", mayor.label("fr"));
    assertEquals(
        List.of(
            new Office(
                MadeFiles.WIKIDATA + "Q142",
                "maire",
                MadeFiles.period("2001-01-01", "2008-03-31"))),
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
    assertEquals(Optional.empty(), made.only("Un").coordinates());
    assertEquals(Optional.of(new Coordinates(-90, 180)), made.only("Deux").coordinates());
  }

  @ParameterizedTest
  @CsvSource({"NaN,NaN", "Infinity,2.25"})
  void degreesThatAreNoNumberAreABadCell(String latitude, String longitude) throws IOException {
    String heading = "qid\tname\ttype\tlat\tlon\nQ2\tDeux\tplace\t\t\n";
    made.run(made.write("t.tsv", heading + "Q1\tUn\tplace\t" + latitude + "\t" + longitude + "\n"));
    assertTrue(made.warnings.get(0).startsWith("t.tsv:3: BAD_CELL: "), made.warnings.toString());
  }

  @Test
  void thousandsOfCommentLinesMayComeBeforeATable() throws IOException {
    made.run(made.write("mayors.tsv", "#\n\n".repeat(20_000) + MadeFiles.TABLE));
    assertEquals(MadeFiles.WIKIDATA + "Q90006", made.only("Paulo").iri());
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
    assertEquals(MadeFiles.WIKIDATA + "Q22250", made.only("Maria Cantwell").iri());
    assertEquals(6, made.only("Maria Cantwell").offices().size());
  }
}
