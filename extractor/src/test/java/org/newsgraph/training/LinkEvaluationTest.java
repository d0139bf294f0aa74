package org.newsgraph.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.linking.Linker;
import org.newsgraph.training.LogisticRegression.Example;

class LinkEvaluationTest {

  private static final String HEAD = "# made up\narticle\ttype\tname\tgold\tsentence\n";

  private static final String ARTICLES =
      "{\"id\":\"a\",\"date\":\"2017-03-01\",\"lang\":\"fr\",\"text\":\"En France, un incendie a"
          + " eu lieu lundi à Lyon. Il a aussi touché Saint-Martin-des-Bois.\"}\n"
          + "{\"id\":\"b\",\"date\":\"2017-03-01\",\"lang\":\"fr\",\"text\":\"En France, un homme"
          + " a été blessé mardi à Marseille.\"}\n";

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void precisionCountsTheLinksAndRecallTheNamesThatTheAuthorityKnows() throws IOException {
    Path table =
        file(
            "table.tsv",
            HEAD
                + "a\tPLACE\tLyon\tQ456\tà Lyon\n"
                + "a\tPLACE\tSaint-Martin-des-Bois\tQ1\ttouché\n"
                + "b\tPLACE\tMarseille\tNIL\tan error of the labels\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LinkEvaluation.Score score =
        new LinkEvaluation(new Linker(), new PrintStream(out, true, StandardCharsets.UTF_8))
            .run(table, file("articles.jsonl", ARTICLES));
    assertEquals(new LinkEvaluation.Score(3, 2, 2, 1), score);
    assertEquals(0.5, score.precision());
    assertEquals(0.5, score.recall());
    String report = out.toString(StandardCharsets.UTF_8);
    assertTrue(report.contains("b: Marseille is NIL, linked to Q23482"), report);
  }

  @Test
  void aTableWithoutAColumnOrWithABrokenLineIsAPlainError() throws IOException {
    Path lacking = file("lacking.tsv", "article\ttype\tname\nb\tPLACE\tLyon\n");
    assertTrue(
        assertThrows(IOException.class, () -> LinkTable.read(lacking))
            .getMessage()
            .contains("lacks one of the columns"));
    Path broken = file("broken.tsv", HEAD + "a\tCITY\tLyon\tQ456\n");
    assertTrue(
        assertThrows(IOException.class, () -> LinkTable.read(broken)).getMessage().contains(":3"));
  }

  @Test
  void anArticleThatIsMissingIsAPlainError() throws IOException {
    Path table = file("table.tsv", HEAD + "c\tPLACE\tLyon\tQ456\n");
    Path articles = file("articles.jsonl", ARTICLES);
    LinkEvaluation evaluation =
        new LinkEvaluation(
            new Linker(),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
    assertThrows(IOException.class, () -> evaluation.run(table, articles));
  }

  @Test
  void evidenceThatGoesWithRightLinksGetsAPositiveWeight() {
    List<Example> examples =
        List.of(
            new Example(List.of("any", "near"), true),
            new Example(List.of("any", "near"), true),
            new Example(List.of("any", "far"), false),
            new Example(List.of("any", "far"), false));
    Map<String, Double> weights = LogisticRegression.fit(examples);
    assertTrue(weights.get("near") > 0.5 && weights.get("far") < -0.5, weights.toString());
    assertEquals(weights, LogisticRegression.fit(examples));
  }
}
