package org.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.Extractor;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.ReadOptions;
import org.newsgraph.ingest.Reading;
import org.newsgraph.store.Store;

/**
 * Holds the answer of every query of the library over the samples against its expected rows.
 *
 * <p>The rows lie in {@code src/test/resources/queries/NAME.csv}. Where a change is meant, run with
 * {@code -Dnewsgraph.write.expected} and read the difference before committing it.
 */
class SampleAnswersTest {

  private static final Path EXPECTED = Path.of("src/test/resources/queries");
  private static final boolean WRITE = System.getProperty("newsgraph.write.expected") != null;

  @TempDir static Path folder;

  /** Stands in for Wikidata. */
  private static final FusekiServer OUTSIDE =
      FusekiServer.create()
          .loopback(true)
          .port(0)
          .add("/sparql", RDFDataMgr.loadDatasetGraph("wikidata/stand-in.ttl"))
          .build();

  private static Store store;

  @BeforeAll
  static void loadTheSamples() {
    OUTSIDE.start();
    store = Store.open(folder);
    Extractor extractor = new Extractor("http://localhost:3030/");
    new ArticleReader(ReadOptions.DEFAULT)
        .read(
            Path.of("../samples"),
            reading -> {
              assertTrue(reading instanceof Reading.ReadArticle, reading::toString);
              store.replace(extractor.extract(((Reading.ReadArticle) reading).article()));
            });
    store.settle();
  }

  @AfterAll
  static void close() {
    store.close();
    OUTSIDE.stop();
  }

  @TestFactory
  Stream<DynamicTest> everyQueryGivesItsExpectedRows() {
    return QueryLibrary.names().stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> holds(name)));
  }

  private static void holds(String name) throws IOException {
    NamedQuery query = QueryLibrary.find(name).orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultSetFormatter.outputAsCSV(out, ResultSet.adapt(answer(query)));
    String rows = out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    Path expected = EXPECTED.resolve(name + ".csv");
    if (WRITE) {
      Files.createDirectories(EXPECTED);
      Files.writeString(expected, rows);
    }
    assertTrue(Files.exists(expected), "no expected rows: " + expected);
    assertEquals(Files.readString(expected), rows);
  }

  private static RowSetRewindable answer(NamedQuery query) {
    if (query.parameters().stream().noneMatch(p -> p.name().equals("service"))) {
      return QueryRunner.select(store.dataset(), query, Map.of());
    }
    String endpoint = "http://localhost:" + OUTSIDE.getPort() + "/sparql";
    return QueryRunner.selectAlsoFromServices(store.dataset(), query, Map.of("service", endpoint));
  }
}
