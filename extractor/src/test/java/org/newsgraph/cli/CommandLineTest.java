package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.Store;
import picocli.CommandLine.Model.CommandSpec;

class CommandLineTest {

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path store() {
    return folder.resolve("graphs");
  }

  @Test
  void withoutACommandOneLineNamesTheFirstOne() {
    CommandRun result = CommandRun.of();
    assertEquals(2, result.code());
    assertTrue(result.err().contains("newsgraph build"), result.err());
  }

  @Test
  void everyCommandHasHelp() {
    for (String command : Main.commandLine().getSubcommands().keySet()) {
      CommandRun result =
          command.equals("help") ? CommandRun.of("help") : CommandRun.of(command, "--help");
      assertEquals(0, result.code(), command);
      assertTrue(result.out().contains("Usage"), command);
    }
  }

  @Test
  void whatEverybodyCouldWriteToIsNotServed() throws IOException {
    Path article = file("a.txt", CommandRun.ARTICLE);
    assertEquals(0, CommandRun.of("build", article, "--store", store()).code());
    Path editing = Path.of("../fuseki-config/newsgraph-editing.ttl");
    CommandRun open =
        CommandRun.of("serve", "--port", "0", "--store", store(), "--config", editing);
    assertEquals(2, open.code(), open.err());
    assertTrue(open.err().contains("--accounts"), open.err());
    String renamed = Files.readString(editing).replace("\"newsgraph\"", "\"other\"");
    Path other = file("other.ttl", renamed);
    CommandRun wrong = CommandRun.of("serve", "--port", "0", "--store", store(), "--config", other);
    assertEquals(2, wrong.code(), wrong.err());
    assertTrue(wrong.err().contains("fuseki:name"), wrong.err());
  }

  @Test
  void buildWithoutAPathReadsTheSamples() {
    CommandRun result = CommandRun.of("build", "--store", store());
    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().contains("now holds 10 articles"), result.out());
    assertTrue(result.out().contains("Next: ./newsgraph query"), result.out());
  }

  @Test
  void badArticlesCostALineEachAndTheRestIsLoaded(@TempDir Path elsewhere) throws IOException {
    file("a-good.txt", CommandRun.ARTICLE);
    file("b-empty.txt", "");
    Files.write(folder.resolve("c-binary.txt"), new byte[] {0, 1, 2, 3, 0, 5});
    file(
        "d-english.txt",
        "The mayor denied on Tuesday that the school would close.\n\nHe said that the town would"
            + " keep it open for at least ten years, and that the teachers had been told.\n");
    file(
        "e-lines.jsonl",
        "{\"id\": \"1\", \"lang\": \"fr\", \"text\": \"Le maire a démissionné mardi.\"}\n"
            + "{\"id\": \"2\", broken\n"
            + "{\"id\": \"3\", \"lang\": \"fr\", \"text\": \"La mairie a fermé mercredi.\","
            + " \"date\": \"2024-13-45\"}\n");
    CommandRun result = CommandRun.of("build", folder, "--store", elsewhere.resolve("graphs"));
    assertEquals(1, result.code());
    assertTrue(result.out().contains("now holds 3 articles"), result.out());
    for (String code :
        new String[] {"EMPTY_FILE", "BINARY_FILE", "UNSUPPORTED_LANGUAGE", "MALFORMED_JSON"}) {
      assertTrue(result.err().contains(code), code + " in " + result.err());
      assertTrue(result.out().contains("left out: " + code), code + " in " + result.out());
    }
    assertTrue(result.err().contains("UNREAD_DATE "), result.err());
    assertTrue(result.out().contains("dates that are no day"), result.out());
    assertEquals(5, result.err().lines().count(), result.err());
  }

  @Test
  void aStoreIsNotMadeAmongOtherFiles() throws IOException {
    Path article = file("one.txt", CommandRun.ARTICLE);
    CommandRun result = CommandRun.of("build", article, "--lang", "fr", "--store", folder);
    assertEquals(2, result.code());
    assertTrue(result.err().contains("holds other files"), result.err());
  }

  @Test
  void aHugeFileIsRefusedUnread() throws IOException {
    Path huge = folder.resolve("huge.txt");
    byte[] line = "Le maire a parlé. ".repeat(1000).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(huge)) {
      for (int written = 0; written < 50_000_000; written += line.length) {
        out.write(line);
      }
    }
    CommandRun result = CommandRun.of("build", huge, "--store", store());
    assertEquals(1, result.code());
    assertTrue(result.err().contains("TOO_LARGE"), result.err());
  }

  @Test
  void aStoreInUseIsOneLineAndExitCodeTwo() throws IOException {
    Path article = file("a.txt", CommandRun.ARTICLE);
    try (Store open = Store.open(store())) {
      CommandRun result = CommandRun.of("build", article, "--store", store());
      assertEquals(2, result.code());
      assertEquals(1, result.err().lines().count(), result.err());
      assertTrue(result.err().contains("open in another process"), result.err());
      assertEquals(0, open.size());
    }
  }

  @Test
  void aStoreThatCannotBeWrittenIsOneLineAndExitCodeTwo() throws IOException {
    Path article = file("a.txt", CommandRun.ARTICLE);
    CommandRun result = CommandRun.of("build", article, "--store", article.resolve("store"));
    assertEquals(2, result.code());
    assertEquals(1, result.err().lines().count(), result.err());
  }

  @Test
  void anRdfFileThatIsNoneIsOneLine() throws IOException {
    CommandRun result = CommandRun.of("validate", file("x.ttl", "<a> <b> "));
    assertEquals(2, result.code());
    assertTrue(result.err().contains("cannot be read as Turtle"), result.err());
  }

  /** Each part of a description begins a line of its own, so that half a sentence breaks it. */
  @Test
  void theHelpIsOfWholeSentences() {
    Deque<CommandSpec> open = new ArrayDeque<>(List.of(Main.commandLine().getCommandSpec()));
    int parts = 0;
    while (!open.isEmpty()) {
      CommandSpec command = open.remove();
      command.subcommands().values().forEach(sub -> open.add(sub.getCommandSpec()));
      List<String> told = new ArrayList<>(List.of(command.usageMessage().description()));
      command.args().forEach(arg -> told.addAll(List.of(arg.description())));
      if (!List.of("help", "generate-completion").contains(command.name())) {
        for (String part : told) {
          assertTrue(part.matches("(?s).*[.:]"), command.qualifiedName() + ": " + part);
          parts++;
        }
      }
    }
    assertTrue(parts > 100, parts + " parts");
  }
}
