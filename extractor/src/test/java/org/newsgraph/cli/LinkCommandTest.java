package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.reconciliation.MadeService;

class LinkCommandTest {

  @TempDir Path folder;

  private Path store() {
    return folder.resolve("graphs");
  }

  @Test
  void linkAddsWhatTheServiceIsSureOfAndUndoTakesItBack() throws IOException {
    CommandRun.of("build", "--store", store());
    String answer = "[{\"id\": \"Q1\", \"name\": \"E. Macron\", \"score\": 99, \"match\": true}]";
    String manifest = "{\"name\": \"Made\", \"identifierSpace\": \"http://made.example/\"}";
    try (MadeService service = new MadeService(manifest).knows("Emmanuel Macron", answer)) {
      Object[] link = {
        "link",
        "--service",
        service.address(),
        "--type",
        "person",
        "--store",
        store(),
        "--cache",
        folder.resolve("cache"),
        "--dry-run"
      };
      CommandRun dry = CommandRun.of(link);
      assertEquals(0, dry.code(), dry.err());
      assertTrue(dry.out().contains("http://made.example/Q1  E. Macron  0.990"), dry.out());
      assertTrue(dry.out().contains("1 would be linked"), dry.out());
      CommandRun undone = CommandRun.of("link", "--undo", "--store", store());
      assertEquals("0 links taken back.", undone.out().strip());
      CommandRun linked = CommandRun.of(Arrays.copyOf(link, link.length - 1));
      assertTrue(linked.out().contains("1 linked"), linked.out());
      CommandRun again =
          CommandRun.of("link", "--undo", "--service", service.address(), "--store", store());
      assertEquals("1 link taken back.", again.out().strip());
    }
  }

  @Test
  void aServiceThatIsNotThereIsCountedAndAWrongAddressIsRefused() {
    CommandRun.of("build", "--store", store());
    CommandRun nobody =
        CommandRun.of(
            "link",
            "--service",
            "http://nowhere.invalid/",
            "--store",
            store(),
            "--cache",
            folder.resolve("cache"));
    assertEquals(1, nobody.code());
    assertEquals(1, nobody.err().lines().count(), nobody.err());
    assertTrue(nobody.out().contains("without an answer"), nobody.out());
    for (String address : new String[] {"file:///etc/hosts", "nowhere"}) {
      CommandRun wrong = CommandRun.of("link", "--service", address, "--store", store());
      assertEquals(2, wrong.code());
      assertEquals(1, wrong.err().lines().count(), wrong.err());
    }
    assertEquals(2, CommandRun.of("link", "--store", store()).code());
  }
}
