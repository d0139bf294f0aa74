package org.newsgraph.site.data;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.newsgraph.ingest.Article;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.LanguageGuess;
import org.newsgraph.ingest.ReadOptions;
import org.newsgraph.ingest.Reading;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.site.web.Language;
import org.newsgraph.site.web.RateLimit;
import org.newsgraph.site.web.WebException;

/**
 * Turns texts of strangers into graphs, within limits of size, rate and number at once. The models
 * are loaded when the first text comes. Thread-safe.
 */
public final class Annotations {

  /** Some 20,000 words: four seconds of work. */
  public static final int MAX_BYTES = 100_000;

  /** Of so many names the relations are told: more than a picture shows. */
  private static final int MAX_NAMES = 100;

  private static final Path PASTED = Path.of("pasted");

  private final Graph store;
  private final Function<String, Annotator> loading;
  private final Semaphore atOnce = new Semaphore(2);
  private final RateLimit rate = new RateLimit(10, Duration.ofSeconds(6));
  private Annotator loaded;

  /**
   * @param store whose entities the annotations point at
   * @param loading makes an annotator that mints IRIs under a base
   */
  public Annotations(Graph store, Function<String, Annotator> loading) {
    this.store = store;
    this.loading = loading;
  }

  /**
   * The graph of a text.
   *
   * @param date of the article, such as {@code 2022-02-03}, empty if unknown
   * @param names language in which entities are called
   * @param client for the limits
   * @throws WebException if there is too much text or too often, or if it is no French article
   */
  public Annotation annotate(String text, Optional<String> date, Language names, String client) {
    if (text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      throw new WebException(413, "error.413", MAX_BYTES / 1000);
    }
    rate.count(client);
    Article article = article(text, date.map(Annotations::day));
    ArticleGraph graph = extract(article);
    DatasetGraph dataset = DatasetFactory.createTxnMem().asDatasetGraph();
    Txn.executeWrite(dataset, () -> graph.graph().find().forEachRemaining(t -> add(t, dataset)));
    Graph asked = new Graph(dataset, store.addresses().onlyFor(store.things()::isKnown)).in(names);
    ArticleView view =
        asked.read(
            () ->
                store.read(
                    () ->
                        new ArticleTextReader(asked).read(asked.things().of(graph.name())).get()));
    return new Annotation(view, asked, graph.name(), LanguageGuess.isTooShort(article));
  }

  /**
   * How the entities that a text names are connected by what it tells, in the order of the text;
   * empty if nothing connects any two.
   */
  public List<Relation> relations(Annotation annotation) {
    List<String> named =
        annotation.view().marks().stream()
            .filter(mark -> mark.thing().kind().isEntity())
            .sorted(Comparator.comparingInt(Mark::begin))
            .map(mark -> mark.thing().iri())
            .distinct()
            .limit(MAX_NAMES)
            .toList();
    Graph asked = annotation.graph();
    return asked.read(() -> store.read(() -> new Relations(asked).among(named)));
  }

  private static void add(Triple triple, DatasetGraph dataset) {
    dataset.add(Quad.create(Quad.defaultGraphIRI, triple));
  }

  private static Article article(String text, Optional<LocalDate> date) {
    ReadOptions options = new ReadOptions(date, Optional.empty(), MAX_BYTES);
    Reading reading = new ArticleReader(options).read(PASTED, text);
    if (reading instanceof Reading.ReadArticle read) {
      return read.article();
    }
    throw WebException.badRequest("error.text." + ((Reading.Rejected) reading).code().name());
  }

  private static LocalDate day(String date) {
    try {
      return LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw WebException.badRequest("error.date");
    }
  }

  private ArticleGraph extract(Article article) {
    try {
      if (!atOnce.tryAcquire(10, TimeUnit.SECONDS)) {
        throw new WebException(503, "error.503");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new WebException(503, "error.503");
    }
    try {
      return annotator().annotate(article);
    } finally {
      atOnce.release();
    }
  }

  private synchronized Annotator annotator() {
    if (loaded == null) {
      loaded = loading.apply(store.addresses().base());
    }
    return loaded;
  }
}
