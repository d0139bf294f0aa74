package org.newsgraph.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.event.EventType;
import org.newsgraph.text.Span;

final class PartyTableTest {

  @TempDir Path folder;

  private PartyTable.Row row(String line) throws IOException {
    Path file = folder.resolve("participants.tsv");
    Files.writeString(
        file, "# labels\narticle\ttype\ttrigger\toccurrence\tagents\tpatients\n" + line + "\n");
    return PartyTable.read(file).of("a1").get(0);
  }

  @Test
  void eachOfThoseWhoDidItMayHaveSeveralNames() throws IOException {
    PartyTable.Row row = row("a1\tVOTE\tscrutin\t2\tl'assemblée=le Ralin|Kerlin\t");
    assertEquals(EventType.VOTE, row.type());
    assertEquals(new Span(12, 19), row.in("un scrutin, scrutin").orElseThrow());
    assertTrue(row.isDoneBy(Set.of("ralin")));
    assertTrue(row.isDoneBy(Set.of("kerlin")));
    assertFalse(row.befell(Set.of("kerlin")));
  }

  @Test
  void whoDidItToHimselfCountsAsWhoDidIt() throws IOException {
    PartyTable.Row row = row("a1\tOTHER\tchute\t1\tKerlin\tKerlin|Toral");
    assertFalse(row.befell(Set.of("kerlin")));
    assertTrue(row.befell(Set.of("toral")));
  }

  @Test
  void aLineWithoutPatientsIsNamed() {
    IOException broken = assertThrows(IOException.class, () -> row("a1\tVOTE\tscrutin\t1\tKerlin"));
    assertTrue(broken.getMessage().contains("participants.tsv:3"), broken.getMessage());
  }
}
