package org.newsgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.ingest.Article;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.ReadOptions;
import org.newsgraph.ingest.Reading;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.GraphDifference;
import org.newsgraph.rdf.GraphValidator;

/**
 * The whole way of an article, by examples: each folder below {@code golden} has an article, a line
 * that says what it shows, and the graph that must come of it as one or more views see it.
 */
class GoldenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private static final Extractor EXTRACTOR = new Extractor("http://localhost:3030/");
  private static final GraphValidator VALIDATOR = new GraphValidator();

  @TestFactory
  Stream<DynamicTest> eachArticleGivesTheGraphBesideIt() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path folder : folders()) {
      String shows = Files.readString(folder.resolve("shows.txt")).strip();
      for (Path expected : files(folder, "expected-.*\\.ttl")) {
        String view = expected.getFileName().toString().replaceAll("expected-|\\.ttl", "");
        tests.add(
            DynamicTest.dynamicTest(
                folder.getFileName() + " (" + view + "): " + shows,
                () -> check(folder, view, expected)));
      }
    }
    return tests.stream();
  }

  @Test
  void everyFolderHasAnArticleAndWhatIsExpectedOfIt() throws IOException {
    List<Path> folders = folders();
    assertTrue(folders.size() >= 5, () -> "only " + folders);
    for (Path folder : folders) {
      assertEquals(1, files(folder, "article\\..*").size(), folder + " needs an article");
      assertTrue(!files(folder, "expected-.*").isEmpty(), folder + " expects nothing");
    }
  }

  private static void check(Path folder, String view, Path expected) throws IOException {
    ArticleGraph article = EXTRACTOR.extract(article(files(folder, "article\\..*").get(0)));
    assertEquals(List.of(), VALIDATOR.validate(article));
    Graph seen = new GraphView(GOLDEN.resolve("views/" + view + ".rq")).of(article);
    GraphDifference.check(RDFDataMgr.loadGraph(expected.toString()), seen);
  }

  private static Article article(Path file) {
    List<Article> read = new ArrayList<>();
    new ArticleReader(ReadOptions.DEFAULT)
        .read(file, reading -> read.add(((Reading.ReadArticle) reading).article()));
    assertEquals(1, read.size(), "one article a folder");
    return read.get(0);
  }

  private static List<Path> folders() {
    try (Stream<Path> all = Files.list(GOLDEN)) {
      return all.filter(f -> Files.isDirectory(f) && !f.endsWith("views")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder, String name) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> f.getFileName().toString().matches(name)).sorted().toList();
    }
  }
}
