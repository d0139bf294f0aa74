package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AuthorityCommandTest {

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... words) {
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    return line.execute(words);
  }

  private String table(String content) throws IOException {
    return Files.writeString(folder.resolve("t.tsv"), content).toString();
  }

  @Test
  void importInfoAndFindTellOneStory() throws IOException {
    String index = folder.resolve("index").toString();
    String good = table("qid\tname_fr\ttype\tpop\nQ90001\tValmire\tplace\t1200\n");
    assertEquals(0, run("authority", "import", "--to", index, good), err::toString);
    assertEquals(0, run("authority", "find", index, "VALMIRE"));
    assertTrue(
        out.toString().contains("/Q90001  Valmire  (place, 1,200 inhabitants)"), out::toString);
    assertEquals(0, run("authority", "info", index));
    assertTrue(out.toString().contains("1 entries, 1 names"), out::toString);
  }

  @Test
  void aBadRowEndsInOneAndABadTableInTwo() throws IOException {
    String index = folder.resolve("index").toString();
    String row = table("qid\tname\ttype\nQ1\tUn\tplace\nQ2\t\tplace\n");
    assertEquals(1, run("authority", "import", "--to", index, row));
    assertEquals("newsgraph: t.tsv:3: BAD_CELL: no name", err.toString().strip());
    String column = table("qid\ttype\nQ1\tplace\n");
    assertEquals(2, run("authority", "import", "--to", index, column));
    assertTrue(err.toString().contains("has no column name"), err::toString);
    assertFalse(err.toString().contains("\tat "), err::toString);
  }

  @Test
  void namesFromFilesCannotWriteToTheTerminal() throws IOException {
    String index = folder.resolve("index").toString();
    String evil = table("qid\tname\ttype\nQ1\tVille \u001b[31m\u202erouge\tplace\n");
    assertEquals(0, run("authority", "import", "--to", index, evil), err::toString);
    assertEquals(0, run("authority", "find", index, "http://www.wikidata.org/entity/Q1"));
    assertFalse(out.toString().contains("\u001b"), out::toString);
    assertFalse(out.toString().contains("\u202e"), out::toString);
  }

  @Test
  void anArticleLinksToAnImportedEntry() throws IOException {
    String index = folder.resolve("index").toString();
    String table =
        table(
            "id\tname_fr\ttype\tiso2\tpopulation\nhttp://example.org/v\tValmireville\tplace\tFR\t400000\n");
    assertEquals(0, run("authority", "import", "--to", index, table), err::toString);
    Path article =
        Files.writeString(
            folder.resolve("a.txt"),
            "Le maire de Valmireville a démissionné mardi, a annoncé la France. "
                + "Un incendie a fait trois morts à Valmireville.\n");
    String store = folder.resolve("store").toString();
    assertEquals(
        2, run("build", "--authority", folder + "/none", "--store", store, article.toString()));
    assertTrue(err.toString().contains("there is no authority in"), err::toString);
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertEquals(0, run("extract", "--authority", index, article.toString()), err::toString);
    } finally {
      System.setOut(console);
    }
    String graph = printed.toString(StandardCharsets.UTF_8);
    assertTrue(graph.contains("http://example.org/v"), graph);
  }

  @Test
  void theBenchmarkMeasuresASmallIndexToo() {
    assertEquals(0, run("authority", "benchmark", "--entries", "50"), err::toString);
    assertTrue(out.toString().contains("look-up of a name that is there"), out::toString);
  }
}
