package org.newsgraph.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.authority.AuthorityEntry.Office;

class PopoloImportTest {

  @TempDir Path folder;

  private MadeFiles made;

  @BeforeEach
  void files() {
    made = new MadeFiles(folder);
  }

  @Test
  void aDeputyOfPopoloHasTheDatesOfHerTerms() throws IOException {
    ImportOptions french = options(Optional.empty(), Optional.of("FR"));
    Manifest manifest = made.run(french, made.write("ep-popolo.json", MadeFiles.POPOLO));
    assertEquals("popolo", manifest.sources().get(0).format());
    AuthorityEntry deputy = made.only("Jeanne Morvan");
    assertEquals(MadeFiles.WIKIDATA + "Q90005", deputy.iri());
    assertEquals(List.of("FR"), deputy.countries());
    assertEquals(
        Set.of(
            new Office("", "member, House of Made", MadeFiles.period("2017-06-21", "2022-06-21")),
            new Office("", "member, House of Made", MadeFiles.period("2022-07-01", ""))),
        Set.copyOf(deputy.offices()));
    assertEquals("urn:uuid:9b2e5f1c-0000-4000-8000-000000000002", made.only("Luc Sanzid").iri());
  }

  @Test
  void popoloThatBreaksOffKeepsThePersonsBefore() throws IOException {
    Path file = made.write("popolo.json", MadeFiles.POPOLO);
    made.truncate(file, 250);
    assertTrue(made.run(file).entries() > 0);
    assertTrue(made.warnings.get(0).contains("BROKEN_OFF"), made.warnings.get(0));
    assertEquals(MadeFiles.WIKIDATA + "Q90005", made.only("Jeanne Morvan").iri());
  }

  @Test
  void aTruncatedArchiveOfPopoloKeepsThePersonsBefore() throws IOException {
    Path file = made.write("popolo.json.gz", MadeFiles.POPOLO);
    made.truncate(file, 60);
    assertTrue(made.run(file).entries() > 0);
    assertEquals(1, made.warnings.size());
    assertTrue(made.warnings.get(0).contains("BROKEN_OFF"), made.warnings.get(0));
    assertEquals(MadeFiles.WIKIDATA + "Q90005", made.only("Jeanne Morvan").iri());
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
}
