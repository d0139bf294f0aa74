package org.newsgraph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.ingest.Article;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.ReadOptions;
import org.newsgraph.ingest.Reading;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.GraphFormat;
import org.newsgraph.rdf.GraphValidator;
import org.newsgraph.rdf.GraphWriter;

/** The samples, again and again: the same articles give the same bytes. */
class DeterminismTest {

  private static final Path SAMPLES = Path.of("../samples");
  private static final String BASE = "http://localhost:3030/";

  @Test
  void fourThreadsWriteTheSameBytesAsOne() {
    assertArrayEquals(quads(new Extractor(BASE), 1), quads(new Extractor(BASE), 4));
  }

  @Test
  void everySampleGivesAGraphThatConforms() {
    Extractor extractor = new Extractor(BASE);
    GraphValidator validator = new GraphValidator();
    for (Article article : samples()) {
      ArticleGraph graph = extractor.extract(article);
      assertEquals(List.of(), validator.validate(graph), () -> graph.name());
    }
  }

  private static byte[] quads(Extractor extractor, int threads) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    GraphWriter writer = new GraphWriter(GraphFormat.NQUADS, false, bytes);
    try (Batch<Article, ArticleGraph> batch =
        new Batch<>(
            extractor::extract,
            threads,
            graph -> write(graph, writer),
            (article, e) -> {
              throw new AssertionError(e);
            })) {
      samples().forEach(batch::add);
    }
    return bytes.toByteArray();
  }

  private static void write(ArticleGraph graph, GraphWriter writer) {
    try {
      writer.write(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Article> samples() {
    List<Article> read = new ArrayList<>();
    new ArticleReader(ReadOptions.DEFAULT)
        .read(SAMPLES, reading -> read.add(((Reading.ReadArticle) reading).article()));
    assertTrue(read.size() >= 6, () -> "only " + read.size() + " samples");
    return read;
  }
}
