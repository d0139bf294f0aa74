package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.newsgraph.Batch;
import org.newsgraph.ingest.Article;
import org.newsgraph.ingest.ArticleReader;
import org.newsgraph.ingest.Reading;
import org.newsgraph.ingest.Reading.ReadArticle;

/**
 * Reads and extracts all articles of a command, and keeps count of what went wrong.
 *
 * <p>A bad article costs one line on standard error; the run goes on.
 */
final class ArticleRun {

  private final PrintWriter err;
  private final ErrorReport report;
  private final Map<String, Integer> skipped = new TreeMap<>();
  private int read;
  private int unreadDates;
  private long readNanos;
  private long readSince;
  private long bytes;
  private boolean faults;

  ArticleRun(PrintWriter err) {
    this(err, ErrorReport.none());
  }

  /**
   * @param report takes what is wrong with each article that is left out
   */
  ArticleRun(PrintWriter err, ErrorReport report) {
    this.err = err;
    this.report = report;
  }

  /** Works on the articles of {@code paths}; the results arrive in the order of the articles. */
  <R> void run(
      List<Path> paths, ArticleOptions options, Function<Article, R> work, Consumer<R> results) {
    run(paths, options, article -> true, found -> work.apply(found.article()), results);
  }

  /**
   * The same for those articles alone that are wanted.
   *
   * @param wanted asked for each article in order; it is read but not worked on otherwise
   */
  <R> void run(
      List<Path> paths,
      ArticleOptions options,
      Predicate<Article> wanted,
      Function<ReadArticle, R> work,
      Consumer<R> results) {
    ArticleReader reader = new ArticleReader(options.reading());
    try (Batch<ReadArticle, R> batch = new Batch<>(work, options.threads(), results, this::fault)) {
      for (Path path : paths) {
        readSince = System.nanoTime();
        reader.read(
            path,
            reading -> {
              readNanos += System.nanoTime() - readSince;
              bytes = reader.bytes();
              take(reading, wanted, batch);
              readSince = System.nanoTime();
            });
        readNanos += System.nanoTime() - readSince;
      }
    }
  }

  private void take(Reading reading, Predicate<Article> wanted, Batch<ReadArticle, ?> batch) {
    if (reading instanceof ReadArticle good) {
      read++;
      if (wanted.test(good.article())) {
        batch.add(good);
      }
    } else if (reading instanceof Reading.Rejected bad) {
      skip(bad.code().name(), bad, bad.message());
    } else if (reading instanceof Reading.UnreadDate odd) {
      unreadDates++;
      err.println("UNREAD_DATE " + place(odd) + ": " + odd.message());
      err.flush();
    }
  }

  private static String place(Reading where) {
    return where.line() > 0 ? where.file() + ":" + where.line() : where.file().toString();
  }

  private void fault(ReadArticle article, Throwable e) {
    faults = true;
    String name = article.article().metadata().identifier().orElse("an article");
    skip("OUR_FAULT", article, name + " was not extracted (" + e + "); please report these lines:");
    e.printStackTrace(err);
    err.flush();
  }

  /** Counts an article that is left out, and says where it is and why it is left out. */
  void skip(String code, Reading where, String why) {
    report.add(code, where, why);
    skip(code, place(where) + ": " + why);
  }

  /** Counts what is left out, and says why. */
  void skip(String code, String line) {
    skipped.merge(code, 1, Integer::sum);
    err.println(code + " " + line);
    err.flush();
  }

  /** Number of articles read. */
  int read() {
    return read;
  }

  /** Number of articles read without the date that their file gives, because it is no day. */
  int unreadDates() {
    return unreadDates;
  }

  /** How long the reading took, the waiting for the work on the articles not counted. */
  long readNanos() {
    return readNanos;
  }

  /** Number of bytes read so far, packed as the files are. */
  long bytes() {
    return bytes;
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
