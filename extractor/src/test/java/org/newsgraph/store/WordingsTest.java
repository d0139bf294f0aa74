package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.corpus.Wordings;
import org.newsgraph.rdf.ArticleGraph;

/** The index finds claims by their words, and events not among them. */
class WordingsTest {

  private static final String PREFIXES =
      "PREFIX ng: <https://w3id.org/newsgraph/ontology#>"
          + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
          + " PREFIX schema: <https://schema.org/>"
          + " PREFIX text: <http://jena.apache.org/text#> ";

  @TempDir private Path folder;

  /** An article with an event and a claim that share a word. */
  private static ArticleGraph article(String name, String words) {
    String iri = "urn:article:" + name;
    String turtle =
        PREFIXES
            + String.format(
                "<%1$s> a schema:NewsArticle . <%1$s/claim> a schema:Claim ; rdfs:label \"%2$s\" ."
                    + " <%1$s/event> rdfs:label \"attaque\" .",
                iri, words);
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(turtle), "urn:x:", Lang.TURTLE);
    return new ArticleGraph(iri, model.getGraph());
  }

  private static Set<String> found(Store store, String word) {
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          String query =
              PREFIXES + "SELECT ?claim { ?claim text:query (ng:wording '" + word + "' 10) }";
          Set<String> found = new TreeSet<>();
          try (QueryExec exec = QueryExec.dataset(store.dataset()).query(query).build()) {
            exec.select().forEachRemaining(row -> found.add(row.get("claim").getURI()));
          }
          return found;
        });
  }

  @Test
  void claimsComeAndGoWithTheirArticles() {
    try (Store store = Store.open(folder)) {
      store.replace(article("a", "une attaque est prévue"));
      store.replace(article("b", "les attaques ont cessé"));
      store.settle();
      assertEquals(Set.of("urn:article:a/claim", "urn:article:b/claim"), found(store, "attaque"));
      store.replace(article("a", "rien n'est prévu"));
      store.settle();
      assertEquals(Set.of("urn:article:b/claim"), found(store, "attaque"));
      assertEquals(Set.of("urn:article:a/claim"), found(store, "prévu"));
      store.remove("urn:article:b");
      store.settle();
      assertEquals(Set.of(), found(store, "attaque"));
    }
  }

  @Test
  void aStoreOfAnEarlierVersionGetsThemWhenItIsOpened() {
    Node wordings = new Wordings().name();
    try (Store store = Store.open(folder)) {
      store.replace(article("a", "une attaque est prévue"));
      store.settle();
      Txn.executeWrite(
          store.dataset(), () -> store.dataset().deleteAny(wordings, Node.ANY, Node.ANY, Node.ANY));
      assertEquals(Set.of(), found(store, "attaque"));
    }
    try (Store store = Store.open(folder)) {
      assertTrue(store.isMadeAnew());
      assertEquals(Set.of("urn:article:a/claim"), found(store, "attaque"));
    }
  }

  @Test
  void afterAKillTheIndexHoldsEachOnce() throws IOException {
    try (Store store = Store.open(folder)) {
      store.replace(article("a", "une attaque est prévue"));
    }
    Files.createFile(folder.resolve("written-to"));
    try (Store store = Store.open(folder)) {
      assertEquals(Set.of("urn:article:a/claim"), found(store, "attaque"));
      store.remove("urn:article:a");
      store.settle();
      assertEquals(Set.of(), found(store, "attaque"));
    }
  }
}
