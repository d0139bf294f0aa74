package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.SchemaDO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.Extractor;
import org.newsgraph.corpus.Calendar;
import org.newsgraph.corpus.DerivedGraph;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.ReadOptions;
import org.newsgraph.ingest.Reading;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.NG;
import org.newsgraph.rdf.Terms.ITS;
import org.newsgraph.training.StoryMaker;

/** Loading and taking back leave what loading the survivors alone would have left. */
class DerivedGraphsTest {

  private static final List<ArticleGraph> ARTICLES = new ArrayList<>();

  /** So long that stories which share nothing else are now and then alike by it. */
  private static final String PREAMBLE =
      "Notre journal ouvre ses colonnes aux correspondants de la région, qui racontent chaque"
          + " semaine ce que les grandes rédactions laissent de côté. Les faits ont été vérifiés"
          + " auprès de deux témoins au moins, et les personnes mises en cause ont pu répondre"
          + " avant la parution. Les lecteurs qui veulent compléter le récit écrivent à la"
          + " rédaction, rue des Tanneurs, ou passent la voir le matin. Depuis sa fondation, il y a"
          + " quarante ans, la maison n'appartient qu'à ceux qui la font et à ceux qui la lisent :"
          + " aucun industriel, aucune banque, aucun parti n'en détient la moindre part, et les"
          + " comptes sont affichés chaque printemps à la porte de l'imprimerie. C'est pourquoi nous"
          + " demandons à chacun un peu de patience quand une information tarde à venir. ";

  @TempDir private Path folder;

  @BeforeAll
  static void extractStories(@TempDir Path files) throws Exception {
    Extractor extractor = new Extractor("http://localhost:3030/");
    Path file = files.resolve("stories.jsonl");
    StoryMaker.write(new StoryMaker(11).make(30, 6), file);
    reprint(file, 8);
    new ArticleReader(new ReadOptions(Optional.empty(), Optional.of("fr"), 1 << 20))
        .read(
            file,
            reading -> ARTICLES.add(extractor.extract(((Reading.ReadArticle) reading).article())));
  }

  @Test
  void anyOrderOfLoadsAndRetractionsLeavesTheSameQuads() {
    for (int seed = 0; seed < 2; seed++) {
      mix(ARTICLES, seed);
    }
  }

  /** Names, claims, places and words of what is packed away and comes back. */
  @Test
  void soItIsWithArticlesThatAreVersionsOfOthers() {
    mix(versions(), 2);
  }

  /** The same articles, each three of them at one address. */
  private static List<ArticleGraph> versions() {
    List<ArticleGraph> versions = new ArrayList<>();
    for (ArticleGraph article : ARTICLES) {
      int number = versions.size();
      Node name = NodeFactory.createURI(article.name());
      Graph graph = GraphFactory.createDefaultGraph();
      GraphUtil.addInto(graph, article.graph());
      graph.add(
          name,
          SchemaDO.url.asNode(),
          NodeFactory.createLiteralDT("http://x.org/" + number / 3, XSDDatatype.XSDanyURI));
      graph.add(
          name,
          SchemaDO.dateModified.asNode(),
          NodeFactory.createLiteralDT(
              "2022-02-03T10:0" + number % 3 + ":00Z", XSDDatatype.XSDdateTime));
      versions.add(new ArticleGraph(article.name(), graph));
    }
    return versions;
  }

  private void mix(List<ArticleGraph> articles, int seed) {
    Random random = new Random(seed);
    Map<String, ArticleGraph> survivors = new TreeMap<>();
    Path place = folder.resolve("store" + seed);
    for (int session = 0; session < 2; session++) {
      try (Store store = Store.open(place)) {
        new Mixture(articles, random, 8).into(store, survivors, 25);
      }
    }
    assertEquals(quads(survivors.values(), seed), quads(place));
  }

  @Test
  void aStoreOfAnEarlierVersionIsMadeAnewOnceAndSaysSo() {
    Path place = folder.resolve("earlier");
    try (Store store = Store.open(place)) {
      assertFalse(store.isMadeAnew());
      store.addLinks("https://service.example/api", "A service", List.of());
    }
    try (Store store = Store.open(place)) {
      assertFalse(store.isMadeAnew(), "links alone");
      store.replace(ARTICLES.get(0));
    }
    Set<String> before = quads(place);
    try (Store store = Store.open(place)) {
      assertFalse(store.isMadeAnew());
      Node calendar = new Calendar().name();
      Txn.executeWrite(store.dataset(), () -> store.dataset().removeGraph(calendar));
    }
    try (Store store = Store.open(place)) {
      assertTrue(store.isMadeAnew());
    }
    try (Store store = Store.open(place)) {
      assertFalse(store.isMadeAnew());
    }
    assertEquals(before, quads(place));
  }

  @Test
  void theSameEventIsFoundAndForgottenWithItsArticle() {
    Path place = folder.resolve("one");
    try (Store store = Store.open(place)) {
      ARTICLES.forEach(store::replace);
      store.settle();
      assertTrue(derived(store.dataset()) > 0);
      assertTrue(reprints(store.dataset()) >= 8);
      assertEquals(Set.of(XSDDatatype.XSDdecimal), confidences(store.dataset()));
      ARTICLES.forEach(article -> store.remove(article.name()));
      store.settle();
      assertEquals(0, derived(store.dataset()));
    }
  }

  /** Two outlets print each of the first stories again, with the same words around them. */
  private static void reprint(Path file, int stories) throws IOException {
    for (String line : Files.readAllLines(file).subList(0, stories)) {
      for (String outlet : List.of("one-", "other-")) {
        String again =
            line.replaceFirst("\"id\" ?: ?\"", "$0" + outlet)
                .replaceFirst("\"text\" ?: ?\"", "$0" + PREAMBLE);
        Files.writeString(file, "\n" + again, StandardOpenOption.APPEND);
      }
    }
  }

  private static long reprints(DatasetGraph dataset) {
    return Txn.calculateRead(
        dataset, () -> Iter.count(dataset.find(null, null, NG.nearDuplicateOf.asNode(), null)));
  }

  private static Set<RDFDatatype> confidences(DatasetGraph dataset) {
    return Txn.calculateRead(
        dataset,
        () ->
            Iter.iter(dataset.find(null, null, ITS.taConfidence.asNode(), null))
                .filter(quad -> DerivedGraph.isDerived(quad.getGraph()))
                .map(quad -> quad.getObject().getLiteralDatatype())
                .toSet());
  }

  private static long derived(DatasetGraph dataset) {
    return Txn.calculateRead(
        dataset,
        () -> quads(dataset).stream().filter(q -> q.contains("<" + DerivedGraph.NAMES)).count());
  }

  private Set<String> quads(Collection<ArticleGraph> survivors, int seed) {
    Path place = folder.resolve("survivors" + seed);
    try (Store store = Store.open(place)) {
      survivors.forEach(store::replace);
    }
    return quads(place);
  }

  private static Set<String> quads(Path place) {
    try (Store store = Store.open(place)) {
      return Txn.calculateRead(store.dataset(), () -> quads(store.dataset()));
    }
  }

  private static Set<String> quads(DatasetGraph dataset) {
    Set<String> quads = new TreeSet<>();
    dataset.find(Quad.ANY).forEachRemaining(q -> quads.add(line(q)));
    return quads;
  }

  private static String line(Quad quad) {
    Node graph = quad.getGraph();
    return quad.asTriple() + " <" + graph + ">";
  }
}
