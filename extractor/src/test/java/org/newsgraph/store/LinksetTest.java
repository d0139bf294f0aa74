package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.GraphValidator;
import org.newsgraph.rdf.Linkset;

/** Links that services gave follow the articles and can be taken back. */
class LinksetTest {

  private static final String ADA = "http://example.org/entity/person/ada";
  private static final String SERVICE = "https://service.example/api";

  @TempDir Path folder;

  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static ArticleGraph article(String name, String label) {
    Graph graph =
        RDFParser.fromString(
                "<%s> <%s> \"%s\"@fr .".formatted(ADA, SKOS.prefLabel.getURI(), label), Lang.TURTLE)
            .toGraph();
    return new ArticleGraph("http://example.org/article/" + name, graph);
  }

  private static List<Linkset.Found> link(String asked) {
    return List.of(
        new Linkset.Found(
            ADA, "http://outside.example/1", ResourceFactory.createLangLiteral(asked, "fr"), 0.9));
  }

  private void add(String service) {
    store.addLinks(service, "A service", link("Ada Lovelace"));
  }

  private boolean linked() {
    return Txn.calculateRead(
        store.dataset(),
        () ->
            store
                .dataset()
                .getUnionGraph()
                .contains(
                    NodeFactory.createURI(ADA),
                    SKOS.exactMatch.asNode(),
                    org.apache.jena.graph.Node.ANY));
  }

  /** Every quad of the articles and of the links as a line, sorted. */
  private List<String> quads() {
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          TreeSet<String> lines = new TreeSet<>();
          store
              .dataset()
              .findNG(null, null, null, null)
              .forEachRemaining(
                  quad -> {
                    if (!StoreLayout.graphsBesideArticles().contains(quad.getGraph().getURI())) {
                      lines.add(quad.toString());
                    }
                  });
          return new ArrayList<>(lines);
        });
  }

  @Test
  void linksLieInAGraphOfTheirOwnThatIsNoArticle() {
    store.replace(article("a", "Ada Lovelace"));
    add(SERVICE);
    assertTrue(linked());
    assertEquals(1, store.size());
  }

  @Test
  void takingLinksBackLeavesTheStoreAsItWas() {
    store.replace(article("a", "Ada Lovelace"));
    List<String> before = quads();
    add(SERVICE);
    add("https://other.example/api");
    assertEquals(1, store.removeLinks(Optional.of(SERVICE)));
    assertNotEquals(before, quads());
    assertEquals(1, store.removeLinks(Optional.empty()));
    assertEquals(before, quads());
    assertEquals(0, store.removeLinks(Optional.empty()));
  }

  @Test
  void theLastArticleThatNamesTheEntityTakesTheLinkWithIt() {
    store.replace(article("a", "Ada Lovelace"));
    store.replace(article("b", "Ada Lovelace"));
    add(SERVICE);
    store.remove("http://example.org/article/a");
    store.settle();
    assertTrue(linked());
    store.remove("http://example.org/article/b");
    store.settle();
    assertEquals(List.of(), quads());
  }

  @Test
  void anArticleLoadedAgainKeepsTheLinkUnlessItsNameIsGone() {
    store.replace(article("a", "Ada Lovelace"));
    add(SERVICE);
    List<String> before = quads();
    store.replace(article("a", "Ada Lovelace"));
    store.settle();
    assertEquals(before, quads());
    store.replace(article("a", "Ada Byron"));
    store.settle();
    assertEquals(1, quads().size());
  }

  @Test
  void theSameAnswersGiveTheSameBytesAndAValidGraph() {
    Linkset links = Linkset.of("http://example.org/", SERVICE, "A service", link("Ada"));
    Linkset again = Linkset.of("http://example.org/", SERVICE, "A service", link("Ada"));
    assertEquals(links.name(), again.name());
    assertTrue(links.graph().isIsomorphicWith(again.graph()));
    ArticleGraph graph = new ArticleGraph(links.name(), links.graph());
    assertEquals(List.of(), new GraphValidator().validate(graph));
  }
}
