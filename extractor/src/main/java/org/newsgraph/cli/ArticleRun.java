package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.newsgraph.Batch;
import org.newsgraph.ingest.Article;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.Reading;

/**
 * Reads and extracts all articles of a command, and keeps count of what went wrong.
 *
 * <p>A bad article costs one line on standard error; the run goes on.
 */
final class ArticleRun {

  private final PrintWriter err;
  private final Map<String, Integer> skipped = new TreeMap<>();
  private int read;
  private boolean faults;

  ArticleRun(PrintWriter err) {
    this.err = err;
  }

  /** Works on the articles of {@code paths}; the results arrive in the order of the articles. */
  <R> void run(
      List<Path> paths, ArticleOptions options, Function<Article, R> work, Consumer<R> results) {
    ArticleReader reader = new ArticleReader(options.reading());
    try (Batch<R> batch = new Batch<>(work, options.threads(), results, this::fault)) {
      for (Path path : paths) {
        reader.read(path, reading -> take(reading, batch));
      }
    }
  }

  private void take(Reading reading, Batch<?> batch) {
    if (reading instanceof Reading.ReadArticle good) {
      read++;
      batch.add(good.article());
    } else if (reading instanceof Reading.Rejected bad) {
      String place = bad.line() > 0 ? bad.file() + ":" + bad.line() : bad.file().toString();
      skip(bad.code().name(), place + ": " + bad.message());
    }
  }

  private void fault(Article article, Throwable e) {
    faults = true;
    String name = article.metadata().identifier().orElse("an article");
    skip("OUR_FAULT", name + " was not extracted; please report these lines:");
    e.printStackTrace(err);
  }

  /** Counts an article that is left out, and says why. */
  void skip(String code, String line) {
    skipped.merge(code, 1, Integer::sum);
    err.println(code + " " + line);
    err.flush();
  }

  /** Number of articles read. */
  int read() {
    return read;
  }

  /** Number of articles left out, by code; empty if none. */
  Map<String, Integer> skipped() {
    return skipped;
  }

  /** The exit code that the run deserves. */
  int exitCode() {
    return faults ? Main.OUR_FAULT : skipped.isEmpty() ? 0 : Main.BAD_INPUT;
  }
}
