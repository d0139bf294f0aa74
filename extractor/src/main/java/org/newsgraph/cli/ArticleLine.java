package org.newsgraph.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.newsgraph.Extractor;
import org.newsgraph.batch.Loading;
import org.newsgraph.batch.Stage;
import org.newsgraph.batch.StageClock;
import org.newsgraph.ingest.Article;
import org.newsgraph.ingest.Reading.ReadArticle;
import org.newsgraph.language.Analysis;
import org.newsgraph.rdf.ArticleGraph;
import org.newsgraph.rdf.GraphBuilder;
import org.newsgraph.rdf.GraphValidator;
import org.newsgraph.rdf.Violation;

/**
 * The line of work of a build: read one after the other, extracted and checked on all processors,
 * loaded in order. Whoever is faster waits, so that memory does not grow with the corpus.
 */
final class ArticleLine {

  private final ArticleRun run;
  private final GraphBuilder names;
  private final Loading loading;
  private final CompletableFuture<Extractor> extractor;
  private final GraphValidator validator = new GraphValidator();
  private final BuildSummary summary;
  private final StageClock clock;

  /** A checked graph on its way into the store. */
  private record Made(
      ReadArticle from, List<Violation> violations, BuildSummary.Counts counts, Runnable load) {}

  ArticleLine(
      ArticleRun run,
      String base,
      Loading loading,
      CompletableFuture<Extractor> extractor,
      BuildSummary summary) {
    this.run = run;
    this.names = new GraphBuilder(base);
    this.loading = loading;
    this.extractor = extractor;
    this.summary = summary;
    this.clock = summary.clock();
  }

  void run(List<Path> paths, ArticleOptions options, Progress progress) {
    extractor.join();
    run.run(
        paths,
        options,
        article -> isNew(article, progress),
        this::make,
        made -> {
          load(made);
          progress.article(run.bytes());
        });
    clock.add(Stage.READ, System.nanoTime() - run.readNanos(), run.read());
  }

  private boolean isNew(Article article, Progress progress) {
    boolean taken = loading.taken(names.name(article));
    if (taken) {
      summary.resumed();
      progress.article(run.bytes());
    }
    return !taken;
  }

  private Made make(ReadArticle from) {
    long start = System.nanoTime();
    Analysis analysis = extractor.join().analyze(from.article());
    ArticleGraph graph = extractor.join().extract(analysis);
    clock.add(
        Stage.EXTRACT,
        start,
        analysis.sentences().stream().mapToLong(sentence -> sentence.tokens().size()).sum());
    start = System.nanoTime();
    List<Violation> violations = validator.validate(graph);
    clock.add(Stage.CHECK, start, graph.graph().size());
    return new Made(
        from, violations, BuildSummary.Counts.of(graph.graph()), loading.prepare(graph));
  }

  private void load(Made made) {
    if (made.violations().isEmpty()) {
      made.load().run();
      summary.count(made.counts());
    } else {
      run.skip("INVALID_GRAPH", made.from(), made.violations().get(0).toString());
    }
  }
}
