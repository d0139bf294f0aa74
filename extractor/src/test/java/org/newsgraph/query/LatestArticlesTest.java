package org.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsgraph.corpus.Calendar;

/** Lists of a large store begin with its latest articles and go on from any day. */
class LatestArticlesTest {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int DATED = 1_200;
  private static final int PAGE = 1_000;
  private static final DatasetGraph DATASET = DatasetGraphFactory.createTxnMem();

  @BeforeAll
  static void writeArticles() {
    Txn.executeWrite(
        DATASET,
        () -> {
          for (int number = 0; number < DATED; number++) {
            Node article = article("dated/" + number);
            DATASET.add(
                article,
                article,
                SchemaDO.datePublished.asNode(),
                NodeFactory.createLiteralDT(
                    FIRST.plusDays(number).toString(), XSDDatatype.XSDdate));
          }
          article("undated");
          new Calendar().rebuild(DATASET);
          // A store's default graph is the union of all graphs; this one has to be given it.
          List<Quad> all = new ArrayList<>();
          DATASET.find().forEachRemaining(all::add);
          all.forEach(quad -> DATASET.getDefaultGraph().add(quad.asTriple()));
        });
  }

  private static Node article(String name) {
    Node article = NodeFactory.createURI("http://localhost:3030/article/" + name);
    DATASET.add(article, article, RDF.type.asNode(), SchemaDO.NewsArticle.asNode());
    return article;
  }

  private static List<String> days(Map<String, String> values) {
    NamedQuery query = QueryLibrary.find("articles").orElseThrow();
    RowSet rows = QueryRunner.select(DATASET, query, values);
    List<String> days = new ArrayList<>();
    rows.forEachRemaining(
        row -> days.add(row.contains("date") ? row.get("date").getLiteralLexicalForm() : ""));
    return days;
  }

  @Test
  void aListHoldsTheLatestThousand() {
    List<String> days = days(Map.of());
    assertEquals(PAGE, days.size());
    assertEquals(FIRST.plusDays(DATED - PAGE).toString(), days.get(0));
    assertEquals(FIRST.plusDays(DATED - 1L).toString(), days.get(PAGE - 1));
  }

  @Test
  void aDayLeadsToTheOnesBefore() {
    List<String> days = days(Map.of("until", FIRST.plusDays(9).toString()));
    assertEquals(10, days.size());
    assertEquals(FIRST.toString(), days.get(0));
  }
}
