package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsgraph.lexicon.LexiconFile;

class WordingTest {

  @Test
  void everyWordingIsAskedForAndMatchesItsExamples() {
    Set<String> written = new TreeSet<>();
    for (LexiconFile.Row row : LexiconFile.read(Wording.class, "fr/wordings.tsv")) {
      String name = row.get("wording");
      written.add(name);
      Wording wording = Wording.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
      assertFalse(row.get("example").isEmpty(), name);
      assertTrue(wording.matches(row.get("example")), row.get("example"));
    }

    Set<String> asked =
        Arrays.stream(Wording.values())
            .map(LexiconFile::nameOf)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(asked, written);
  }
}
