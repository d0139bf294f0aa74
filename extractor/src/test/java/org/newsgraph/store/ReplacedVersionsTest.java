package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.rdf.Linkset;

/** What is found of a version that a later one replaced, and when it comes back. */
class ReplacedVersionsTest {

  @TempDir Path folder;

  @Test
  void whatALaterVersionReplacedIsFoundByNoQuestionAndComesBackWithIt() {
    try (Store store = Store.open(folder)) {
      store.replace(Versions.version("one", "a", 1));
      store.replace(Versions.version("other", "b", 1));
      Set<String> before = Versions.quads(store);
      store.replace(Versions.version("two", "a", 2));
      store.settle();
      assertEquals(2, store.size());
      assertFalse(store.graphs().contains("urn:one"));
      assertTrue(store.holds("urn:one"));
      assertTrue(
          store.graph("urn:one").graph().isIsomorphicWith(Versions.version("one", "a", 1).graph()));
      store.remove("urn:two");
      assertEquals(before, Versions.quads(store));
    }
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
      store.replace(Versions.naming(Versions.version("one", "a", 1), "Ada Lovelace"));
      store.settle();
      assertEquals(1, found(store, "Lovelace"));
      store.replace(Versions.naming(Versions.version("two", "a", 2), "Ada Byron"));
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
      store.replace(Versions.naming(Versions.version("one", "a", 1), "Ada Lovelace"));
      Set<String> unlinked = Versions.quads(store);
      link(store, "Ada Lovelace");
      Set<String> before = Versions.quads(store);
      store.replace(Versions.version("two", "a", 2));
      store.settle();
      store.rebuild();
      store.remove("urn:two");
      assertEquals(before, Versions.quads(store));
      store.replace(Versions.naming(Versions.version("two", "a", 2), "Ada Byron"));
      store.settle();
      store.remove("urn:one");
      store.settle();
      store.remove("urn:two");
      store.replace(Versions.naming(Versions.version("one", "a", 1), "Ada Lovelace"));
      assertEquals(unlinked, Versions.quads(store));
    }
  }
}
