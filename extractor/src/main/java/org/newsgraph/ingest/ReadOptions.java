package org.newsgraph.ingest;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the user says about the files to read.
 *
 * @param date publication date of the articles that give none of their own, empty to leave them
 *     without
 * @param language BCP 47 code of every article read; wins over metadata and detection, empty to use
 *     those
 * @param maxBytes largest article in bytes: of a plain text file, or of one line of a JSON Lines
 *     file; at least 1
 */
public record ReadOptions(Optional<LocalDate> date, Optional<String> language, int maxBytes) {

  /** Ten megabytes: over 1.5 million words, more than any article and less than hurts. */
  public static final int DEFAULT_MAX_BYTES = 10_000_000;

  /** Nothing said: dates and languages as the files have them, the default limit. */
  public static final ReadOptions DEFAULT =
      new ReadOptions(Optional.empty(), Optional.empty(), DEFAULT_MAX_BYTES);

  public ReadOptions {
    if (maxBytes < 1) {
      throw new IllegalArgumentException("no article fits into " + maxBytes + " bytes");
    }
  }
}
