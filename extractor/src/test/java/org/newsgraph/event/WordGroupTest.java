package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsgraph.lexicon.LexiconFile;
import org.newsgraph.lexicon.WordGroups;

class WordGroupTest {

  @Test
  void everyGroupHasWordsAndEveryWordAGroupThatIsAskedFor() {
    Set<String> asked =
        Arrays.stream(WordGroup.values()).map(LexiconFile::nameOf).collect(Collectors.toSet());

    assertEquals(asked, WordGroups.read(WordGroup.class, "fr/word-groups.tsv").names());
  }
}
