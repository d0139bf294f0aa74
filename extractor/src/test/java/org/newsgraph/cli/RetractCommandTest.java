package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetractCommandTest {

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path store() {
    return folder.resolve("graphs");
  }

  @Test
  void anArticleIsTakenBackByItsFileOrItsIri(@TempDir Path elsewhere) throws IOException {
    Path one = file("one.txt", CommandRun.ARTICLE);
    Path other = file("other.txt", CommandRun.ARTICLE + "\n\nLe maire a démissionné mardi.\n");
    Path store = elsewhere.resolve("graphs");
    CommandRun.of("build", one, other, "--lang", "fr", "--store", store);
    CommandRun first = CommandRun.of("retract", one, "--lang", "fr", "--store", store);
    assertEquals(0, first.code(), first.err());
    assertTrue(first.out().contains("holds 1."), first.out());
    CommandRun again = CommandRun.of("retract", one, "--lang", "fr", "--store", store);
    assertEquals(1, again.code());
    assertTrue(again.err().contains("NO_SUCH_ARTICLE"), again.err());
    CommandRun dry = CommandRun.of("retract", other, "--lang", "fr", "--dry-run", "--store", store);
    String iri = dry.out().lines().findFirst().orElseThrow();
    CommandRun second = CommandRun.of("retract", iri, "--store", store);
    assertTrue(second.out().contains("holds 0."), second.out() + second.err());
  }

  @Test
  void aQueryThatGivesMostArticlesTakesNothingBackUntilToldSo() throws IOException {
    CommandRun.of("build", "--store", store());
    Path query = file("all.rq", "SELECT ?article { ?article a <https://schema.org/NewsArticle> }");
    CommandRun refused = CommandRun.of("retract", "--query", query, "--store", store());
    assertEquals(2, refused.code());
    assertEquals(1, refused.err().lines().count(), refused.err());
    assertTrue(refused.err().contains("10 of the 10 articles"), refused.err());
    CommandRun dry = CommandRun.of("retract", "--query", query, "--dry-run", "--store", store());
    assertEquals(0, dry.code());
    assertTrue(dry.out().contains("would take back 10; "), dry.out());
    assertTrue(dry.out().contains("holds 10."), dry.out());
    Path four =
        file("four.rq", "SELECT ?article { ?article a <https://schema.org/NewsArticle> } LIMIT 4");
    CommandRun few = CommandRun.of("retract", "--query", four, "--store", store());
    assertTrue(few.out().contains("taken back: 4; "), few.out() + few.err());
    CommandRun told = CommandRun.of("retract", "--query", query, "--yes", "--store", store());
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
    CommandRun built = CommandRun.of("build", later, old, "--store", store());
    assertTrue(built.out().contains("now holds 1 article."), built.out() + built.err());
    CommandRun told = CommandRun.of("query", "revisions", "--store", store());
    assertTrue(told.out().contains("1 row"), told.out() + told.err());
    CommandRun back = CommandRun.of("retract", later, "--store", store());
    assertTrue(back.out().contains("holds 1."), back.out() + back.err());
    assertTrue(CommandRun.of("query", "articles", "--store", store()).out().contains("1 row"));
    CommandRun.of("build", later, "--store", store());
    Path query =
        file("other.rq", "SELECT ?article { ?article a <https://schema.org/NewsArticle> }");
    CommandRun refused =
        CommandRun.of("retract", "https://x.org/a", "--query", query, "--store", store());
    assertTrue(refused.err().contains("2 of the 2 articles"), refused.err());
    CommandRun both = CommandRun.of("retract", "https://x.org/a", "--store", store());
    assertTrue(both.out().contains("taken back: 2; "), both.out() + both.err());
    assertTrue(both.out().contains("holds 0."), both.out());
  }
}
