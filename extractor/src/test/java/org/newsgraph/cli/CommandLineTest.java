package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.reconciliation.MadeService;
import org.newsgraph.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class CommandLineTest {

  private static final String ARTICLE =
      "Le maire dément la fermeture de l'école\n\n"
          + "Le maire de Lyon a démenti mardi que l'école allait fermer, selon la radio locale. "
          + "« Nous garderons cette école ouverte », a déclaré le maire.\n";

  @TempDir Path folder;

  private record Result(int code, String out, String err) {}

  private static Result run(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    int code = line.execute(words);
    return new Result(code, out.toString(), err.toString());
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path store() {
    return folder.resolve("graphs");
  }

  @Test
  void withoutACommandOneLineNamesTheFirstOne() {
    Result result = run();
    assertEquals(2, result.code());
    assertTrue(result.err().contains("newsgraph build"), result.err());
  }

  @Test
  void everyCommandHasHelp() {
    for (String command : Main.commandLine().getSubcommands().keySet()) {
      Result result = command.equals("help") ? run("help") : run(command, "--help");
      assertEquals(0, result.code(), command);
      assertTrue(result.out().contains("Usage"), command);
    }
  }

  @Test
  void whatEverybodyCouldWriteToIsNotServed() throws IOException {
    Path article = file("a.txt", ARTICLE);
    assertEquals(0, run("build", article, "--store", store()).code());
    Path editing = Path.of("../fuseki-config/newsgraph-editing.ttl");
    Result open = run("serve", "--port", "0", "--store", store(), "--config", editing);
    assertEquals(2, open.code(), open.err());
    assertTrue(open.err().contains("--accounts"), open.err());
    String renamed = Files.readString(editing).replace("\"newsgraph\"", "\"other\"");
    Path other = file("other.ttl", renamed);
    Result wrong = run("serve", "--port", "0", "--store", store(), "--config", other);
    assertEquals(2, wrong.code(), wrong.err());
    assertTrue(wrong.err().contains("fuseki:name"), wrong.err());
  }

  @Test
  void buildWithoutAPathReadsTheSamples() {
    Result result = run("build", "--store", store());
    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().contains("now holds 10 articles"), result.out());
    assertTrue(result.out().contains("Next: ./newsgraph query"), result.out());
  }

  @Test
  void badArticlesCostALineEachAndTheRestIsLoaded(@TempDir Path elsewhere) throws IOException {
    file("a-good.txt", ARTICLE);
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
    Result result = run("build", folder, "--store", elsewhere.resolve("graphs"));
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
  void aNameThatNothingBearsIsAnsweredWithThoseThatAreThere(@TempDir Path elsewhere)
      throws IOException {
    Path store = elsewhere.resolve("graphs");
    run(
        "build",
        file("one.txt", "Emmanuel Macron a rencontré le maire de Nice."),
        "--lang",
        "fr",
        "--store",
        store);
    Result result = run("query", "evidence-card", "--param", "who=macron", "--store", store);
    assertTrue(result.err().contains("there is: Emmanuel Macron"), result.err());
  }

  @Test
  void aStoreIsNotMadeAmongOtherFiles() throws IOException {
    Path article = file("one.txt", ARTICLE);
    Result result = run("build", article, "--lang", "fr", "--store", folder);
    assertEquals(2, result.code());
    assertTrue(result.err().contains("holds other files"), result.err());
  }

  @Test
  void anArticleIsTakenBackByItsFileOrItsIri(@TempDir Path elsewhere) throws IOException {
    Path one = file("one.txt", ARTICLE);
    Path other = file("other.txt", ARTICLE + "\n\nLe maire a démissionné mardi.\n");
    Path store = elsewhere.resolve("graphs");
    run("build", one, other, "--lang", "fr", "--store", store);
    Result first = run("retract", one, "--lang", "fr", "--store", store);
    assertEquals(0, first.code(), first.err());
    assertTrue(first.out().contains("holds 1."), first.out());
    Result again = run("retract", one, "--lang", "fr", "--store", store);
    assertEquals(1, again.code());
    assertTrue(again.err().contains("NO_SUCH_ARTICLE"), again.err());
    Result dry = run("retract", other, "--lang", "fr", "--dry-run", "--store", store);
    String iri = dry.out().lines().findFirst().orElseThrow();
    Result second = run("retract", iri, "--store", store);
    assertTrue(second.out().contains("holds 0."), second.out() + second.err());
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
    Result result = run("build", huge, "--store", store());
    assertEquals(1, result.code());
    assertTrue(result.err().contains("TOO_LARGE"), result.err());
  }

  @Test
  void aStoreInUseIsOneLineAndExitCodeTwo() throws IOException {
    Path article = file("a.txt", ARTICLE);
    try (Store open = Store.open(store())) {
      Result result = run("build", article, "--store", store());
      assertEquals(2, result.code());
      assertEquals(1, result.err().lines().count(), result.err());
      assertTrue(result.err().contains("open in another process"), result.err());
      assertEquals(0, open.size());
    }
  }

  @Test
  void aStoreThatCannotBeWrittenIsOneLineAndExitCodeTwo() throws IOException {
    Path article = file("a.txt", ARTICLE);
    Result result = run("build", article, "--store", article.resolve("store"));
    assertEquals(2, result.code());
    assertEquals(1, result.err().lines().count(), result.err());
  }

  @Test
  void aQueryOnNoStoreNamesTheCommandThatMakesOne() {
    Result result = run("query", "denials", "--store", folder.resolve("none"));
    assertEquals(2, result.code());
    assertTrue(result.err().contains("newsgraph build"), result.err());
    assertFalse(Files.exists(folder.resolve("none")));
  }

  @Test
  void aFileWithAQueryOfOnesOwnGivesItsTerms() throws IOException {
    run("build", "--store", store());
    Path query =
        file("own.rq", "SELECT * { ?s a <https://schema.org/NewsArticle> ; ?p ?o } LIMIT 5");
    Result result = run("query", query, "--store", store());
    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().contains("localhost:3030/article/"), result.out());
  }

  @Test
  void anUnknownQueryOrParameterIsOneLine() {
    run("build", "--store", store());
    Result query = run("query", "nothing", "--store", store());
    assertEquals(2, query.code());
    assertTrue(query.err().contains("--list"), query.err());
    Result parameter = run("query", "denials", "--param", "x=y", "--store", store());
    assertEquals(2, parameter.code());
    assertTrue(parameter.err().contains("no parameter x"), parameter.err());
  }

  @Test
  void aNameThatNothingBearsIsToldAndOneThatIsBorneIsNot() {
    run("build", "--store", store());
    Result nobody = run("query", "quotes", "--param", "who=Nobody Here", "--store", store());
    assertEquals(0, nobody.code(), nobody.err());
    assertTrue(nobody.err().contains("is called \"Nobody Here\""), nobody.err());
    assertTrue(nobody.err().contains("--param \"who="), nobody.err());
    Result silent = run("query", "quotes", "--param", "who=Mocoa", "--store", store());
    assertFalse(silent.err().contains("is called"), silent.err());
  }

  @Test
  void anAddressIsNotCutInATable() {
    run("build", "--store", store());
    Result articles = run("query", "articles", "--store", store());
    assertTrue(
        articles
            .out()
            .lines()
            .filter(line -> line.contains("/article/"))
            .allMatch(line -> line.matches(".*/article/[0-9a-f]{20}$")),
        articles.out());
  }

  @Test
  void theLibraryIsListedWithItsQuestions() {
    Result result = run("query", "--list");
    assertEquals(0, result.code());
    assertTrue(result.out().contains("Who denied what"), result.out());
  }

  @Test
  void anRdfFileThatIsNoneIsOneLine() throws IOException {
    Result result = run("validate", file("x.ttl", "<a> <b> "));
    assertEquals(2, result.code());
    assertTrue(result.err().contains("cannot be read as Turtle"), result.err());
  }

  @Test
  void linkAddsWhatTheServiceIsSureOfAndUndoTakesItBack() throws IOException {
    run("build", "--store", store());
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
      Result dry = run(link);
      assertEquals(0, dry.code(), dry.err());
      assertTrue(dry.out().contains("http://made.example/Q1  E. Macron  0.990"), dry.out());
      assertTrue(dry.out().contains("1 would be linked"), dry.out());
      Result undone = run("link", "--undo", "--store", store());
      assertEquals("0 links taken back.", undone.out().strip());
      Result linked = run(Arrays.copyOf(link, link.length - 1));
      assertTrue(linked.out().contains("1 linked"), linked.out());
      Result again = run("link", "--undo", "--service", service.address(), "--store", store());
      assertEquals("1 link taken back.", again.out().strip());
    }
  }

  @Test
  void aServiceThatIsNotThereIsCountedAndAWrongAddressIsRefused() {
    run("build", "--store", store());
    Result nobody =
        run(
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
      Result wrong = run("link", "--service", address, "--store", store());
      assertEquals(2, wrong.code());
      assertEquals(1, wrong.err().lines().count(), wrong.err());
    }
    assertEquals(2, run("link", "--store", store()).code());
  }

  @Test
  void aQueryThatGivesMostArticlesTakesNothingBackUntilToldSo() throws IOException {
    run("build", "--store", store());
    Path query = file("all.rq", "SELECT ?article { ?article a <https://schema.org/NewsArticle> }");
    Result refused = run("retract", "--query", query, "--store", store());
    assertEquals(2, refused.code());
    assertEquals(1, refused.err().lines().count(), refused.err());
    assertTrue(refused.err().contains("10 of the 10 articles"), refused.err());
    Result dry = run("retract", "--query", query, "--dry-run", "--store", store());
    assertEquals(0, dry.code());
    assertTrue(dry.out().contains("would take back 10; "), dry.out());
    assertTrue(dry.out().contains("holds 10."), dry.out());
    Path four =
        file("four.rq", "SELECT ?article { ?article a <https://schema.org/NewsArticle> } LIMIT 4");
    Result few = run("retract", "--query", four, "--store", store());
    assertTrue(few.out().contains("taken back: 4; "), few.out() + few.err());
    Result told = run("retract", "--query", query, "--yes", "--store", store());
    assertTrue(told.out().contains("holds 0."), told.out() + told.err());
  }

  @Test
  void aLaterVersionReplacesTheOldOneUntilItIsTakenBack() throws IOException {
    String line =
        "{\"id\": \"%s\", \"url\": \"https://x.org/a\", \"lang\": \"fr\", \"date\": \"2022-02-03\","
            + " \"modified\": \"2022-02-03T1%s:00:00Z\", \"text\": \"Le maire a démissionné %s.\"}%n";
    Path old = file("old.jsonl", line.formatted("1", "0", "mardi"));
    Path later = file("later.jsonl", line.formatted("2", "1", "lundi"));
    // The later one first: the order of loading does not matter.
    Result built = run("build", later, old, "--store", store());
    assertTrue(built.out().contains("now holds 1 article."), built.out() + built.err());
    Result told = run("query", "revisions", "--store", store());
    assertTrue(told.out().contains("1 row"), told.out() + told.err());
    Result back = run("retract", later, "--store", store());
    assertTrue(back.out().contains("holds 1."), back.out() + back.err());
    assertTrue(run("query", "articles", "--store", store()).out().contains("1 row"));
    run("build", later, "--store", store());
    Path query =
        file("other.rq", "SELECT ?article { ?article a <https://schema.org/NewsArticle> }");
    Result refused = run("retract", "https://x.org/a", "--query", query, "--store", store());
    assertTrue(refused.err().contains("2 of the 2 articles"), refused.err());
    Result both = run("retract", "https://x.org/a", "--store", store());
    assertTrue(both.out().contains("taken back: 2; "), both.out() + both.err());
    assertTrue(both.out().contains("holds 0."), both.out());
  }

  @Test
  void aQueryThatIsCutByAFullDiskFails() {
    run("build", "--store", store());
    PrintStream console = System.out;
    System.setOut(new PrintStream(new FullDisk()));
    try {
      for (String format : new String[] {"csv", "json", "table"}) {
        StringWriter err = new StringWriter();
        CommandLine line = Main.commandLine().setErr(new PrintWriter(err, true));
        String[] words = {"query", "articles", "--format", format, "--store", store().toString()};
        assertEquals(2, line.execute(words), format);
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertTrue(err.toString().contains("cannot write to standard output"), err.toString());
      }
    } finally {
      System.setOut(console);
    }
  }

  @Test
  void anAnswerWhoseReaderHasReadEnoughEndsWithoutAWord() {
    run("build", "--store", store());
    PrintStream console = System.out;
    System.setOut(new ProcessOutput(new ReaderGone()));
    try {
      for (String command : new String[] {"query articles", "export", "extract ../samples"}) {
        StringWriter err = new StringWriter();
        CommandLine line = Main.commandLine().setErr(new PrintWriter(err, true));
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        if (!command.startsWith("extract")) {
          words.addAll(List.of("--store", store().toString()));
        }
        assertEquals(Main.READER_GONE, line.execute(words.toArray(String[]::new)), command);
        assertEquals("", err.toString(), command);
      }
    } finally {
      System.setOut(console);
    }
  }

  private static final class ReaderGone extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("Broken pipe");
    }
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

  @Test
  void anExportThatIsCutByAFullDiskFails() {
    run("build", "--store", store());
    PrintStream console = System.out;
    System.setOut(new PrintStream(new FullDisk()));
    try {
      Result result = run("export", "--store", store());
      assertEquals(2, result.code());
      assertTrue(result.err().contains("cannot write to standard output"), result.err());
      assertEquals(2, run("extract", "../samples").code());
    } finally {
      System.setOut(console);
    }
  }

  private static final class FullDisk extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("No space left on device");
    }
  }
}
