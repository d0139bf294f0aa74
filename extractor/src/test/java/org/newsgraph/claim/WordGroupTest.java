package org.newsgraph.claim;

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
    assertEquals(
        keys(WordGroup.values()), WordGroups.read(WordGroup.class, "fr/word-groups.tsv").names());
  }

  @Test
  void everyClassHasVerbsAndEveryVerbAClassThatIsAskedFor() {
    assertEquals(
        keys(VerbClass.values()), WordGroups.read(VerbClass.class, "fr/verb-classes.tsv").names());
  }

  private static Set<String> keys(Enum<?>[] groups) {
    return Arrays.stream(groups).map(LexiconFile::nameOf).collect(Collectors.toSet());
  }
}
