package org.newsgraph.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.training.LanguageEvaluation.Figure;

class LanguageEvaluationTest {

  private static final String SEQUOIA = "data/ud-french/fr_sequoia-ud-test.conllu";

  @Test
  void contractionsOfATreebankAreOneWord(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("tiny.conllu");
    Files.writeString(
        file,
        """
        # text = Il parle du raid.
        1\tIl\til\tPRON\t_\tPronType=Prs\t2\tnsubj\t_\t_
        2\tparle\tparler\tVERB\t_\tMood=Ind|Tense=Pres|VerbForm=Fin\t0\troot\t_\t_
        3-4\tdu\t_\t_\t_\t_\t_\t_\t_\t_
        3\tde\tde\tADP\t_\t_\t5\tcase\t_\t_
        4\tle\tle\tDET\t_\t_\t5\tdet\t_\t_
        5\traid\traid\tNOUN\t_\t_\t2\tobl\t_\tSpaceAfter=No
        6\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

        """);
    assertEquals(
        List.of("Il", "parle", "du", "raid", "."), Treebank.read(file).sentences().get(0).forms());
    for (Figure figure : new LanguageEvaluation().measure(file)) {
      assertEquals(figure.of(), figure.right(), figure.what());
    }
  }

  @Test
  void theFiguresOfTheDocumentsHoldOnTheSequoiaTest() throws IOException {
    Path file =
        Stream.of(Path.of("../../shared", SEQUOIA), Path.of("../shared", SEQUOIA))
            .filter(Files::exists)
            .findFirst()
            .orElse(Path.of(SEQUOIA));
    assumeTrue(Files.exists(file), "skipped: the treebank is not at hand");
    Map<String, Double> figures = new TreeMap<>();
    new LanguageEvaluation().measure(file).forEach(f -> figures.put(f.what(), f.percent()));
    assertTrue(figures.get("tokens, F1") > 99.8, figures::toString);
    assertTrue(figures.get("tags on given tokens") > 97.5, figures::toString);
    assertTrue(figures.get("lemmas on given tokens") > 98.2, figures::toString);
    assertTrue(figures.get("verb form, mood and tense") > 97.5, figures::toString);
  }
}
