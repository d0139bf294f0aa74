package org.newsgraph.site.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;
import org.newsgraph.corpus.Calendar;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.Terms.CITO;
import org.newsgraph.rdf.Terms.PROV;

class TiesTest {

  private static final Node ONE = node("one");

  private static Node node(String name) {
    return NodeFactory.createURI("urn:" + name);
  }

  /** An article a day, each with an event in which one acts on another. */
  private static DatasetGraph attacks(List<Integer> order) {
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    dataset.executeWrite(
        () -> {
          for (int i : order) {
            Node article = node("article:" + i);
            String day = LocalDate.of(2017, 1, 1).plusDays(i).toString();
            dataset.add(article, article, RDF.type.asNode(), SchemaDO.NewsArticle.asNode());
            dataset.add(
                article,
                article,
                SchemaDO.datePublished.asNode(),
                NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
            dataset.add(article, node("event:" + i), NG.agent.asNode(), ONE);
            dataset.add(article, node("event:" + i), NG.patient.asNode(), node("other:" + i));
          }
          new Calendar().rebuild(dataset);
        });
    return dataset;
  }

  private static Set<String> others(Set<Tie> ties) {
    return ties.stream()
        .map(tie -> tie.target().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theLatestAreTakenWhateverTheOrderOfLoading() {
    List<Integer> days = IntStream.range(0, 200).boxed().collect(Collectors.toList());
    Collections.shuffle(days, new Random(7));
    Ties ties = new Ties(attacks(days));
    Set<String> latest =
        IntStream.range(200 - Ties.MOST, 200)
            .mapToObj("urn:other:%d"::formatted)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(latest, others(ties.of(ONE)));
    assertTrue(ties.isCut());
  }

  @Test
  void ofFewAllAreTaken() {
    Ties ties = new Ties(attacks(List.of(3, 1, 2)));
    assertEquals(Set.of("urn:other:1", "urn:other:2", "urn:other:3"), others(ties.of(ONE)));
    assertFalse(ties.isCut());
    Tie back = ties.of(node("other:1")).iterator().next();
    assertEquals(new Tie(ONE, node("other:1"), Tie.EVENT, node("event:1")), back);
  }

  @Test
  void whoDeniesAndWhoIsDeniedAreTiedByTheDenial() {
    DatasetGraph dataset = attacks(List.of());
    Node article = node("article");
    dataset.executeWrite(
        () -> {
          dataset.add(article, node("claim"), PROV.wasAttributedTo.asNode(), ONE);
          dataset.add(article, node("denial"), PROV.wasAttributedTo.asNode(), node("two"));
          dataset.add(article, node("denial"), CITO.disputes.asNode(), node("claim"));
        });
    Set<Tie> denied = Set.of(new Tie(node("two"), ONE, "disputes", node("denial")));
    assertEquals(denied, new Ties(dataset).of(ONE));
    assertEquals(denied, new Ties(dataset).of(node("two")));
  }
}
