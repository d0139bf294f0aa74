package org.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.store.Store;

/** Quoted words are found as French has them, and no longer once their article changed or went. */
class FrenchWordsTest {

  private static final String ARTICLE = "http://localhost:3030/article/one";
  private static final String HOSPITALS = "Les hôpitaux de l'agglomération sont débordés.";

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder);
    load(ARTICLE, HOSPITALS);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void load(String article, String words) {
    String turtle =
        """
        PREFIX ng: <https://w3id.org/newsgraph/ontology#>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX schema: <https://schema.org/>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        <%1$s/claim> a schema:Claim, schema:Quotation ; schema:text "%2$s"@fr ;
          ng:sourceKind ng:Official ; prov:wasAttributedTo <urn:x:prefect> ; ng:inArticle <%1$s> .
        <urn:x:prefect> skos:prefLabel "préfet"@fr .
        """
            .formatted(article, words);
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    store.replace(new ArticleGraph(article, graph));
    store.settle();
  }

  private List<String> found(String phrase) {
    NamedQuery query = QueryLibrary.find("quoted-words").orElseThrow();
    RowSet rows = QueryRunner.select(store.dataset(), query, Map.of("phrase", phrase));
    List<String> words = new ArrayList<>();
    rows.forEachRemaining(row -> words.add(row.get("words").getLiteralLexicalForm()));
    return words;
  }

  @Test
  void accentsElisionAndPluralDoNotMatter() {
    for (String phrase :
        List.of("hôpitaux", "hopital", "HÔPITAL", "agglomération", "l’agglomération", "debordés")) {
      assertEquals(List.of(HOSPITALS), found(phrase), phrase);
    }
    assertEquals(List.of(), found("école"));
  }

  @Test
  void anArticleLoadedAgainIsFoundByItsNewWordsAlone() {
    String schools = "L'école du quartier restera fermée.";
    load(ARTICLE, schools);
    assertEquals(List.of(), found("hôpital"));
    assertEquals(List.of(schools), found("écoles"));
    load(ARTICLE, HOSPITALS);
    assertEquals(List.of(HOSPITALS), found("hôpital"));
  }

  @Test
  void anArticleTakenBackIsFoundNoMoreAndTheOthersStillAre() {
    load("http://localhost:3030/article/two", "L'hôpital a rouvert.");
    assertEquals(2, found("hopitaux").size());
    store.remove(ARTICLE);
    store.settle();
    assertEquals(List.of("L'hôpital a rouvert."), found("hopitaux"));
    assertEquals(List.of(), found("agglomération"));
  }

  @Test
  void theIndexIsTheSameAfterTheStoreWasClosed() {
    store.close();
    store = Store.open(folder);
    assertEquals(List.of(HOSPITALS), found("l'hopital"));
  }
}
