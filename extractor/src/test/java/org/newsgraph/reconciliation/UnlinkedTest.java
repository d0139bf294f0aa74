package org.newsgraph.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.store.Store;

class UnlinkedTest {

  private static final String ARTICLE =
      """
      BASE <%s>
      PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX ng: <https://w3id.org/newsgraph/ontology#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

      <entity/ada> a schema:Person ; skos:prefLabel "Ada Lovelace"@fr .
      <article/1/entity/dupont> a schema:Person ; skos:prefLabel "Dupont"@fr .
      <article/1/m1> itsrdf:taIdentRef <entity/ada> ;
          ng:mentionKind ng:Name ; nif:referenceContext <article/1/text> .
      <article/1/m2> itsrdf:taIdentRef <article/1/entity/dupont> ;
          ng:mentionKind ng:Name ; nif:referenceContext <article/1/text> .
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"http://example.org/", "https://x.org/article/", "https://x.org/article/v1/"})
  void whatArticlesShareIsAskedAboutWhateverTheBaseIs(String base) {
    try (Store store = Store.open(folder)) {
      store.replace(
          new ArticleGraph(
              base + "article/1",
              RDFParser.fromString(ARTICLE.formatted(base), Lang.TURTLE).toGraph()));
      assertEquals(
          List.of(base + "entity/ada"),
          Unlinked.in(store.dataset()).stream().map(Unlinked::iri).toList());
    }
  }
}
