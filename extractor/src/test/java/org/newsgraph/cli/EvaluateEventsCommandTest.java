package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateEventsCommandTest {

  private static final String HEAD =
      "article\ttype\ttrigger\toccurrence\tagents\tpatients\tplaces\tdate\tfigures\tstatus\n";

  private static final String ARTICLE =
      "{\"id\":\"a\",\"date\":\"2017-03-01\",\"lang\":\"fr\",\"text\":\"Le maire a parlé.\"}\n";

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** The one line of a command that cannot be carried out. */
  private static String refusal(Path table, Path articles) {
    CommandRun run = CommandRun.of("evaluate", "events", table, articles);
    assertEquals(2, run.code(), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    return run.err();
  }

  @Test
  void aFileThatIsMissingIsOneLine() throws IOException {
    Path articles = file("articles.jsonl", ARTICLE);
    assertTrue(refusal(folder.resolve("none.tsv"), articles).contains("none.tsv"));
    Path table = file("table.tsv", HEAD);
    assertTrue(refusal(table, folder.resolve("none.jsonl")).contains("none.jsonl"));
  }

  @Test
  void aMalformedTableIsOneLine() throws IOException {
    Path articles = file("articles.jsonl", ARTICLE);
    String lacking = refusal(file("lacking.tsv", "article\ttype\n"), articles);
    assertTrue(lacking.contains("lacking.tsv has not the columns"), lacking);
    String empty = refusal(file("empty.tsv", ""), articles);
    assertTrue(empty.contains("empty.tsv has not the columns"), empty);
    for (String cells : new String[] {"\t\t\t\t\tperhaps", "\t\t\t\tdeux\tfact", "\t"}) {
      String broken =
          refusal(file("broken.tsv", HEAD + "a\tVOTE\tscrutin\t1\t" + cells + "\n"), articles);
      assertTrue(broken.contains("broken.tsv:2 is no labelled happening"), broken);
    }
    Path latin = folder.resolve("latin.tsv");
    Files.write(latin, (HEAD + "é").getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(refusal(latin, articles).contains("latin.tsv is no text in UTF-8"));
  }

  @Test
  void anArticleThatIsMissingIsNamed() throws IOException {
    Path table = file("table.tsv", HEAD + "b7\tVOTE\tscrutin\t1\t\t\t\t\t\tfact\n");
    String missing = refusal(table, file("articles.jsonl", ARTICLE));
    assertTrue(missing.contains("no article for [b7]"), missing);
  }

  @Test
  void theFiguresAreATable() throws IOException {
    Path table = file("table.tsv", HEAD + "a\tVOTE\tscrutin\t1\t\t\t\t\t\tfact\n");
    CommandRun run = CommandRun.of("evaluate", "events", table, file("articles.jsonl", ARTICLE));
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.out().lines().anyMatch(l -> l.matches("trigger +.* 0\\.000 .* 1 .*")), run.out());
    assertTrue(run.out().contains("status right in"), run.out());
  }
}
