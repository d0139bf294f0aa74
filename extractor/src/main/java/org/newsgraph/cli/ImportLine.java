package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * Shows how far an import is: in a terminal as a line that changes, elsewhere as a line a minute,
 * since the whole of Wikidata takes hours.
 */
final class ImportLine implements AutoCloseable {

  private static final long WATCHED_NANOS = 300_000_000L;
  private static final long UNWATCHED_NANOS = 60_000_000_000L;

  private final PrintWriter err;
  private final boolean watched = System.console() != null;
  private final long start = System.nanoTime();
  private long shown = start;
  private boolean written;

  ImportLine(PrintWriter err) {
    this.err = err;
  }

  /** Shows the state if it is time to. */
  void show(String file, long lines, long kept) {
    long now = System.nanoTime();
    if (now - shown < (watched ? WATCHED_NANOS : UNWATCHED_NANOS)) {
      return;
    }
    shown = now;
    String state =
        String.format(
            Locale.ROOT,
            "%s: %,d lines, %,d kept, %,d seconds",
            file,
            lines,
            kept,
            (now - start) / 1_000_000_000);
    if (watched) {
      err.print("\r" + state + " ".repeat(Math.max(0, 78 - state.length())));
      written = true;
    } else {
      err.println(state);
    }
    err.flush();
  }

  /** A warning, on a line of its own. */
  void warn(String message) {
    close();
    err.println("newsgraph: " + message);
    err.flush();
  }

  /** Clears the line. */
  @Override
  public void close() {
    if (written) {
      err.print("\r" + " ".repeat(78) + "\r");
      err.flush();
      written = false;
    }
  }
}
