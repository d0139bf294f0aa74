package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.Extractor;
import org.newsgraph.corpus.DerivedGraph;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.ReadOptions;
import org.newsgraph.ingest.Reading;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.NG;

/** A denial finds what another article reports, and forgets it when that article goes. */
class AnswersAcrossTest {

  private static final Node ANSWERS = NodeFactory.createURI(DerivedGraph.NAMES + "answers");
  private static final List<String> TEXTS =
      List.of(
          "Le gouvernement camerounais a annoncé lundi que l'armée du Cameroun avait libéré les"
              + " otages de Boko Haram dans les monts Mandara.",
          "Selon l'agence Reuters, l'armée du Cameroun a libéré hier les otages de Boko Haram.",
          "Boko Haram dément que l'armée du Cameroun ait libéré des otages dans les monts"
              + " Mandara.",
          "L'armée du Nigeria confirme que l'armée du Cameroun a libéré les otages de Boko Haram.",
          "Le syndicat Sud Rail affirme que la France va fermer la ligne de Brest à Rennes.",
          "La SNCF dément que la France veuille fermer la ligne de Brest à Rennes.");

  private static final List<ArticleGraph> ARTICLES = new ArrayList<>();

  @TempDir private Path folder;

  @BeforeAll
  static void extract(@TempDir Path files) throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int day = 1; day < 5; day++) {
      for (int i = 0; i < TEXTS.size(); i++) {
        lines.append(
            "{\"id\": \"%d-%d\", \"lang\": \"fr\", \"date\": \"2017-03-%02d\", \"text\": \"%s\"}%n"
                .formatted(day, i, day * 6, TEXTS.get(i)));
      }
    }
    Path file = files.resolve("articles.jsonl");
    Files.writeString(file, lines, StandardCharsets.UTF_8);
    Extractor extractor = new Extractor("http://localhost:3030/");
    new ArticleReader(new ReadOptions(Optional.empty(), Optional.of("fr"), 1 << 20))
        .read(
            file,
            reading -> ARTICLES.add(extractor.extract(((Reading.ReadArticle) reading).article())));
  }

  @Test
  void aDenialFindsTheClaimThatAnotherArticleReports() {
    try (Store store = Store.open(folder)) {
      store.replace(ARTICLES.get(0));
      store.replace(ARTICLES.get(2));
      store.settle();
      assertEquals(1, candidates(store.dataset()));
      store.remove(ARTICLES.get(0).name());
      store.settle();
      assertEquals(0, candidates(store.dataset()));
    }
  }

  @Test
  void whatSpeaksOfSomethingElseIsNoCandidate() {
    try (Store store = Store.open(folder)) {
      store.replace(ARTICLES.get(4));
      store.replace(ARTICLES.get(2));
      store.settle();
      assertEquals(0, candidates(store.dataset()));
    }
  }

  @Test
  void whatCameLaterOrLongBeforeIsNoCandidate() {
    try (Store store = Store.open(folder)) {
      store.replace(ARTICLES.get(TEXTS.size() * 3));
      store.replace(ARTICLES.get(2));
      store.replace(ARTICLES.get(TEXTS.size() * 3 + 5));
      store.replace(ARTICLES.get(4));
      store.settle();
      assertEquals(0, candidates(store.dataset()));
    }
  }

  @Test
  void anyOrderOfLoadsAndRetractionsLeavesTheSameCandidates() {
    for (int seed = 0; seed < 3; seed++) {
      Random random = new Random(seed);
      Map<String, ArticleGraph> survivors = new TreeMap<>();
      Path place = folder.resolve("store" + seed);
      try (Store store = Store.open(place)) {
        new Mixture(ARTICLES, random, 4).into(store, survivors, 40);
      }
      Set<String> expected = alone(survivors.values(), seed);
      assertTrue(!expected.isEmpty());
      assertEquals(expected, derived(place));
    }
  }

  private Set<String> alone(Collection<ArticleGraph> survivors, int seed) {
    Path place = folder.resolve("alone" + seed);
    try (Store store = Store.open(place)) {
      survivors.forEach(store::replace);
    }
    return derived(place);
  }

  private static Set<String> derived(Path place) {
    try (Store store = Store.open(place)) {
      return Txn.calculateRead(
          store.dataset(),
          () -> {
            Set<String> triples = new TreeSet<>();
            store
                .dataset()
                .find(ANSWERS, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> triples.add(quad.asTriple().toString()));
            return triples;
          });
    }
  }

  private static long candidates(DatasetGraph dataset) {
    return Txn.calculateRead(
        dataset,
        () -> {
          long count = 0;
          for (var found = dataset.find(ANSWERS, Node.ANY, NG.mayAnswer.asNode(), Node.ANY);
              found.hasNext();
              found.next()) {
            count++;
          }
          return count;
        });
  }
}
