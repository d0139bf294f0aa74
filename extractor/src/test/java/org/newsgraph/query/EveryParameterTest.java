package org.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.system.Txn;
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
 * Every parameter of every question of the library, given a value of the samples, on both ways to
 * an answer: as the command asks, and as the text of a query, which the site sends its endpoint.
 */
class EveryParameterTest {

  /** By question and parameter, or by parameter for all questions; all others have a preset. */
  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("articles.outlet", "Wikinews"),
          Map.entry("changes-of-position.who", "l'entourage d'Emmanuel Macron"),
          Map.entry("denials.who", "Russie"),
          Map.entry("denials-across.who", "Abubakar Shekau"),
          Map.entry("events-nearby.kind", "Attack"),
          Map.entry("dyads.kind", "Killing"),
          Map.entry("official", "yes"),
          Map.entry("offices.who", "Angela Merkel"),
          Map.entry("reporting-chain.source", "Le Parisien"),
          Map.entry("since", "1900-01-01"),
          Map.entry("until", "2100-01-01"),
          Map.entry("what", "killed"));

  /**
   * The samples have no circle, and nowhere do officials of two countries contradict each other.
   */
  private static final Set<String> WITHOUT_ANSWER =
      Set.of("citation-circles until", "contradictions official");

  private static final Map<String, String> FRENCH =
      Map.of("Russia", "Russie", "United States", "États-Unis", "Syria", "Syrie");

  @TempDir static Path folder;

  private static Store store;

  @BeforeAll
  static void loadTheSamples() {
    store = Store.open(folder);
    Extractor extractor = new Extractor("http://localhost:3030/");
    new ArticleReader(ReadOptions.DEFAULT)
        .read(
            Path.of("../samples"),
            reading -> store.replace(extractor.extract(((Reading.ReadArticle) reading).article())));
    store.settle();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @TestFactory
  Stream<DynamicTest> everyParameterFindsWhatTheSamplesHave() {
    return each(
        any -> true,
        (query, parameter) -> {
          String value = value(query, parameter);
          assertTrue(!value.isEmpty(), "no value to try");
          String where = query.name() + " " + parameter.name();
          boolean found = select(query, parameter, value).lines().count() > 1;
          assertEquals(!WITHOUT_ANSWER.contains(where), found, value);
        });
  }

  @TestFactory
  Stream<DynamicTest> aQueryAsTextHasAsManyAnswers() {
    return each(
        any -> true,
        (query, parameter) -> {
          String value = value(query, parameter);
          Map<String, String> values = Map.of(parameter.name(), value);
          String text =
              Txn.calculateRead(
                  store.dataset(),
                  () -> QueryRunner.bound(store.dataset(), query.linked(), values).toString());
          // The text says the value in a column of its own.
          assertEquals(
              QueryRunner.select(store.dataset(), query.linked(), values).size(),
              QueryRunner.select(store.dataset(), NamedQuery.parse(query.name(), text), Map.of())
                  .size(),
              text);
        });
  }

  @TestFactory
  Stream<DynamicTest> anEnglishNameFindsWhatTheFrenchOneFinds() {
    return each(
        parameter -> parameter.kind() == Parameter.Kind.NAME,
        (query, parameter) ->
            FRENCH.forEach(
                (english, french) ->
                    assertEquals(
                        select(query, parameter, french), select(query, parameter, english))));
  }

  /** A test for each wanted parameter of the questions that ask this store alone. */
  private static Stream<DynamicTest> each(
      Predicate<Parameter> wanted, BiConsumer<NamedQuery, Parameter> check) {
    return QueryLibrary.names().stream()
        .map(name -> QueryLibrary.find(name).orElseThrow())
        .filter(query -> query.parameters().stream().noneMatch(p -> p.name().equals("service")))
        .flatMap(
            query ->
                query.parameters().stream()
                    .filter(wanted)
                    .map(
                        parameter ->
                            DynamicTest.dynamicTest(
                                query.name() + " " + parameter.name(),
                                () -> check.accept(query, parameter))));
  }

  private static String value(NamedQuery query, Parameter parameter) {
    return VALUES.getOrDefault(
        query.name() + "." + parameter.name(),
        VALUES.getOrDefault(parameter.name(), parameter.preset()));
  }

  private static String select(NamedQuery query, Parameter parameter, String value) {
    return csv(QueryRunner.select(store.dataset(), query, Map.of(parameter.name(), value)));
  }

  private static String csv(RowSetRewindable rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultSetFormatter.outputAsCSV(out, ResultSet.adapt(rows));
    return out.toString(StandardCharsets.UTF_8);
  }
}
