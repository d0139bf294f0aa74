package org.newsgraph.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.mention.NameLabels.Words;

class NameLabelsTest {

  @Test
  void whatIsWrittenIsReadAgain() {
    List<Words> names = List.of(new Words(0, 1, 2), new Words(1, 4, 0), new Words(5, 7, 1));
    int[] labels = new int[8];
    names.forEach(name -> NameLabels.write(name, labels));
    assertEquals(names, NameLabels.read(labels));
  }

  @Test
  void aNameThatHasBegunMustEnd() {
    int[] labels = new int[2];
    NameLabels.write(new Words(0, 2, 1), labels);
    assertTrue(NameLabels.mayFollow(labels[0], labels[1]));
    assertFalse(NameLabels.mayFollow(labels[0], NameLabels.OUTSIDE));
    assertTrue(NameLabels.isOpen(labels[0]));
    assertFalse(NameLabels.isOpen(labels[1]));
  }
}
