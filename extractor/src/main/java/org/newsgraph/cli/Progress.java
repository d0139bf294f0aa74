package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.newsgraph.store.Completion;

/**
 * How far a long run is: in a terminal a line that changes, elsewhere a line a minute, since a
 * large batch takes hours.
 */
final class Progress implements Completion, AutoCloseable {

  private static final long WATCHED_NANOS = 300_000_000L;
  private static final long UNWATCHED_NANOS = 60_000_000_000L;

  private final PrintWriter err;
  private final long bytes;
  private final boolean watched = System.console() != null;
  private final long start = System.nanoTime();
  private long shown = start;
  private int articles;
  private String making = "";
  private long begun;
  private long steps;
  private boolean written;

  /**
   * @param bytes how much there is to read; 0 if that is not known
   */
  Progress(PrintWriter err, long bytes) {
    this.err = err;
    this.bytes = bytes;
  }

  /**
   * One more article is done.
   *
   * @param read how much was read by now, in bytes
   */
  void article(long read) {
    articles++;
    long now = System.nanoTime();
    if (isDue(now)) {
      double seconds = (now - start) / 1e9;
      String rate =
          String.format(Locale.ROOT, "articles: %,d, a second: %.0f", articles, articles / seconds);
      show(read > 0 && read <= bytes ? rate + remaining(seconds * (bytes - read) / read) : rate);
      shown = now;
    }
  }

  private boolean isDue(long now) {
    return now - shown > (watched ? WATCHED_NANOS : UNWATCHED_NANOS);
  }

  @Override
  public void begin(String what) {
    making = what;
    begun = System.nanoTime();
    steps = 0;
    phase("making " + what);
  }

  @Override
  public void step() {
    steps++;
    long now = System.nanoTime();
    if (isDue(now)) {
      double rate = steps / ((now - begun) / 1e9);
      show(String.format(Locale.ROOT, "making %s: %,d, a second: %.0f", making, steps, rate));
      shown = now;
    }
  }

  @Override
  public void end() {
    close();
  }

  private static String remaining(double seconds) {
    long whole = Math.round(seconds);
    return String.format(
        Locale.ROOT, ", remaining: %d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
  }

  /** Says what is done now that no articles are counted; in a terminal only. */
  void phase(String what) {
    if (watched) {
      show(what);
    }
  }

  private void show(String state) {
    if (watched) {
      err.print("\r" + state + " ".repeat(Math.max(0, 70 - state.length())));
      written = true;
    } else {
      err.println(state);
    }
    err.flush();
  }

  /** Clears the line. */
  @Override
  public void close() {
    if (written) {
      err.print("\r" + " ".repeat(70) + "\r");
      err.flush();
      written = false;
    }
  }
}
