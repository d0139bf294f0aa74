package org.newsgraph.reconciliation;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.store.Store;

/**
 * A store with one article and a run of questions about its names; the cache of answers lies beside
 * it. The article names Ada Lovelace twice, two things that no service knows, and France, which is
 * linked.
 */
final class AskingStore implements AutoCloseable {

  /** Small pauses, and a time-out that only a service that hangs can reach. */
  static final Limits QUICK =
      new Limits(
          Duration.ofSeconds(10),
          Duration.ofSeconds(20),
          50_000,
          3,
          Duration.ofMillis(5),
          Duration.ofSeconds(5),
          10,
          1);

  /** What a service answers that knows Ada. */
  static final String ADA =
      """
      [{"id": "Q1", "name": "Ada Lovelace", "type": [{"id": "Q5", "name": "human"}],
        "score": 97.5, "match": true},
       {"id": "Q2", "name": "Ada", "type": ["Q5"], "score": 60, "match": false}]
      """;

  private static final String ARTICLE =
      """
      PREFIX : <http://example.org/entity/>
      PREFIX a: <http://example.org/article/1/>
      PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
      PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
      PREFIX ng: <https://w3id.org/newsgraph/ontology#>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX schema: <https://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX wd: <http://www.wikidata.org/entity/>

      :Q142 a schema:Place ; skos:prefLabel "France"@fr ; skos:exactMatch wd:Q142 .
      :ada a schema:Person ; skos:prefLabel "Ada Lovelace"@fr .
      :machines a schema:Organization ; skos:prefLabel "Société des machines"@fr .
      :ville a schema:Place ; skos:prefLabel "Villeneuve"@fr .
      a:role a org:Membership ; org:member :ada ; org:organization :Q142 .
      <http://example.org/article/1/entity/dupont> a schema:Person ; skos:prefLabel "Dupont"@fr .

      a:m1 itsrdf:taIdentRef :ada ; ng:mentionKind ng:Name ; nif:referenceContext a:text .
      a:m2 itsrdf:taIdentRef :ada ; ng:mentionKind ng:Name ; nif:referenceContext a:text .
      a:m3 itsrdf:taIdentRef :machines ; ng:mentionKind ng:Name ; nif:referenceContext a:text .
      a:m4 itsrdf:taIdentRef :Q142 ; ng:mentionKind ng:Name ; nif:referenceContext a:text .
      a:m5 itsrdf:taIdentRef :ville ; ng:mentionKind ng:Name ; nif:referenceContext a:text .
      a:m6 itsrdf:taIdentRef <http://example.org/article/1/entity/dupont> ;
          ng:mentionKind ng:Name ; nif:referenceContext a:text .
      """;

  /** What the runs warned of, in order. */
  final List<String> warnings = new ArrayList<>();

  private final Store store;
  private final Path cache;

  /** Opens a store in {@code folder}, which is empty. */
  AskingStore(Path folder) {
    cache = folder.resolve("cache");
    store = Store.open(folder.resolve("articles"));
    store.replace(
        new ArticleGraph(
            "http://example.org/article/1", RDFParser.fromString(ARTICLE, Lang.TURTLE).toGraph()));
  }

  /**
   * Asks the service at {@code address}.
   *
   * @param offline true if only the cache may answer
   * @param keep true if the links are added to the store
   */
  LinkReport run(String address, Limits limits, boolean offline, boolean keep) {
    return new LinkRun(
            ServiceAddress.parse(address),
            new AnswerCache(cache, Duration.ofDays(1), Clock.systemUTC()),
            limits,
            offline,
            new LinkRun.Settings(Optional.empty(), 100, 0.8, keep),
            warnings::add)
        .run(store);
  }

  LinkReport run(MadeService service) {
    return run(service.address(), QUICK, false, true);
  }

  /** True if the store holds what {@code pattern} of a SPARQL query describes. */
  boolean holds(String pattern) {
    String prefixes =
        """
        PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        PREFIX schema: <https://schema.org/>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        PREFIX wd: <http://www.wikidata.org/entity/>
        PREFIX : <http://example.org/entity/>
        """;
    return Txn.calculateRead(
        store.dataset(),
        () -> {
          try (QueryExec ask =
              QueryExec.dataset(store.dataset())
                  .query(prefixes + "ASK { " + pattern + " }")
                  .build()) {
            return ask.ask();
          }
        });
  }

  /** True if Ada is linked. */
  boolean linked() {
    return holds(":ada skos:exactMatch wd:Q1");
  }

  /** Takes back the links that {@code service} gave. */
  void undo(MadeService service) {
    store.removeLinks(Optional.of(service.address()));
  }

  @Override
  public void close() {
    store.close();
  }
}
