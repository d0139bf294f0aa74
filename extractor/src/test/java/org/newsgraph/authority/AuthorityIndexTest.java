package org.newsgraph.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.authority.AuthorityEntry.Coordinates;
import org.newsgraph.authority.AuthorityEntry.Name;
import org.newsgraph.authority.AuthorityEntry.Office;

class AuthorityIndexTest {

  private static final String HEADING = "qid\tname\ttype\tiso2\tpopulation\tpopularity\n";

  @TempDir Path folder;

  private static String row(int number, String name, int population, int popularity) {
    return "Q" + number + "\t" + name + "\tplace\tFR\t" + population + "\t" + popularity + "\n";
  }

  @Test
  void anEntryComesBackAsItWasWritten() {
    AuthorityEntry entry =
        new AuthorityEntry(
            "http://example.org/é",
            AuthorityType.PERSON,
            "politician",
            List.of(new Name("Ève", "fr", true), new Name("Eva", "", false)),
            List.of("FR", "BE"),
            1L << 40,
            312,
            Optional.of(new Coordinates(-12.5, 179.25)),
            new Period(Optional.of(LocalDate.EPOCH), Optional.empty()),
            List.of(
                new Office(
                    "http://example.org/b",
                    "maire",
                    new Period(
                        Optional.of(LocalDate.of(1850, 1, 1)),
                        Optional.of(LocalDate.of(1969, 12, 31))))),
            List.of("http://example.org/e"));
    byte[] bytes = EntryBytes.of(entry);
    assertEquals(entry, EntryBytes.read(bytes, 0, bytes.length));
  }

  @Test
  void theMostProminentOfANameComeFirstAndAreNotTooMany() throws IOException {
    StringBuilder table = new StringBuilder(HEADING);
    IntStream.range(0, 3 * AuthorityIndex.MOST).forEach(i -> table.append(row(i, "Ville", i, 0)));
    table.append(row(9001, "Ville", 5000, 2)).append(row(9002, "Ville", 5000, 7));
    MadeFiles made = new MadeFiles(folder);
    made.run(made.write("t.tsv", table.toString()));
    try (AuthorityIndex index = AuthorityIndex.open(made.index())) {
      List<AuthorityEntry> found = index.named("la ville");
      assertEquals(AuthorityIndex.MOST, found.size());
      assertTrue(found.get(0).iri().endsWith("/Q9002"));
      assertTrue(found.get(1).iri().endsWith("/Q9001"));
      assertTrue(found.get(2).iri().endsWith("/Q299"));
      assertEquals(Optional.of(found.get(0)), index.withIri(found.get(0).iri()));
    }
  }

  @Test
  void theOrderOfLinesAndFilesMakesNoDifference() throws IOException {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      rows.add(row(i % 700, "Nom " + i % 350, i % 13, i % 5));
    }
    List<AuthorityEntry> before = List.of();
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(rows, new Random(seed));
      MadeFiles made = new MadeFiles(Files.createDirectory(folder.resolve("seed-" + seed)));
      Path one = made.write("one.tsv", HEADING + String.join("", rows.subList(0, 900)));
      Path other = made.write("two.tsv", HEADING + String.join("", rows.subList(900, 2000)));
      made.run(seed == 1 ? other : one, seed == 1 ? one : other);
      List<AuthorityEntry> all = new ArrayList<>();
      try (AuthorityIndex index = AuthorityIndex.open(made.index())) {
        index.forEach(all::add);
      }
      assertEquals(700, all.size());
      if (seed > 0) {
        assertEquals(before, all);
      }
      before = all;
    }
  }

  @Test
  void factsThatDoNotFitInMemoryAreSortedOnDisk() throws IOException {
    List<String> iris = new ArrayList<>();
    try (FactSorter sorter = new FactSorter(folder, 500)) {
      for (int i = 0; i < 200; i++) {
        Draft draft = new Draft("http://example.org/" + (i * 7) % 50);
        draft.name("n" + i, "", false);
        sorter.add(draft.founding());
      }
      assertTrue(folder.toFile().list().length > 5);
      sorter.forEachThing(
          facts -> {
            assertEquals(4, facts.size());
            iris.add(facts.get(0).entry().iri());
          });
    }
    assertEquals(50, iris.stream().distinct().count());
    assertEquals(50, iris.size());
    assertEquals(0, folder.toFile().list().length);
  }

  @Test
  void moreFactsOfAThingThanAnyHasAreLeftOutAndCounted() throws IOException {
    try (FactSorter sorter = new FactSorter(folder, 1 << 24)) {
      for (int i = 0; i < FactSorter.MOST_OF_A_THING + 3; i++) {
        Draft draft = new Draft("http://example.org/one");
        draft.name("n" + i, "", false);
        sorter.add(draft.founding());
      }
      sorter.forEachThing(facts -> assertEquals(FactSorter.MOST_OF_A_THING, facts.size()));
      assertEquals(3, sorter.dropped());
    }
  }

  @Test
  void aReaderKeepsItsIndexWhileAnImportReplacesIt() throws IOException {
    MadeFiles made = new MadeFiles(folder);
    Manifest first = made.run(made.write("t.tsv", HEADING + row(1, "Avant", 1, 1)));
    try (AuthorityIndex index = AuthorityIndex.open(made.index())) {
      Manifest second = made.run(made.write("t.tsv", HEADING + row(2, "Après", 1, 1)));
      assertFalse(first.index().equals(second.index()));
      assertEquals(1, index.named("avant").size());
    }
    try (AuthorityIndex index = AuthorityIndex.open(made.index())) {
      assertEquals(List.of(), index.named("avant"));
      assertEquals(1, index.named("apres").size());
    }
  }

  @Test
  void whatIsAddedJoinsWhatIsThere() throws IOException {
    MadeFiles made = new MadeFiles(folder);
    made.run(made.write("one.tsv", HEADING + row(1, "Une", 1, 1)));
    ImportOptions add = MadeFiles.options(false, true);
    Manifest manifest =
        made.run(
            add, made.write("two.tsv", HEADING + row(1, "Une autre", 9, 0) + row(2, "Deux", 1, 1)));
    assertEquals(2, manifest.entries());
    assertEquals(2, manifest.sources().size());
    try (AuthorityIndex index = AuthorityIndex.open(made.index())) {
      AuthorityEntry joined = index.named("une autre").get(0);
      assertEquals(joined, index.named("Une").get(0));
      assertEquals(9, joined.population());
    }
  }

  @Test
  void anImportThatFailsLeavesTheIndexAsItWas() throws IOException {
    MadeFiles made = new MadeFiles(folder);
    Manifest before = made.run(made.write("t.tsv", HEADING + row(1, "Avant", 1, 1)));
    Path bad = made.write("bad.tsv", "qid\ttype\nQ1\tplace\n");
    assertThrows(AuthorityException.class, () -> made.run(bad));
    Path none = made.write("none.tsv", HEADING);
    assertThrows(AuthorityException.class, () -> made.run(none));
    assertEquals(before, Manifest.read(made.index()));
    assertEquals(3, made.index().toFile().list().length, "index, manifest and lock");
    try (AuthorityIndex index = AuthorityIndex.open(made.index())) {
      assertEquals(1, index.named("avant").size());
    }
  }

  @Test
  void aFolderWithOtherFilesIsLeftAlone() throws IOException {
    MadeFiles made = new MadeFiles(folder);
    Path table = made.write("t.tsv", HEADING + row(1, "Avant", 1, 1));
    AuthorityImport into =
        new AuthorityImport(folder, ImportOptions.DEFAULT, w -> {}, (f, l, k) -> {});
    AuthorityException e = assertThrows(AuthorityException.class, () -> into.run(List.of(table)));
    assertTrue(e.getMessage().contains("holds other files"), e.getMessage());
  }

  @Test
  void aFolderOfTheUsersOwnWorkIsNotTakenForOurs() throws IOException {
    MadeFiles made = new MadeFiles(folder);
    Path table = made.write("t.tsv", HEADING + row(1, "Avant", 1, 1));
    for (String name : List.of("work", "index-2020")) {
      Path own = Files.createDirectories(made.index().resolve(name)).resolve("thesis.txt");
      Files.writeString(own, "mine");
      assertThrows(AuthorityException.class, () -> made.run(table));
      assertTrue(Files.exists(own), name);
      Files.delete(own);
      Files.delete(own.getParent());
    }
  }

  @Test
  void whatAKilledFirstImportLeavesDoesNotHinderTheNext() throws IOException {
    MadeFiles made = new MadeFiles(folder);
    Files.createDirectories(made.index().resolve("work"));
    Files.createDirectories(made.index().resolve("index-killed"));
    Files.writeString(made.index().resolve("import.lock"), "");
    Files.writeString(made.index().resolve("manifest.json.new"), "{");
    made.run(made.write("t.tsv", HEADING + row(1, "Avant", 1, 1)));
    assertEquals(3, made.index().toFile().list().length, "index, manifest and lock");
  }

  @Test
  void aDamagedOrMissingIndexIsAPlainError() throws IOException {
    AuthorityException none =
        assertThrows(AuthorityException.class, () -> AuthorityIndex.open(folder));
    assertTrue(none.getMessage().contains("authority import"), none.getMessage());
    MadeFiles made = new MadeFiles(folder);
    Manifest manifest = made.run(made.write("t.tsv", HEADING + row(1, "Avant", 1, 1)));
    Path index = made.index().resolve(manifest.index());
    for (java.io.File file : index.toFile().listFiles()) {
      if (file.getName().startsWith("segments")) {
        Files.write(file.toPath(), new byte[] {1, 2, 3});
      }
    }
    AuthorityException broken =
        assertThrows(AuthorityException.class, () -> AuthorityIndex.open(made.index()));
    assertTrue(broken.getMessage().contains("import its sources again"), broken.getMessage());
  }
}
