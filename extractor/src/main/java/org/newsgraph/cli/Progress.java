package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** A line that counts articles while a long run goes on; silent where nobody watches. */
final class Progress implements AutoCloseable {

  private static final long EVERY_NANOS = 300_000_000L;

  private final PrintWriter err;
  private final boolean watched = System.console() != null;
  private final long start = System.nanoTime();
  private long shown = start;
  private int articles;

  Progress(PrintWriter err) {
    this.err = err;
  }

  /** One more article is done. */
  void article() {
    articles++;
    long now = System.nanoTime();
    if (watched && now - shown > EVERY_NANOS) {
      shown = now;
      err.printf(
          Locale.ROOT,
          "\rarticles: %,d, a second: %.0f ",
          articles,
          articles * 1e9 / (now - start));
      err.flush();
    }
  }

  /** Clears the line. */
  @Override
  public void close() {
    if (watched && shown != start) {
      err.print("\r" + " ".repeat(40) + "\r");
      err.flush();
      shown = start;
    }
  }
}
