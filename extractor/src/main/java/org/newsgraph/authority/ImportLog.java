package org.newsgraph.authority;

import java.util.function.Consumer;

/** Counts what an import reads of one file, and says what it skips. */
final class ImportLog {

  /** Of a table in the wrong format every line is bad; nobody reads a million warnings. */
  private static final int SHOWN = 20;

  /** How often progress is looked at, in lines. */
  private static final int EVERY = 256;

  private final String file;
  private final Consumer<String> warnings;
  private final ImportProgress progress;
  private long skipped;
  private long facts;

  /**
   * @param file name, to begin every warning with
   * @param warnings takes a line for each thing skipped
   */
  ImportLog(String file, Consumer<String> warnings, ImportProgress progress) {
    this.file = file;
    this.warnings = warnings;
    this.progress = progress;
  }

  /** A line is being read. */
  void line(long number) {
    if (number % EVERY == 0) {
      progress.at(file, number, facts);
    }
  }

  /** Something was kept. */
  void kept() {
    facts++;
  }

  /**
   * Something bad was left out.
   *
   * @param line its number, 0 if the format has no lines
   * @param code stable word for the kind of trouble
   */
  void skip(long line, String code, String message) {
    skipped++;
    if (skipped <= SHOWN) {
      String place = line > 0 ? ":" + line : "";
      warnings.accept(file + place + ": " + code + ": " + message.lines().findFirst().orElse(""));
    } else if (skipped == SHOWN + 1) {
      warnings.accept(file + ": more of the kind; they are counted but no longer shown");
    }
  }

  /** How many lines said something that was kept. */
  long facts() {
    return facts;
  }

  /** How much was skipped. */
  long skipped() {
    return skipped;
  }
}
