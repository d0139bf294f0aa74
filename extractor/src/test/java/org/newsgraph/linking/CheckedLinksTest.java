package org.newsgraph.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.authority.Authority;
import org.newsgraph.authority.StarterAuthority;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.LexiconFile.Row;

/** The links that were checked by hand, and the names from which the linker learned. */
class CheckedLinksTest {

  private static final Authority AUTHORITY = StarterAuthority.load();

  @Test
  void ofTwoHundredLinksAtLeastNineteenOfTwentyAreRight() {
    List<Row> rows = LexiconFile.read(CheckedLinksTest.class, "checked-links.tsv");
    long right = rows.stream().filter(row -> row.get("verdict").equals("right")).count();
    assertEquals(200, rows.size());
    assertTrue(right >= 0.95 * rows.size(), () -> right + " right");
    for (Row row : rows) {
      boolean same = row.get("gold").equals(row.get("linked"));
      assertEquals(row.get("verdict").equals("right"), same, row.toString());
    }
  }

  @Test
  void everyLabelIsAnEntryThatBearsTheName() {
    List<String> unknown = new ArrayList<>();
    for (String file : List.of("labelled-links.tsv", "held-out-links.tsv")) {
      for (Row row : LexiconFile.read(CheckedLinksTest.class, file)) {
        String iri = "http://www.wikidata.org/entity/" + row.get("gold");
        if (!row.get("gold").equals("NIL") && AUTHORITY.withIri(iri).isEmpty()) {
          unknown.add(row.get("name") + " " + row.get("gold"));
        }
      }
    }
    assertEquals(List.of(), unknown);
  }
}
