package org.newsgraph.site.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsgraph.corpus.Calendar;

/** A store of 130 articles: 60 of one day, 60 of the day before, 10 of none. */
class ArticleListTest {

  private final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
  private final List<String> all = new ArrayList<>();

  @BeforeEach
  void publish() {
    dataset.executeWrite(
        () -> {
          IntStream.range(0, 60).forEach(i -> article("b%02d".formatted(i), "2017-03-02"));
          IntStream.range(0, 60).forEach(i -> article("a%02d".formatted(i), "2017-03-01"));
          IntStream.range(0, 10).forEach(i -> article("c%02d".formatted(i), ""));
          new Calendar().rebuild(dataset);
        });
  }

  private void article(String name, String date) {
    Node article = NodeFactory.createURI("urn:article:" + name);
    all.add(article.getURI());
    dataset.add(article, article, RDF.type.asNode(), SchemaDO.NewsArticle.asNode());
    if (!date.isEmpty()) {
      Node day = NodeFactory.createLiteralDT(date, XSDDatatype.XSDdate);
      dataset.add(article, article, SchemaDO.datePublished.asNode(), day);
    }
  }

  private ArticleList.Part from(Optional<String> until, int skip) {
    return from(new ArticleList.Start(until, Optional.empty(), skip));
  }

  private ArticleList.Part from(ArticleList.Start start) {
    Graph graph = new Graph(dataset, new Addresses(new Base(dataset)));
    return graph.read(() -> new ArticleList(graph).from(start));
  }

  private static List<String> names(ArticleList.Part part) {
    return part.articles().stream().map(report -> report.article().iri()).toList();
  }

  @Test
  void whoGoesOnAndOnSeesEachArticleOnce() {
    List<String> seen = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    Optional<ArticleList.Start> next =
        Optional.of(new ArticleList.Start(Optional.empty(), Optional.empty(), 0));
    while (next.isPresent()) {
      ArticleList.Part part = from(next.get());
      seen.addAll(names(part));
      sizes.add(part.articles().size());
      next = part.next();
    }
    assertEquals(all, seen);
    assertEquals(List.of(50, 50, 30), sizes);
  }

  @Test
  void theFirstAreSkippedFromTheLatestOnWhereNoDayIsNamed() {
    assertEquals(all.subList(3, 53), names(from(Optional.empty(), 3)));
    assertEquals(all.subList(125, 130), names(from(Optional.empty(), 125)));
    assertEquals(List.of(), names(from(Optional.empty(), 1_000)));
  }

  /** So that what lies before it need not be read. */
  @Test
  void itGoesOnAfterAnArticleOrWithAWholeDay() {
    ArticleList.Start second = from(Optional.empty(), 0).next().orElseThrow();
    assertEquals(ArticleList.Start.after("2017-03-02", "urn:article:b49"), second);
    assertEquals(
        ArticleList.Start.on("2017-03-01"), from(Optional.empty(), 10).next().orElseThrow());
    assertEquals(all.subList(50, 100), names(from(second)));
  }

  @Test
  void whatIsSkippedGoesBeyondTheDayThatIsNamed() {
    assertEquals(all.subList(62, 112), names(from(Optional.of("2017-03-01"), 2)));
    assertEquals(all.subList(121, 130), names(from(Optional.of("2017-03-01"), 61)));
    assertEquals(all.subList(120, 130), names(from(Optional.of(ArticleList.UNDATED), 0)));
  }
}
