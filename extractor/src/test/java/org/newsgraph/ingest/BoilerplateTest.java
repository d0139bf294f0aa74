package org.newsgraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BoilerplateTest {

  private final BlockSplitter splitter = new BlockSplitter();

  static Stream<String> articles() throws IOException {
    try (InputStream in = BoilerplateTest.class.getResourceAsStream("boilerplate-cases.txt")) {
      List<String> articles =
          Stream.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n\n"))
              .filter(article -> !article.startsWith("#"))
              .toList();
      assertTrue(articles.size() > 20, "an empty file must not pass");
      return articles.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void appealsAndNoticesAreToldFromTheArticle(String article) {
    String text =
        article.lines().map(line -> line.substring(2)).reduce("", (a, b) -> a + b + "\n\n");
    StringBuilder found = new StringBuilder();
    for (Block block : splitter.split(text, Optional.empty()).blocks()) {
      found
          .append(block.kind() == BlockKind.BOILERPLATE ? "+ " : "- ")
          .append(block.span().of(text))
          .append('\n');
    }
    assertEquals(article.strip(), found.toString().strip());
  }

  @Test
  void theLinkToTheOriginalIsKept() {
    String text =
        "Un texte assez long pour un article.\n\nEt sa fin.\n\n"
            + "Lire l'article original [ici](https://example.org/a?b=1).";
    assertEquals(
        Optional.of("https://example.org/a?b=1"), splitter.split(text, Optional.empty()).basedOn());
  }

  @Test
  void anOrdinaryLinkIsNoOriginal() {
    String text = "Un article.\n\nLe rapport est en ligne sur https://example.org/rapport.";
    assertEquals(Optional.empty(), splitter.split(text, Optional.empty()).basedOn());
  }
}
