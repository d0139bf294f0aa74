package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryCommandTest {

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path store() {
    return folder.resolve("graphs");
  }

  @Test
  void aNameThatNothingBearsIsAnsweredWithThoseThatAreThere(@TempDir Path elsewhere)
      throws IOException {
    Path store = elsewhere.resolve("graphs");
    CommandRun.of(
        "build",
        file("one.txt", "Emmanuel Macron a rencontré le maire de Nice."),
        "--lang",
        "fr",
        "--store",
        store);
    CommandRun result =
        CommandRun.of("query", "evidence-card", "--param", "who=macron", "--store", store);
    assertTrue(result.err().contains("there is: Emmanuel Macron"), result.err());
  }

  @Test
  void aQueryOnNoStoreNamesTheCommandThatMakesOne() {
    CommandRun result = CommandRun.of("query", "denials", "--store", folder.resolve("none"));
    assertEquals(2, result.code());
    assertTrue(result.err().contains("newsgraph build"), result.err());
    assertFalse(Files.exists(folder.resolve("none")));
  }

  @Test
  void aFileWithAQueryOfOnesOwnGivesItsTerms() throws IOException {
    CommandRun.of("build", "--store", store());
    Path query =
        file("own.rq", "SELECT * { ?s a <https://schema.org/NewsArticle> ; ?p ?o } LIMIT 5");
    CommandRun result = CommandRun.of("query", query, "--store", store());
    assertEquals(0, result.code(), result.err());
    assertTrue(result.out().contains("localhost:3030/article/"), result.out());
  }

  @Test
  void anUnknownQueryOrParameterIsOneLine() {
    CommandRun.of("build", "--store", store());
    CommandRun query = CommandRun.of("query", "nothing", "--store", store());
    assertEquals(2, query.code());
    assertTrue(query.err().contains("--list"), query.err());
    CommandRun parameter = CommandRun.of("query", "denials", "--param", "x=y", "--store", store());
    assertEquals(2, parameter.code());
    assertTrue(parameter.err().contains("no parameter x"), parameter.err());
  }

  @Test
  void aNameThatNothingBearsIsToldAndOneThatIsBorneIsNot() {
    CommandRun.of("build", "--store", store());
    CommandRun nobody =
        CommandRun.of("query", "quotes", "--param", "who=Nobody Here", "--store", store());
    assertEquals(0, nobody.code(), nobody.err());
    assertTrue(nobody.err().contains("is called \"Nobody Here\""), nobody.err());
    assertTrue(nobody.err().contains("--param \"who="), nobody.err());
    CommandRun silent =
        CommandRun.of("query", "quotes", "--param", "who=Mocoa", "--store", store());
    assertFalse(silent.err().contains("is called"), silent.err());
  }

  @Test
  void anAddressIsNotCutInATable() {
    CommandRun.of("build", "--store", store());
    CommandRun articles = CommandRun.of("query", "articles", "--store", store());
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
    CommandRun result = CommandRun.of("query", "--list");
    assertEquals(0, result.code());
    assertTrue(result.out().contains("Who denied what"), result.out());
  }
}
