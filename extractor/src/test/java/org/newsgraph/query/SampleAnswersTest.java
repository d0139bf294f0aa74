package org.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
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

  @Test
  void whatHasAnEnglishNameIsFoundByItToo() {
    assertTrue(count("connection", "United States", "Syria") > 0);
    assertEquals(0, count("connection", "United Stakes", "Syria"));
  }

  private static long count(String name, String from, String to) {
    NamedQuery query = QueryLibrary.find(name).orElseThrow();
    return QueryRunner.select(store.dataset(), query, Map.of("from", from, "to", to)).size();
  }

  /** What a stranger may type in the place of a name, a day or a number. */
  private static final List<String> HOSTILE =
      List.of(
          "zz\"@fr . ?s ?p ?o . FILTER(true) #",
          "zz\"@fr } UNION { ?s ?p ?o } #",
          "zz') || true || ('",
          "zz\\",
          "zz\\\" . ?s ?p ?o #",
          "\\u0022@fr } UNION { ?s ?p ?o } #",
          "\\U00000022 zz",
          "zz\"\"\" . ?s ?p ?o",
          "http://example.org/zz> <urn:p> ?o } #",
          "<http://example.org/zz>",
          "?zz",
          "$zz",
          "# zz",
          "zz\n} DROP ALL ; {\r\n",
          "zz\u0000\u0001\u001b[31m\u007f",
          "zz\u202e\u2066\ufeff\ud800",
          "zz OR *:*",
          "zz\" OR *:* OR \"",
          "zz~ +zz -zz zz^9 [a TO z] {a TO z} /.*/ zz?*",
          "zz\\\" OR label:*",
          "zz*zz?",
          "{{zz}} ${zz} %zz%n",
          "'; SERVICE <http://localhost:1/> { ?s ?p ?o } #",
          "zz".repeat(500_000),
          "zz ".repeat(5_000));

  @TestFactory
  Stream<DynamicTest> noValueOfAnyParameterChangesWhatAQueryDoes() {
    return QueryLibrary.names().stream()
        .map(name -> QueryLibrary.find(name).orElseThrow())
        .flatMap(
            query ->
                query.parameters().stream()
                    .map(
                        parameter ->
                            DynamicTest.dynamicTest(
                                query.name() + " " + parameter.name(),
                                () -> withstands(query, parameter))));
  }

  private static void withstands(NamedQuery query, Parameter parameter) {
    boolean free =
        Set.of(Parameter.Kind.NAME, Parameter.Kind.CODE, Parameter.Kind.WORDS)
            .contains(parameter.kind());
    String neutral = free ? count(query, parameter, "zzzz") : "";
    assertFalse(neutral.contains("wants"), neutral);
    for (String value : HOSTILE) {
      String count = count(query, parameter, value);
      if (free) {
        assertEquals(neutral, count, value);
      } else {
        assertTrue(count.contains("wants") && count.lines().count() == 1, count);
        assertTrue(count.length() < 300 && count.chars().noneMatch(Character::isISOControl));
      }
    }
  }

  /** Number of rows, or why there are none. */
  private static String count(NamedQuery query, Parameter parameter, String value) {
    try {
      return ""
          + QueryRunner.selectAlsoFromServices(
                  store.dataset(), query, Map.of(parameter.name(), value))
              .size();
    } catch (QueryException e) {
      return e.getMessage();
    }
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
