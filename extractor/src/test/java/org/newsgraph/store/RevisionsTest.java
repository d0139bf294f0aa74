package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.corpus.OldVersions;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.Linkset;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.Terms.PROV;

class RevisionsTest {

  @TempDir Path folder;

  /** A version made in this minute, or at no known time if that is negative. */
  private static ArticleGraph version(String name, String address, int minute) {
    String made =
        minute < 0
            ? ""
            : "; schema:dateModified \"2022-02-03T10:%02d:00Z\"^^xsd:dateTime".formatted(minute);
    Graph graph =
        RDFParser.fromString(
                """
                PREFIX schema: <https://schema.org/>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                <urn:%s> schema:url "http://x.org/%s"^^xsd:anyURI %s .
                """
                    .formatted(name, address, made),
                Lang.TURTLE)
            .toGraph();
    return new ArticleGraph("urn:" + name, graph);
  }

  private static Set<String> revisions(Store store) {
    store.settle();
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          Set<String> found = new TreeSet<>();
          store
              .dataset()
              .find(null, null, PROV.wasRevisionOf.asNode(), null)
              .forEachRemaining(q -> found.add(q.getSubject() + " of " + q.getObject()));
          return found;
        });
  }

  @Test
  void aVersionRevisesTheOneBeforeItWhateverTheOrderOfLoading() {
    List<ArticleGraph> versions =
        new ArrayList<>(
            List.of(version("one", "a", 1), version("two", "a", 2), version("three", "a", 3)));
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(versions, new Random(seed));
      try (Store store = Store.open(folder.resolve("store" + seed))) {
        for (ArticleGraph version : versions) {
          store.replace(version);
          store.settle();
        }
        assertEquals(Set.of("urn:two of urn:one", "urn:three of urn:two"), revisions(store));
      }
    }
  }

  @Test
  void whenAVersionIsTakenBackTheNextRevisesTheOneBefore() {
    try (Store store = Store.open(folder)) {
      store.replaceAll(
          List.of(version("one", "a", 1), version("two", "a", 2), version("three", "a", 3)));
      store.settle();
      store.remove("urn:two");
      assertEquals(Set.of("urn:three of urn:one"), revisions(store));
      store.remove("urn:one");
      assertEquals(Set.of(), revisions(store));
    }
  }

  @Test
  void withoutATimeOrWithTheSameOneNothingIsGuessed() {
    try (Store store = Store.open(folder)) {
      store.replaceAll(
          List.of(
              version("one", "a", 1),
              version("again", "a", 1),
              version("other", "b", 5),
              version("untold", "c", -1),
              version("neither", "c", -1)));
      assertEquals(Set.of(), revisions(store));
      assertEquals(5, store.size());
    }
  }

  /** A page tells of its first change, and nothing before. */
  @Test
  void whatTellsItsTimeReplacesWhatTellsNoneWhateverTheOrderOfLoading() {
    List<ArticleGraph> both =
        List.of(
            published(version("untold", "a", -1), "2022-02-03"),
            published(version("told", "a", 1), "2022-02-03"));
    for (int first = 0; first < 2; first++) {
      try (Store store = Store.open(folder.resolve("store" + first))) {
        for (int at = 0; at < 2; at++) {
          store.replace(both.get((first + at) % 2));
          store.settle();
        }
        assertEquals(Set.of("urn:told of urn:untold"), revisions(store));
        assertFalse(store.isOpen("urn:untold"));
        store.remove("urn:told");
        store.settle();
        assertTrue(store.isOpen("urn:untold"));
      }
    }
  }

  @Test
  void whatWasPublishedAfterwardsIsNotReplaced() {
    try (Store store = Store.open(folder)) {
      store.replace(version("told", "a", 1));
      store.replace(published(version("untold", "a", -1), "2022-02-05"));
      assertEquals(Set.of(), revisions(store));
      assertTrue(store.isOpen("urn:untold"));
    }
  }

  private static ArticleGraph published(ArticleGraph version, String day) {
    version
        .graph()
        .add(
            NodeFactory.createURI(version.name()),
            SchemaDO.datePublished.asNode(),
            NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
    return version;
  }

  private static Set<String> quads(Store store) {
    store.settle();
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          Set<String> quads = new TreeSet<>();
          store.dataset().find(Quad.ANY).forEachRemaining(quad -> quads.add(quad.toString()));
          return quads;
        });
  }

  @Test
  void whatALaterVersionReplacedIsFoundByNoQuestionAndComesBackWithIt() {
    try (Store store = Store.open(folder)) {
      store.replace(version("one", "a", 1));
      store.replace(version("other", "b", 1));
      Set<String> before = quads(store);
      store.replace(version("two", "a", 2));
      store.settle();
      assertEquals(2, store.size());
      assertFalse(store.graphs().contains("urn:one"));
      assertTrue(store.holds("urn:one"));
      assertTrue(store.graph("urn:one").graph().isIsomorphicWith(version("one", "a", 1).graph()));
      store.remove("urn:two");
      assertEquals(before, quads(store));
    }
  }

  @Test
  void whatAnEarlierVersionOfTheProgramPackedLiesUnderTheNameOfNow() {
    Set<String> before;
    try (Store store = Store.open(folder)) {
      store.replaceAll(List.of(version("one", "a", 1), version("two", "a", 2)));
      before = quads(store);
      Txn.executeWrite(
          store.dataset(), () -> move(OldVersions.name(), OldVersions.formerName(), store));
    }
    try (Store store = Store.open(folder)) {
      assertEquals(before, quads(store));
      assertTrue(store.holds("urn:one"));
      // A backup of that version brings the name with it.
      Txn.executeWrite(
          store.dataset(), () -> move(OldVersions.name(), OldVersions.formerName(), store));
      store.rebuild();
      assertEquals(before, quads(store));
    }
  }

  private static void move(Node from, Node to, Store store) {
    List<Quad> quads = new ArrayList<>();
    store.dataset().find(from, null, null, null).forEachRemaining(quads::add);
    assertFalse(quads.isEmpty());
    quads.forEach(quad -> store.dataset().add(Quad.create(to, quad.asTriple())));
    store.dataset().removeGraph(from);
  }

  @Test
  void aStoreWhosePackedVersionsAreDamagedIsRefusedInOneLine() {
    try (Store store = Store.open(folder)) {
      Node packed = NodeFactory.createLiteralString("no packed graph");
      Txn.executeWrite(
          store.dataset(),
          () ->
              store
                  .dataset()
                  .add(
                      OldVersions.name(),
                      NodeFactory.createURI("urn:one"),
                      NG.packedGraph.asNode(),
                      packed));
    }
    Store.markWritten(folder);
    StoreException refused = assertThrows(StoreException.class, () -> Store.open(folder));
    assertTrue(refused.getMessage().contains("damaged"), refused.getMessage());
    assertEquals(1, refused.getMessage().lines().count());
  }

  @Test
  void aDamagedVersionThatAnOpenStoreIsAskedForIsRefusedInOneLine() {
    Store store = Store.open(folder);
    store.replace(version("one", "a", 1));
    store.replace(version("two", "a", 2));
    store.settle();
    Txn.executeWrite(store.dataset(), () -> damage("urn:one", store));
    for (Executable asked :
        List.<Executable>of(
            () -> store.graph("urn:one"),
            () -> store.remove("urn:one"),
            () -> store.replace(version("one", "a", 3)),
            store::close)) {
      StoreException refused = assertThrows(StoreException.class, asked);
      assertTrue(refused.getMessage().contains("damaged"), refused.getMessage());
      assertEquals(1, refused.getMessage().lines().count());
    }
  }

  @Test
  void aDamagedVersionThatShallBeOpenAgainIsRefusedInOneLine() {
    Store store = Store.open(folder);
    store.replace(version("one", "a", 1));
    store.replace(version("two", "a", 2));
    store.settle();
    Txn.executeWrite(store.dataset(), () -> damage("urn:one", store));
    store.remove("urn:two");
    assertThrows(StoreException.class, store::settle);
    StoreException refused = assertThrows(StoreException.class, store::close);
    assertTrue(refused.getMessage().contains("damaged"), refused.getMessage());
  }

  private static void damage(String name, Store store) {
    Node article = NodeFactory.createURI(name);
    Node packed = NodeFactory.createLiteralString("no packed graph");
    store.dataset().deleteAny(OldVersions.name(), article, NG.packedGraph.asNode(), Node.ANY);
    store.dataset().add(OldVersions.name(), article, NG.packedGraph.asNode(), packed);
  }

  @Test
  void whoOpensAStoreThatIsNotInOrderIsToldWhatIsMade() {
    try (Store store = Store.open(folder)) {
      store.replace(version("one", "a", 1));
    }
    Store.markWritten(folder);
    List<String> told = new ArrayList<>();
    Completion completion =
        new Completion() {
          @Override
          public void begin(String what) {
            told.add(what);
          }

          @Override
          public void step() {
            told.add("step");
          }

          @Override
          public void end() {
            told.add("end");
          }
        };
    Store.open(folder, completion).close();
    assertEquals("index of words", told.get(0));
    assertTrue(told.indexOf("calendar") < told.lastIndexOf("step"), told.toString());
    assertEquals(told.size() - 1, told.indexOf("end"), told.toString());
    told.clear();
    Store.open(folder, completion).close();
    assertEquals(List.of(), told);
  }

  /** The same version, which calls an entity so. */
  private static ArticleGraph naming(ArticleGraph version, String label) {
    Node entity = NodeFactory.createURI("urn:ada");
    version
        .graph()
        .add(entity, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang(label, "fr"));
    return version;
  }

  private static void link(Store store, String asked) {
    store.addLinks(
        "https://service.example/api",
        "A service",
        List.of(
            new Linkset.Found(
                "urn:ada",
                "http://outside.example/1",
                ResourceFactory.createLangLiteral(asked, "fr"),
                0.9)));
  }

  @Test
  void aNameOfWhatALaterVersionReplacedIsNotFoundUntilItComesBack() {
    try (Store store = Store.open(folder)) {
      store.replace(naming(version("one", "a", 1), "Ada Lovelace"));
      store.settle();
      assertEquals(1, found(store, "Lovelace"));
      store.replace(naming(version("two", "a", 2), "Ada Byron"));
      store.settle();
      assertEquals(0, found(store, "Lovelace"));
      assertEquals(1, found(store, "Byron"));
      assertFalse(store.isOpen("urn:one"));
      store.remove("urn:two");
      store.settle();
      assertEquals(1, found(store, "Lovelace"));
      assertEquals(0, found(store, "Byron"));
      assertTrue(store.isOpen("urn:one"));
    }
  }

  /** How many entities the index of words finds by this word of their names. */
  private static int found(Store store, String word) {
    return Txn.calculateRead(
        store.dataset(),
        () ->
            ((DatasetGraphText) store.dataset())
                .getTextIndex()
                .query(SKOS.prefLabel.asNode(), word, null, null)
                .size());
  }

  @Test
  void aLinkOnANameOfWhatALaterVersionReplacedIsThereWhenItComesBack() {
    try (Store store = Store.open(folder)) {
      store.replace(naming(version("one", "a", 1), "Ada Lovelace"));
      Set<String> unlinked = quads(store);
      link(store, "Ada Lovelace");
      Set<String> before = quads(store);
      store.replace(version("two", "a", 2));
      store.settle();
      store.rebuild();
      store.remove("urn:two");
      assertEquals(before, quads(store));
      store.replace(naming(version("two", "a", 2), "Ada Byron"));
      store.settle();
      store.remove("urn:one");
      store.settle();
      store.remove("urn:two");
      store.replace(naming(version("one", "a", 1), "Ada Lovelace"));
      assertEquals(unlinked, quads(store));
    }
  }

  @Test
  void anyOrderOfLoadsAndRetractionsLeavesTheSameQuads() {
    for (int seed = 0; seed < 4; seed++) {
      Random random = new Random(seed);
      Map<String, ArticleGraph> survivors = new TreeMap<>();
      Path place = folder.resolve("mixed" + seed);
      for (int session = 0; session < 2; session++) {
        try (Store store = Store.open(place)) {
          for (int step = 0; step < 25; step++) {
            int minute = random.nextInt(5) - 1;
            String address = random.nextBoolean() ? "a" : "b";
            String name = address + minute + random.nextInt(2);
            if (random.nextInt(3) > 0) {
              // The same article may tell another moment or address when it is loaded again.
              ArticleGraph article = version(name, address, minute + random.nextInt(2));
              store.replace(article);
              survivors.put(name, article);
            } else {
              store.remove("urn:" + name);
              survivors.remove(name);
            }
            if (random.nextInt(3) == 0) {
              store.settle();
            }
          }
        }
      }
      try (Store mixed = Store.open(place);
          Store alone = Store.open(folder.resolve("alone" + seed))) {
        survivors.values().forEach(alone::replace);
        assertEquals(quads(alone), quads(mixed), "seed " + seed);
        mixed.rebuild();
        assertEquals(quads(alone), quads(mixed), "made anew, seed " + seed);
      }
    }
  }
}
