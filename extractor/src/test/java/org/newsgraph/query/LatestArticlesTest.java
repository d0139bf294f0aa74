package org.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.corpus.Calendar;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.store.Store;

/** Lists of a large store begin with its latest articles and go on from any day. */
class LatestArticlesTest {

  private static final String NAMES = "http://localhost:3030/article/";
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int DATED = 1_200;
  private static final int PAGE = 1_000;

  private static final DatasetGraph MEMORY = DatasetGraphFactory.createTxnMem();

  @TempDir static Path folder;

  private static Store store;

  /** Where the articles lie: both must sort alike. */
  private enum Place {
    MEMORY,
    STORE;

    private DatasetGraph dataset() {
      return this == MEMORY ? LatestArticlesTest.MEMORY : store.dataset();
    }
  }

  @BeforeAll
  static void writeArticles() {
    List<ArticleGraph> articles = new ArrayList<>();
    for (int number = 0; number < DATED; number++) {
      articles.add(article("dated/" + number, FIRST.plusDays(number)));
    }
    Node undated = NodeFactory.createURI(NAMES + "undated");
    articles.add(new ArticleGraph(undated.getURI(), article(undated)));
    store = Store.open(folder.resolve("dated"));
    store.replaceAll(articles);
    store.settle();
    Txn.executeWrite(
        MEMORY,
        () -> {
          articles.forEach(a -> MEMORY.addGraph(NodeFactory.createURI(a.name()), a.graph()));
          new Calendar().rebuild(MEMORY);
          // A store's default graph is the union of all graphs; this one has to be given it.
          List<Quad> all = new ArrayList<>();
          MEMORY.find().forEachRemaining(all::add);
          all.forEach(quad -> MEMORY.getDefaultGraph().add(quad.asTriple()));
        });
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static ArticleGraph article(String name, LocalDate day) {
    Node article = NodeFactory.createURI(NAMES + name);
    Graph graph = article(article);
    graph.add(
        article,
        SchemaDO.datePublished.asNode(),
        NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
    return new ArticleGraph(article.getURI(), graph);
  }

  private static Graph article(Node article) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(article, RDF.type.asNode(), SchemaDO.NewsArticle.asNode());
    return graph;
  }

  private static List<String> listed(
      DatasetGraph dataset, String column, Map<String, String> values) {
    NamedQuery query = QueryLibrary.find("articles").orElseThrow();
    List<String> listed = new ArrayList<>();
    Txn.executeRead(
        dataset,
        () -> {
          RowSet rows = QueryRunner.select(dataset, query, values);
          rows.forEachRemaining(
              row -> listed.add(row.contains(column) ? column(row.get(column)) : ""));
        });
    return listed;
  }

  private static String column(Node value) {
    return value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI();
  }

  private static List<String> days(Place place, Map<String, String> values) {
    return listed(place.dataset(), "date", values);
  }

  @ParameterizedTest
  @EnumSource
  void aListHoldsTheLatestThousand(Place place) {
    List<String> days = days(place, Map.of());
    assertEquals(PAGE, days.size());
    assertEquals(FIRST.plusDays(DATED - PAGE).toString(), days.get(0));
    assertEquals(FIRST.plusDays(DATED - 1L).toString(), days.get(PAGE - 1));
  }

  @ParameterizedTest
  @EnumSource
  void aDayLeadsToTheOnesBefore(Place place) {
    List<String> days = days(place, Map.of("until", FIRST.plusDays(9).toString()));
    assertEquals(10, days.size());
    assertEquals(FIRST.toString(), days.get(0));
  }

  @Test
  void ofADayThatIsTooLongForTheListTheSameArticlesAreListedInWhateverOrderTheyWereLoaded() {
    List<ArticleGraph> articles = new ArrayList<>();
    IntStream.range(0, DATED).forEach(i -> articles.add(article("same/" + i, FIRST)));
    List<String> forwards = loaded("forwards", articles);
    Collections.reverse(articles);
    assertEquals(forwards, loaded("backwards", articles));
  }

  private static List<String> loaded(String name, List<ArticleGraph> articles) {
    try (Store other = Store.open(folder.resolve(name))) {
      other.replaceAll(articles);
      other.settle();
      List<String> listed = listed(other.dataset(), "article", Map.of());
      assertEquals(PAGE, listed.size());
      return listed;
    }
  }
}
