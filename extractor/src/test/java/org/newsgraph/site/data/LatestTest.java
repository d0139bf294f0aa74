package org.newsgraph.site.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;
import org.newsgraph.corpus.Calendar;

class LatestTest {

  private static final Node ABOUT = SchemaDO.about.asNode();
  private static final Node WHO = NodeFactory.createURI("urn:who");
  private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

  private final DatasetGraph dataset = DatasetGraphFactory.create();

  private static Node claim(int number) {
    return NodeFactory.createURI("urn:claim:" + number);
  }

  private void article(int number, String date) {
    article(number, date, WHO);
  }

  private void article(int number, String date, Node about) {
    Node article = NodeFactory.createURI("urn:article:" + number);
    dataset.add(article, claim(number), ABOUT, about);
    if (!date.isEmpty()) {
      Node day = NodeFactory.createLiteralDT(date, XSDDatatype.XSDdate);
      dataset.add(article, article, SchemaDO.datePublished.asNode(), day);
    }
  }

  private List<Node> latest(Node value, int most) {
    new Calendar().rebuild(dataset);
    return new Latest(dataset).subjects(ABOUT, value, most);
  }

  @Test
  void theLatestComeFirstAndThoseWithoutADayLast() {
    article(1, "2017-03-01");
    article(2, "");
    article(3, "2017-03-02");
    assertEquals(List.of(claim(3), claim(1), claim(2)), latest(WHO, 40));
    assertEquals(List.of(claim(3)), latest(Node.ANY, 1));
  }

  /** More than are read and sorted, so that the articles are asked one by one. */
  @Test
  void soItIsOfSomebodyWhoIsNamedEveryDay() {
    for (int i = 0; i < 2_000; i++) {
      article(i, FIRST.plusDays(i).toString());
    }
    List<Node> expected = IntStream.range(0, 40).mapToObj(i -> claim(1_999 - i)).toList();
    assertEquals(expected, latest(WHO, 40));
  }

  /** More than are read at first, and none of them in the latest thousands of articles. */
  @Test
  void soItIsOfSomebodyWhoWasInTheNewsLongAgoOnly() {
    for (int i = 0; i < 10_000; i++) {
      Node about = i < 4_000 ? WHO : NodeFactory.createURI("urn:somebody else");
      article(i, FIRST.plusDays(i).toString(), about);
    }
    List<Node> expected = IntStream.range(0, 40).mapToObj(i -> claim(3_999 - i)).toList();
    assertEquals(expected, latest(WHO, 40));
  }

  @Test
  void articlesWithoutADayAreAskedAfterAllOthers() {
    for (int i = 0; i < 2_000; i++) {
      article(i, i < 10 ? FIRST.plusDays(i).toString() : "");
    }
    List<Node> expected = IntStream.range(0, 10).mapToObj(i -> claim(9 - i)).toList();
    assertEquals(expected, latest(WHO, 40).subList(0, 10));
    assertEquals(40, latest(WHO, 40).size());
  }

  @Test
  void ofNobodyThereIsNothing() {
    assertEquals(List.of(), latest(NodeFactory.createURI("urn:nobody"), 40));
  }
}
