package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.corpus.OldVersions;
import org.newsgraph.rdf.NG;

/** How versions that a later one replaced are kept. */
class PackedVersionsTest {

  @TempDir Path folder;

  @Test
  void whatAnEarlierVersionOfTheProgramPackedLiesUnderTheNameOfNow() {
    Set<String> before;
    try (Store store = Store.open(folder)) {
      store.replaceAll(List.of(Versions.version("one", "a", 1), Versions.version("two", "a", 2)));
      before = Versions.quads(store);
      Txn.executeWrite(
          store.dataset(), () -> move(OldVersions.name(), OldVersions.formerName(), store));
    }
    try (Store store = Store.open(folder)) {
      assertEquals(before, Versions.quads(store));
      assertTrue(store.holds("urn:one"));
      // A backup of that version brings the name with it.
      Txn.executeWrite(
          store.dataset(), () -> move(OldVersions.name(), OldVersions.formerName(), store));
      store.rebuild();
      assertEquals(before, Versions.quads(store));
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
    WrittenMark.in(folder).set();
    StoreException refused = assertThrows(StoreException.class, () -> Store.open(folder));
    assertTrue(refused.getMessage().contains("damaged"), refused.getMessage());
    assertEquals(1, refused.getMessage().lines().count());
  }

  @Test
  void aDamagedVersionThatAnOpenStoreIsAskedForIsRefusedInOneLine() {
    Store store = Store.open(folder);
    store.replace(Versions.version("one", "a", 1));
    store.replace(Versions.version("two", "a", 2));
    store.settle();
    Txn.executeWrite(store.dataset(), () -> damage("urn:one", store));
    for (Executable asked :
        List.<Executable>of(
            () -> store.graph("urn:one"),
            () -> store.remove("urn:one"),
            () -> store.replace(Versions.version("one", "a", 3)),
            store::close)) {
      StoreException refused = assertThrows(StoreException.class, asked);
      assertTrue(refused.getMessage().contains("damaged"), refused.getMessage());
      assertEquals(1, refused.getMessage().lines().count());
    }
  }

  @Test
  void aDamagedVersionThatShallBeOpenAgainIsRefusedInOneLine() {
    Store store = Store.open(folder);
    store.replace(Versions.version("one", "a", 1));
    store.replace(Versions.version("two", "a", 2));
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
}
