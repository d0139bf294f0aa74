package org.newsgraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.Extractor;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.ReadOptions;
import org.newsgraph.ingest.Reading;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.store.Server;
import org.newsgraph.store.Store;

/**
 * Queries, loads, reloads and retractions at once on a served store: no error, no answer that the
 * model does not give, and at the end the quads, the text index and the derived graphs of a store
 * into which the survivors alone were loaded. For longer: {@code -Dnewsgraph.soak.seconds=1800}.
 */
class ServedSoakTest {

  private static final long SECONDS = Long.getLong("newsgraph.soak.seconds", 8);
  private static final int READERS = 2;
  private static final Logger ROOT = Logger.getLogger("");

  private static final List<ArticleGraph> ARTICLES = new ArrayList<>();

  @TempDir Path folder;

  private final Map<String, ArticleGraph> survivors = new TreeMap<>();
  private final Queue troubles = new Queue();
  private final AtomicBoolean done = new AtomicBoolean();
  private final AtomicLong answers = new AtomicLong();
  private long changes;

  /** What went wrong, from any thread. */
  private static final class Queue extends ConcurrentLinkedQueue<String> {
    private static final long serialVersionUID = 1L;
  }

  @BeforeAll
  static void extract() {
    Extractor extractor = new Extractor("http://localhost:3030/");
    new ArticleReader(ReadOptions.DEFAULT)
        .read(
            Path.of("../samples"),
            reading -> ARTICLES.add(extractor.extract(((Reading.ReadArticle) reading).article())));
  }

  @Test
  void aServedStoreSaysWhatItsModelSays() throws Exception {
    Level before = ROOT.getLevel();
    ROOT.setLevel(Level.SEVERE);
    Path served = folder.resolve("served");
    Store.open(served).close();
    try (Server server = Server.start(served, 0)) {
      ExecutorService readers = Executors.newFixedThreadPool(READERS);
      for (int i = 0; i < READERS; i++) {
        int seed = i;
        readers.execute(() -> read(server.endpoint(), new Random(seed)));
      }
      long heap = write(server);
      done.set(true);
      readers.shutdown();
      assertTrue(readers.awaitTermination(60, TimeUnit.SECONDS));
      assertEquals(List.of(), List.copyOf(troubles));
      server.store().settle();
      assertEquals(alone(survivors.values()), state(server.store()));
      System.out.printf(
          Locale.ROOT,
          "%d s: %d changes, %d answers, heap after collection %d MB after a quarter, %d MB at the end%n",
          SECONDS,
          changes,
          answers.get(),
          heap >> 20,
          heap() >> 20);
    } finally {
      ROOT.setLevel(before);
    }
  }

  /** Loads and takes back; gives the heap in use after a quarter of the time. */
  private long write(Server server) {
    Store store = server.store();
    Random random = new Random(7);
    long begin = System.nanoTime();
    long heap = 0;
    long length = TimeUnit.SECONDS.toNanos(SECONDS);
    while (System.nanoTime() - begin < length && troubles.isEmpty()) {
      ArticleGraph article = ARTICLES.get(random.nextInt(ARTICLES.size()));
      if (random.nextInt(3) > 0) {
        store.replace(article);
        survivors.put(article.name(), article);
      } else {
        store.remove(article.name());
        survivors.remove(article.name());
      }
      changes++;
      if (random.nextInt(5) == 0) {
        store.settle();
      }
      Set<String> held = articles(server.endpoint());
      if (!held.equals(survivors.keySet())) {
        troubles.add("holds " + held + ", not " + survivors.keySet());
      }
      if (heap == 0 && System.nanoTime() - begin > length / 4) {
        heap = heap();
      }
    }
    return heap;
  }

  private Set<String> articles(String endpoint) {
    Set<String> found = new TreeSet<>();
    String query = "SELECT ?a { ?a a <https://schema.org/NewsArticle> }";
    try (QueryExecHTTP execution = QueryExecHTTP.service(endpoint).query(query).build()) {
      execution.select().forEachRemaining(row -> found.add(row.get("a").getURI()));
    }
    return found;
  }

  /** Asks the library's questions, and whether an article is there as a whole or not at all. */
  private void read(String endpoint, Random random) {
    List<String> names = QueryLibrary.names();
    while (!done.get() && troubles.isEmpty()) {
      try {
        NamedQuery query = QueryLibrary.find(names.get(random.nextInt(names.size()))).orElseThrow();
        if (query.parameters().stream().noneMatch(p -> p.name().equals("service"))) {
          ask(endpoint, query);
        }
        ArticleGraph article = ARTICLES.get(random.nextInt(ARTICLES.size()));
        long size = size(endpoint, article.name());
        if (size != 0 && size != article.graph().size()) {
          troubles.add(size + " triples of " + article.graph().size() + " of " + article.name());
        }
        answers.addAndGet(2);
      } catch (org.apache.jena.query.QueryException | org.apache.jena.atlas.web.HttpException e) {
        troubles.add(e.toString());
      }
    }
  }

  private static void ask(String endpoint, NamedQuery query) {
    QueryExecHTTPBuilder builder = QueryExecHTTP.service(endpoint).query(query.query());
    for (Parameter parameter : query.parameters()) {
      if (!parameter.preset().isEmpty()) {
        builder.substitution(Var.alloc(parameter.name()), parameter.term(parameter.preset()));
      }
    }
    try (QueryExecHTTP execution = builder.build()) {
      RowSet rows = execution.select();
      rows.forEachRemaining(row -> {});
    }
  }

  private static long size(String endpoint, String article) {
    String query = "SELECT (COUNT(*) AS ?n) { GRAPH <" + article + "> { ?s ?p ?o } }";
    try (QueryExecHTTP execution = QueryExecHTTP.service(endpoint).query(query).build()) {
      return Long.parseLong(execution.select().next().get("n").getLiteralLexicalForm());
    }
  }

  private Set<String> alone(Collection<ArticleGraph> articles) {
    try (Store store = Store.open(folder.resolve("alone"))) {
      articles.forEach(store::replace);
      store.settle();
      return state(store);
    }
  }

  /** Every quad, and every entry of the text index that its words find. */
  private static Set<String> state(Store store) {
    DatasetGraph dataset = store.dataset();
    return Txn.calculateRead(
        dataset,
        () -> {
          Set<String> lines = new TreeSet<>();
          Set<String> words = new TreeSet<>();
          dataset
              .find(Quad.ANY)
              .forEachRemaining(
                  quad -> {
                    lines.add(quad.toString());
                    if (quad.getPredicate().equals(SKOS.prefLabel.asNode())) {
                      String label = quad.getObject().getLiteralLexicalForm();
                      words.addAll(List.of(label.split("[^\\p{L}]+")));
                    }
                  });
          words.removeIf(word -> word.length() < 3);
          words.forEach(word -> lines.add(word + " " + hits(dataset, word)));
          return lines;
        });
  }

  private static Set<String> hits(DatasetGraph dataset, String word) {
    Set<String> hits = new TreeSet<>();
    for (String property :
        List.of("skos:prefLabel", "skos:altLabel", "schema:text", "schema:headline")) {
      String query =
          "PREFIX skos: <http://www.w3.org/2004/02/skos/core#> PREFIX schema: <https://schema.org/>"
              + " PREFIX text: <http://jena.apache.org/text#> SELECT ?s ?words ?g"
              + " { (?s ?score ?words ?g) text:query ("
              + property
              + " '"
              + word
              + "' 1000) }";
      try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
        execution
            .select()
            .forEachRemaining(
                row -> {
                  Node graph = row.get("g");
                  hits.add(property + row.get("s") + row.get("words") + graph);
                });
      }
    }
    return hits;
  }

  private static long heap() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
