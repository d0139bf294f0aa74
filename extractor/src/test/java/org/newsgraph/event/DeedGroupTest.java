package org.newsgraph.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsgraph.lexicon.WordGroups;

class DeedGroupTest {

  @Test
  void everyGroupHasWordsAndEveryWordAGroupThatIsAskedFor() {
    Set<String> asked =
        Arrays.stream(DeedGroup.values())
            .map(group -> group.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.toSet());

    assertEquals(asked, WordGroups.read(DeedGroup.class, "fr/deed-groups.tsv").names());
  }
}
