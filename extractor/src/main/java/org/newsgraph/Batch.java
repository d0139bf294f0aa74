package org.newsgraph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.newsgraph.ingest.Article;
import org.newsgraph.rdf.ArticleGraph;

/**
 * Extracts many articles on several threads and hands their graphs over in the order of the
 * articles.
 *
 * <p>At most four articles a thread are under way: whoever adds more waits, so memory does not grow
 * with the corpus. The graphs are handed over on the thread that adds the articles. Not
 * thread-safe.
 */
public final class Batch implements AutoCloseable {

  private static final int AHEAD = 4;

  private final Extractor extractor;
  private final Consumer<ArticleGraph> graphs;
  private final BiConsumer<Article, Throwable> failures;
  private final ExecutorService workers;
  private final int limit;
  private final Deque<Job> jobs = new ArrayDeque<>();

  private record Job(Article article, Future<ArticleGraph> graph) {}

  /**
   * @param threads how many articles are extracted at once, 1 or more
   * @param graphs takes every graph, in the order of the articles
   * @param failures takes every article on which the extractor itself failed, which is our bug
   */
  public Batch(
      Extractor extractor,
      int threads,
      Consumer<ArticleGraph> graphs,
      BiConsumer<Article, Throwable> failures) {
    this.extractor = extractor;
    this.graphs = graphs;
    this.failures = failures;
    this.workers = Executors.newFixedThreadPool(threads);
    this.limit = threads * AHEAD;
  }

  /** Extracts {@code article} soon; waits while too many are under way. */
  public void add(Article article) {
    jobs.add(new Job(article, workers.submit(() -> extractor.extract(article))));
    while (jobs.size() >= limit || !jobs.isEmpty() && jobs.peek().graph().isDone()) {
      handOver(jobs.remove());
    }
  }

  private void handOver(Job job) {
    try {
      graphs.accept(job.graph().get());
    } catch (ExecutionException e) {
      failures.accept(job.article(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Waits for the articles still under way and hands over their graphs. */
  @Override
  public void close() {
    try {
      while (!jobs.isEmpty()) {
        handOver(jobs.remove());
      }
    } finally {
      workers.shutdownNow();
    }
  }
}
