package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every console block of the README and the docs and holds what it prints against the block.
 *
 * <p>A line {@code $ ./newsgraph …} is run; the lines below it are its output, in which {@code …}
 * alone on a line stands for any lines, and inside a line for any words. The blocks of one document
 * share a store, as they would for a reader who types them one after the other.
 */
class DocumentsTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\\n(.*?)^```");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  /** The folder that the documents import an authority into. */
  private static final String AUTHORITY = "newsgraph-authority";

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyConsoleBlockPrintsWhatItSays() throws IOException {
    List<Path> documents = new ArrayList<>();
    documents.add(ROOT.resolve("README.md"));
    documents.add(ROOT.resolve("CONTRIBUTING.md"));
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
    }
    int blocks = 0;
    for (Path document : documents) {
      blocks += blocks(document).size();
    }
    assertTrue(blocks > 3, "a scan that finds no blocks must not pass");
    return documents.stream()
        .filter(document -> !blocks(document).isEmpty())
        .map(
            document ->
                DynamicTest.dynamicTest(ROOT.relativize(document).toString(), () -> run(document)));
  }

  private static List<String> blocks(Path document) {
    try {
      return BLOCK
          .matcher(Files.readString(document))
          .results()
          .map(block -> block.group(1))
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void run(Path document) throws Exception {
    Path store = folder.resolve(document.getFileName() + "-store");
    for (String block : blocks(document)) {
      for (String part : block.split("(?m)^\\$ ")) {
        if (!part.isBlank()) {
          int end = part.indexOf('\n');
          step(part.substring(0, end), part.substring(end + 1), store);
        }
      }
    }
  }

  private void step(String command, String expected, Path store) throws Exception {
    if (command.startsWith("mvn ")) {
      assertEquals("mvn verify", command, "the only Maven command of the documents runs this test");
      return;
    }
    assertTrue(command.startsWith("./newsgraph"), "cannot run: " + command);
    List<String> words = words(command.substring("./newsgraph".length()));
    words.replaceAll(word -> word.equals(AUTHORITY) ? folder.resolve(AUTHORITY).toString() : word);
    boolean stores =
        !words.isEmpty()
            && List.of("build", "query", "retract", "link", "serve").contains(words.get(0));
    if (stores
        && !words.contains("--list")
        && words.size() + (words.get(0).equals("query") ? 0 : 1) > 1) {
      words.add("--store");
      words.add(store.toString());
    }
    String printed = words.contains("serve") ? serve(words) : execute(words);
    String plain =
        printed
            .replace(" --store " + store, "")
            .replace(folder.resolve(AUTHORITY).toString(), AUTHORITY)
            .replace(store.toString(), BuildCommand.DEFAULT_STORE);
    if (!pattern(expected).matcher(plain.strip() + "\n").matches()) {
      fail(command + "\nshould print:\n" + expected + "\nbut prints:\n" + plain);
    }
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      String w = word.group().replaceAll("^[\"']|[\"']$", "");
      words.add(Files.exists(ROOT.resolve(w)) && w.contains("/") ? ROOT.resolve(w).toString() : w);
    }
    return words;
  }

  private static String execute(List<String> words) {
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Main.commandLine().execute(words.toArray(String[]::new));
    } finally {
      System.out.flush();
      System.setOut(out);
    }
    // CSV ends its lines as RFC 4180 asks.
    return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  /** A server does not end, so it runs in a process of its own until it has said where it is. */
  private static String serve(List<String> words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(words);
    command.addAll(List.of("--port", "0"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    StringBuilder printed = new StringBuilder();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        printed.append(line).append('\n');
        if (line.contains("Ctrl-C")) {
          break;
        }
      }
    } finally {
      process.destroy();
      // The next command needs the store.
      process.onExit().join();
    }
    return printed.toString().replaceAll("localhost:\\d+", "localhost:3030");
  }

  private static Pattern pattern(String expected) {
    StringBuilder pattern = new StringBuilder();
    for (String line : expected.strip().split("\n")) {
      if (line.strip().equals("…")) {
        pattern.append("(?:.*\\n)*?");
      } else {
        String quoted = Pattern.quote(line.stripTrailing()).replace("…", "\\E.*?\\Q");
        pattern.append(quoted).append("[ \\t]*(?:\\n|$)");
      }
    }
    return Pattern.compile(pattern.append("(?:\\s*)").toString());
  }
}
