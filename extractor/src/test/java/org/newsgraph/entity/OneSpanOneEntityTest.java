package org.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.ReadOptions;
import org.newsgraph.ingest.Reading.ReadArticle;
import org.newsgraph.language.Analysis;
import org.newsgraph.language.Analyzer;
import org.newsgraph.mention.NameFinder;
import org.newsgraph.text.Span;

/** A place in the text refers to one entity, or the graph would say two things at once. */
class OneSpanOneEntityTest {

  private static final Path SAMPLES = Path.of("../samples");
  private static final Path CORPUS = Path.of("../../shared/data/winer-fr");

  private final Analyzer analyzer = new Analyzer();
  private final NameFinder names = new NameFinder();
  private final EntityResolver resolver = new EntityResolver();

  @Test
  void noSpanOfTheSamplesBelongsToTwoEntities() {
    List<String> doubles = new ArrayList<>();
    int articles = check(SAMPLES, Integer.MAX_VALUE, doubles);
    assertTrue(articles >= 6, () -> "only " + articles + " samples");
    assertEquals(List.of(), doubles);
  }

  @Test
  void noSpanOfTwoHundredArticlesBelongsToTwoEntities() {
    assumeTrue(Files.isDirectory(CORPUS), "skipped: no corpus at " + CORPUS);
    List<String> doubles = new ArrayList<>();
    int articles = check(CORPUS, 200, doubles);
    assertEquals(200, articles);
    assertEquals(List.of(), doubles);
  }

  private int check(Path folder, int most, List<String> doubles) {
    int[] articles = new int[1];
    new ArticleReader(ReadOptions.DEFAULT)
        .read(
            folder,
            reading -> {
              if (reading instanceof ReadArticle read && articles[0] < most) {
                articles[0]++;
                Analysis analysis = analyzer.analyze(read.article());
                doubles(analysis, resolver.resolve(analysis, names.find(analysis)), doubles);
              }
            });
    return articles[0];
  }

  private static void doubles(Analysis analysis, Cast cast, List<String> doubles) {
    Map<Span, Entity> owners = new HashMap<>();
    for (Entity entity : cast.entities()) {
      for (EntityMention mention : entity.mentions()) {
        Span span = mention.mention().span();
        Entity other = owners.put(span, entity);
        if (other != null) {
          doubles.add(span.of(analysis.text()) + ": " + other.name() + ", " + entity.name());
        }
      }
    }
  }
}
