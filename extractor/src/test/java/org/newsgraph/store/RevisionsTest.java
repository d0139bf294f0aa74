package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.rdf.ArticleGraph;

/** Which version of an article revises which. */
class RevisionsTest {

  @TempDir Path folder;

  @Test
  void aVersionRevisesTheOneBeforeItWhateverTheOrderOfLoading() {
    List<ArticleGraph> versions =
        new ArrayList<>(
            List.of(
                Versions.version("one", "a", 1),
                Versions.version("two", "a", 2),
                Versions.version("three", "a", 3)));
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(versions, new Random(seed));
      try (Store store = Store.open(folder.resolve("store" + seed))) {
        for (ArticleGraph version : versions) {
          store.replace(version);
          store.settle();
        }
        assertEquals(
            Set.of("urn:two of urn:one", "urn:three of urn:two"), Versions.revisions(store));
      }
    }
  }

  @Test
  void whenAVersionIsTakenBackTheNextRevisesTheOneBefore() {
    try (Store store = Store.open(folder)) {
      store.replaceAll(
          List.of(
              Versions.version("one", "a", 1),
              Versions.version("two", "a", 2),
              Versions.version("three", "a", 3)));
      store.settle();
      store.remove("urn:two");
      assertEquals(Set.of("urn:three of urn:one"), Versions.revisions(store));
      store.remove("urn:one");
      assertEquals(Set.of(), Versions.revisions(store));
    }
  }

  @Test
  void withoutATimeOrWithTheSameOneNothingIsGuessed() {
    try (Store store = Store.open(folder)) {
      store.replaceAll(
          List.of(
              Versions.version("one", "a", 1),
              Versions.version("again", "a", 1),
              Versions.version("other", "b", 5),
              Versions.version("untold", "c", -1),
              Versions.version("neither", "c", -1)));
      assertEquals(Set.of(), Versions.revisions(store));
      assertEquals(5, store.size());
    }
  }

  /** A page tells of its first change, and nothing before. */
  @Test
  void whatTellsItsTimeReplacesWhatTellsNoneWhateverTheOrderOfLoading() {
    List<ArticleGraph> both =
        List.of(
            Versions.published(Versions.version("untold", "a", -1), "2022-02-03"),
            Versions.published(Versions.version("told", "a", 1), "2022-02-03"));
    for (int first = 0; first < 2; first++) {
      try (Store store = Store.open(folder.resolve("store" + first))) {
        for (int at = 0; at < 2; at++) {
          store.replace(both.get((first + at) % 2));
          store.settle();
        }
        assertEquals(Set.of("urn:told of urn:untold"), Versions.revisions(store));
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
      store.replace(Versions.version("told", "a", 1));
      store.replace(Versions.published(Versions.version("untold", "a", -1), "2022-02-05"));
      assertEquals(Set.of(), Versions.revisions(store));
      assertTrue(store.isOpen("urn:untold"));
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
              ArticleGraph article = Versions.version(name, address, minute + random.nextInt(2));
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
        assertEquals(Versions.quads(alone), Versions.quads(mixed), "seed " + seed);
        mixed.rebuild();
        assertEquals(Versions.quads(alone), Versions.quads(mixed), "made anew, seed " + seed);
      }
    }
  }
}
