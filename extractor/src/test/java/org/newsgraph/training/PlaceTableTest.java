package org.newsgraph.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.event.EventType;
import org.newsgraph.text.Span;

final class PlaceTableTest {

  @TempDir Path folder;

  @Test
  void aHappeningMayHaveSeveralPlacesOfSeveralNames() throws IOException {
    Path file = folder.resolve("places.tsv");
    Files.writeString(
        file,
        "# labels\narticle\ttype\ttrigger\toccurrence\treaders\tplaces\n"
            + "a1\tATTACK\traid\t2\t1\tla capitale=Dolvie|le Bagor\na1\tVOTE\tscrutin\t1\t1\t\n");
    List<PlaceTable.Row> rows = PlaceTable.read(file).of("a1");
    assertEquals(EventType.ATTACK, rows.get(0).trigger().type());
    assertEquals(new Span(10, 14), rows.get(0).trigger().in("un raid, ,raid").orElseThrow());
    assertTrue(rows.get(0).isAt(Set.of("dolvie")));
    assertTrue(rows.get(0).isAt(Set.of("bagor")));
    assertFalse(rows.get(1).isAt(Set.of("bagor")));
  }

  @Test
  void aLineWithAnUnknownClassIsNamed() throws IOException {
    Path file = folder.resolve("places.tsv");
    Files.writeString(
        file, "article\ttype\ttrigger\toccurrence\treaders\tplaces\na1\tPARTY\tfête\t1\t1\t\n");
    IOException broken = assertThrows(IOException.class, () -> PlaceTable.read(file));
    assertTrue(broken.getMessage().contains("places.tsv:2"), broken.getMessage());
  }
}
