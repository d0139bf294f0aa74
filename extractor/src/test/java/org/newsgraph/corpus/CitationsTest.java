package org.newsgraph.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.Terms.PROV;

/** Who cites whom, in circles and most often, after any loads and retractions. */
class CitationsTest {

  private static final String BASE = "http://example.org/";
  private static final Node CITES = NG.cites.asNode();
  private static final Node CIRCLE = NG.citesInCircle.asNode();

  private final DatasetGraph dataset = DatasetGraphFactory.create();

  /** An article in which sources pass on what others say: pairs of who and whom. */
  private static Graph article(String name, String... pairs) {
    Graph graph = GraphFactory.createDefaultGraph();
    Node outlet = node("outlet" + Math.floorMod(name.hashCode(), 2));
    graph.add(node(name), SchemaDO.publisher.asNode(), outlet);
    graph.add(outlet, SKOS.prefLabel.asNode(), NodeFactory.createLiteralString(outlet.getURI()));
    for (int i = 0; i < pairs.length; i++) {
      Node outer = node(name + "/outer" + i);
      Node inner = node(name + "/inner" + i);
      for (Node claim : List.of(outer, inner)) {
        graph.add(claim, RDF.type.asNode(), SchemaDO.Claim.asNode());
        graph.add(claim, NG.sourceKind.asNode(), NG.Media.asNode());
      }
      graph.add(outer, PROV.wasDerivedFrom.asNode(), inner);
      graph.add(outer, PROV.wasAttributedTo.asNode(), node(pairs[i].substring(0, 1)));
      graph.add(inner, PROV.wasAttributedTo.asNode(), node(pairs[i].substring(1)));
    }
    return graph;
  }

  private static Node node(String name) {
    return NodeFactory.createURI(BASE + name);
  }

  private void load(DerivedGraph derived, String name, Graph now) {
    Node article = node(name);
    Graph gone = GraphFactory.createDefaultGraph();
    dataset.getGraph(article).find().forEachRemaining(gone::add);
    dataset.removeGraph(article);
    now.find().forEachRemaining(triple -> dataset.add(Quad.create(article, triple)));
    derived.update(dataset, List.of(article), gone.isEmpty() ? List.of() : List.of(gone));
  }

  private Set<String> said(DerivedGraph derived) {
    Set<String> said = new TreeSet<>();
    dataset.find(derived.name(), null, null, null).forEachRemaining(q -> said.add(q.toString()));
    return said;
  }

  private Set<String> pairs(Node property) {
    Set<String> pairs = new TreeSet<>();
    dataset
        .find(new Citations().name(), null, property, null)
        .forEachRemaining(
            quad ->
                pairs.add(
                    quad.getSubject().getURI().substring(BASE.length())
                        + quad.getObject().getURI().substring(BASE.length())));
    return pairs;
  }

  @Test
  void aCircleThroughAThirdIsFoundAndGoesWithAnyOfItsCitations() {
    Citations citations = new Citations();
    load(citations, "one", article("one", "ab", "bc"));
    assertEquals(Set.of(), pairs(CIRCLE));
    load(citations, "two", article("two", "ca", "ad"));
    assertEquals(Set.of("ab", "bc", "ca"), pairs(CIRCLE));
    load(citations, "three", article("three", "bc"));
    load(citations, "one", article("one", "ab"));
    assertEquals(Set.of("ab", "bc", "ca"), pairs(CIRCLE), "two articles said so");
    load(citations, "three", article("three"));
    assertEquals(Set.of(), pairs(CIRCLE));
    assertEquals(Set.of("ab", "ad", "ca"), pairs(CITES));
  }

  @Test
  void whoCitesHimselfCitesNobody() {
    Citations citations = new Citations();
    load(citations, "one", article("one", "aa"));
    assertEquals(Set.of(), said(citations));
    assertFalse(citations.isLacking(dataset));
  }

  @Test
  void aStoreThatDoesNotSayWhoCitesWhomLacksIt() {
    Citations citations = new Citations();
    load(citations, "one", article("one", "ab"));
    assertFalse(citations.isLacking(dataset));
    dataset.removeGraph(citations.name());
    assertTrue(citations.isLacking(dataset));
  }

  @Test
  void afterAnyChangesTheCirclesAreThoseOfTheArticlesThatAreLeft() {
    Random random = new Random(5);
    Citations citations = new Citations();
    Map<String, String[]> left = new TreeMap<>();
    for (int step = 0; step < 400; step++) {
      String name = "article" + random.nextInt(8);
      String[] pairs = new String[random.nextInt(3)];
      for (int i = 0; i < pairs.length; i++) {
        pairs[i] = "" + letter(random) + letter(random);
      }
      left.put(name, pairs);
      load(citations, name, article(name, pairs));
      Set<String> mended = said(citations);
      assertEquals(circles(left), pairs(CIRCLE), "step " + step);
      citations.rebuild(dataset);
      assertEquals(said(citations), mended, "step " + step);
    }
  }

  private static char letter(Random random) {
    return (char) ('a' + random.nextInt(7));
  }

  /** The citations from which citations lead back, found by following all of them. */
  private static Set<String> circles(Map<String, String[]> left) {
    Set<String> cites = new TreeSet<>();
    left.values().forEach(pairs -> cites.addAll(List.of(pairs)));
    cites.removeIf(pair -> pair.charAt(0) == pair.charAt(1));
    Set<String> circles = new TreeSet<>();
    for (String pair : cites) {
      Set<Character> reached = new HashSet<>(Set.of(pair.charAt(1)));
      int before;
      do {
        before = reached.size();
        cites.stream()
            .filter(other -> reached.contains(other.charAt(0)))
            .forEach(other -> reached.add(other.charAt(1)));
      } while (reached.size() > before);
      if (reached.contains(pair.charAt(0))) {
        circles.add(pair);
      }
    }
    return circles;
  }

  @Test
  void afterAnyChangesTheMostCitedMediaAreThoseOfTheArticlesThatAreLeft() {
    Random random = new Random(7);
    Tallies tallies = new Tallies();
    for (int step = 0; step < 200; step++) {
      String name = "article" + random.nextInt(12);
      List<String> pairs = new ArrayList<>();
      for (int i = random.nextInt(12); i > 0; i--) {
        pairs.add("" + (char) ('a' + random.nextInt(26)) + (char) ('a' + random.nextInt(26)));
      }
      load(tallies, name, article(name, pairs.toArray(String[]::new)));
      Set<String> mended = said(tallies);
      tallies.rebuild(dataset);
      assertEquals(said(tallies), mended, "step " + step);
    }
    assertFalse(tallies.isLacking(dataset));
    Node mostCited = NG.mostCited.asNode();
    List<Quad> marks = new ArrayList<>();
    dataset.find(tallies.name(), null, mostCited, null).forEachRemaining(marks::add);
    assertEquals(20, marks.size(), "ten media of each of two outlets");
    marks.forEach(dataset::delete);
    assertTrue(tallies.isLacking(dataset));
  }
}
