package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionTest {

  @TempDir Path folder;

  @Test
  void whoOpensAStoreThatIsNotInOrderIsToldWhatIsMade() {
    try (Store store = Store.open(folder)) {
      store.replace(Versions.version("one", "a", 1));
    }
    WrittenMark.in(folder).set();
    List<String> told = new ArrayList<>();
    Completion completion =
        new Completion() {
          @Override
          public void begin(String what) {
            told.add(what);
          }

          @Override
          public void step() {
            told.add("step");
          }

          @Override
          public void end() {
            told.add("end");
          }
        };
    Store.open(folder, completion).close();
    assertEquals("index of words", told.get(0));
    assertTrue(told.indexOf("calendar") < told.lastIndexOf("step"), told.toString());
    assertEquals(told.size() - 1, told.indexOf("end"), told.toString());
    told.clear();
    Store.open(folder, completion).close();
    assertEquals(List.of(), told);
  }
}
