package org.newsgraph.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.Terms.NIF;

/** Texts of one form by the dozen: many more than the first articles of a band are. */
class NearDuplicatesTest {

  private static final int WORDS = 90;

  private final NearDuplicates duplicates = new NearDuplicates(2);

  /**
   * @param changed so many words of a hundred are others than those of the form
   * @param more so many words follow that no other text has
   */
  private record Text(int form, int seed, int changed, int more, int day) {
    String words() {
      Random random = new Random(seed);
      return IntStream.range(0, WORDS + more)
          .mapToObj(
              i ->
                  i >= WORDS || random.nextInt(100) < changed
                      ? "autre" + random.nextInt(100_000)
                      : "mot" + form + "n" + i)
          .collect(Collectors.joining(" "));
    }
  }

  private static Node name(int i) {
    return NodeFactory.createURI("http://x.org/article/%03d".formatted(i));
  }

  private static void load(DatasetGraph dataset, Node article, Text text) {
    Node day =
        NodeFactory.createLiteralDT("2022-02-%02d".formatted(text.day()), XSDDatatype.XSDdate);
    dataset.add(article, article, SchemaDO.datePublished.asNode(), day);
    Node context = NodeFactory.createURI(article.getURI() + "#context");
    Node words = NodeFactory.createLiteralString(text.words());
    dataset.add(article, context, NIF.isString.asNode(), words);
  }

  private Set<String> told(DatasetGraph dataset) {
    Set<String> told = new TreeSet<>();
    dataset
        .find(duplicates.name(), Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> told.add(quad.toString()));
    return told;
  }

  private Set<String> alone(Map<Node, Text> survivors) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    survivors.forEach((article, text) -> load(dataset, article, text));
    duplicates.rebuild(dataset);
    return told(dataset);
  }

  /** Loads articles and takes some back; a text of null is one that is taken back. */
  private void change(DatasetGraph dataset, Map<Node, Text> changes) {
    Collection<Graph> gone = new ArrayList<>();
    changes.forEach(
        (article, text) -> {
          Graph before = GraphFactory.createDefaultGraph();
          dataset.getGraph(article).find().forEachRemaining(before::add);
          gone.add(before);
          dataset.removeGraph(article);
          if (text != null) {
            load(dataset, article, text);
          }
        });
    duplicates.update(dataset, changes.keySet(), gone);
  }

  @Test
  void whatComesAndGoesAmongManyOfOneFormLeavesWhatTheSurvivorsTell() {
    Random random = new Random(7);
    DatasetGraph dataset = DatasetGraphFactory.create();
    Map<Node, Text> survivors = new LinkedHashMap<>();
    for (int step = 0; step < 40; step++) {
      Map<Node, Text> changes = new LinkedHashMap<>();
      for (int i = step == 0 ? 200 : random.nextInt(12); i >= 0; i--) {
        boolean comes = random.nextInt(4) > 0;
        Text text =
            new Text(
                random.nextInt(5) / 4,
                random.nextInt(25),
                3 * random.nextInt(3),
                random.nextInt(3) * 35,
                1 + random.nextInt(28));
        changes.put(name(random.nextInt(120)), comes ? text : null);
      }
      change(dataset, changes);
      survivors.putAll(changes);
      survivors.values().removeIf(text -> text == null);
      assertEquals(alone(survivors), told(dataset), "after step " + step);
    }
    assertTrue(survivors.size() > 70, "far more than two are alike at once");
  }

  /** Counts the quads that are read. */
  private static final class Counted extends DatasetGraphWrapper {
    private long quads;

    Counted() {
      super(DatasetGraphFactory.create());
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node property, Node object) {
      return Iter.map(
          super.find(graph, subject, property, object),
          quad -> {
            quads++;
            return quad;
          });
    }
  }

  @Test
  void oneMoreOfAFormIsNoMoreWorkAmongManyThanAmongFew() {
    Counted dataset = new Counted();
    long among40 = 0;
    for (int i = 0; i < 160; i++) {
      dataset.quads = 0;
      change(dataset, Map.of(name(i), new Text(1, i, 6, 0, 1 + i / 6)));
      among40 = i == 40 ? dataset.quads : among40;
    }
    assertTrue(among40 > 0 && dataset.quads < 1.5 * among40, among40 + ", " + dataset.quads);
  }

  @Test
  void aTextThatIsPrintedAHundredTimesPointsAtItsFirstPrint() {
    DatasetGraph dataset = DatasetGraphFactory.create();
    for (int i = 100; i > 0; i--) {
      load(dataset, name(i), new Text(1, 1, 0, 0, 1));
    }
    duplicates.rebuild(dataset);
    List<Quad> pointers = new ArrayList<>();
    dataset
        .find(duplicates.name(), Node.ANY, NG.nearDuplicateOf.asNode(), Node.ANY)
        .forEachRemaining(pointers::add);
    assertEquals(99, pointers.size());
    assertTrue(pointers.stream().allMatch(quad -> quad.getObject().equals(name(1))));
  }

  @Test
  void sketchesOfAnEarlierVersionAreMadeAnew() {
    DatasetGraph dataset = DatasetGraphFactory.create();
    Map<Node, Text> texts =
        Map.of(name(1), new Text(1, 1, 0, 0, 1), name(2), new Text(1, 1, 0, 0, 2));
    texts.forEach((article, text) -> load(dataset, article, text));
    Node old = NodeFactory.createLiteralString("AAAA");
    dataset.add(duplicates.name(), NodeFactory.createURI("urn:x"), NG.textSketch.asNode(), old);
    duplicates.update(dataset, List.of(name(1)), List.of());
    assertEquals(alone(texts), told(dataset));
  }
}
