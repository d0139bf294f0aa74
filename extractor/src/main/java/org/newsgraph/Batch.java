package org.newsgraph;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many articles on several threads and hands the results over in the order of the
 * articles.
 *
 * <p>At most four articles a thread are under way: whoever adds more waits, so memory does not grow
 * with the corpus. Results are handed over on the thread that adds the articles. Not thread-safe.
 *
 * @param <A> how the articles come
 * @param <R> what comes of an article
 */
public final class Batch<A, R> implements AutoCloseable {

  private static final int AHEAD = 4;

  private final Function<A, R> work;
  private final Consumer<R> results;
  private final BiConsumer<A, Throwable> failures;
  private final ExecutorService workers;
  private final int limit;
  private final Deque<Job<A, R>> jobs = new ArrayDeque<>();

  private record Job<A, R>(A article, Future<R> result) {}

  /**
   * @param work what is done with each article; called on several threads at once
   * @param threads how many articles are worked on at once, 1 or more
   * @param results takes every result, in the order of the articles
   * @param failures takes every article on which the work itself failed, which is our bug
   */
  public Batch(
      Function<A, R> work, int threads, Consumer<R> results, BiConsumer<A, Throwable> failures) {
    this.work = work;
    this.results = results;
    this.failures = failures;
    this.workers = Executors.newFixedThreadPool(threads);
    this.limit = threads * AHEAD;
  }

  /** Works on {@code article} soon; waits while too many are under way. */
  public void add(A article) {
    jobs.add(new Job<>(article, workers.submit(() -> work.apply(article))));
    while (jobs.size() >= limit || !jobs.isEmpty() && jobs.peek().result().isDone()) {
      handOver(jobs.remove());
    }
  }

  private void handOver(Job<A, R> job) {
    try {
      results.accept(job.result().get());
    } catch (ExecutionException e) {
      failures.accept(job.article(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Waits for the articles still under way and hands over their results. */
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
