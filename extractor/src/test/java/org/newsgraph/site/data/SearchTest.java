package org.newsgraph.site.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.store.Store;

class SearchTest {

  private static final String BASE = "http://localhost:3030/";
  private static final String PREFIXES =
      """
      BASE <http://localhost:3030/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <https://schema.org/>
      PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
      """;

  @TempDir Path folder;

  private static ArticleGraph article() {
    String events =
        IntStream.range(0, 300)
            .mapToObj("<article/a/event/%d> a sem:Event ; rdfs:label \"attaque\"@fr .\n"::formatted)
            .collect(Collectors.joining());
    String claim =
        "<article/a/claim/1> a schema:Claim ;"
            + " rdfs:label \"le berger prépare une attaque contre les loups\"@fr .";
    return new ArticleGraph(
        BASE + "article/a", RDFParser.fromString(PREFIXES + events + claim, Lang.TURTLE).toGraph());
  }

  @Test
  void aClaimIsFoundByAWordThatManyEventsHave() {
    try (Store store = Store.open(folder)) {
      store.replace(article());
      store.settle();
      Graph graph = new Graph(store.dataset(), new Addresses(new Base(store.dataset())));
      List<Hit> hits = graph.read(() -> new Search(graph).find("attaque", 50));
      assertTrue(hits.stream().anyMatch(hit -> hit.thing().kind() == Kind.CLAIM), hits::toString);
      assertTrue(hits.stream().anyMatch(hit -> hit.thing().kind() == Kind.EVENT), hits::toString);
    }
  }

  private static ArticleGraph strike(int day) {
    String article =
        "<article/s%1$d> a schema:NewsArticle ; schema:datePublished \"2017-03-%1$02d\"^^xsd:date ."
            + " <article/s%1$d/event/1> a sem:Event, ng:Strike ; rdfs:label \"grève\"@fr ;"
            + " ng:inArticle <article/s%1$d> ; ng:triggerSpan <article/s%1$d#char=0,5> .";
    String prefixes =
        "PREFIX ng: <https://w3id.org/newsgraph/ontology#>"
            + " PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\n";
    return new ArticleGraph(
        BASE + "article/s" + day,
        RDFParser.fromString(PREFIXES + prefixes + article.formatted(day), Lang.TURTLE).toGraph());
  }

  @Test
  void ofManyEventsTheLatestAreShown() {
    try (Store store = Store.open(folder)) {
      IntStream.rangeClosed(1, 15)
          .map(i -> i * 7 % 16)
          .mapToObj(SearchTest::strike)
          .forEach(store::replace);
      store.settle();
      Graph graph = new Graph(store.dataset(), new Addresses(new Base(store.dataset())));
      List<Hit> hits = graph.read(() -> new Search(graph).find("grève", 50));
      List<String> latest =
          IntStream.rangeClosed(6, 15).mapToObj("2017-03-%02d"::formatted).toList();
      assertEquals(latest, hits.stream().map(Hit::day).sorted().toList());
    }
  }
}
