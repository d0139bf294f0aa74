package org.newsgraph.ingest;

import java.util.List;
import java.util.Optional;

/**
 * An article as a file gives it, before anything is concluded from it.
 *
 * @param text the text as decoded
 * @param identifier the id that the file gives, empty if none
 * @param title the title that the file gives, empty if none
 * @param date the date as written, empty if none
 * @param language the language as written, empty if none
 * @param url the article's address, empty if none
 * @param publisher the outlet, empty if none
 * @param authors the authors, empty if none
 * @param modified when this version was made, as written; empty if not told
 */
record Source(
    String text,
    Optional<String> identifier,
    Optional<String> title,
    Optional<String> date,
    Optional<String> language,
    Optional<String> url,
    Optional<String> publisher,
    List<String> authors,
    Optional<String> modified) {

  /** An article that does not tell when it was changed. */
  Source(
      String text,
      Optional<String> identifier,
      Optional<String> title,
      Optional<String> date,
      Optional<String> language,
      Optional<String> url,
      Optional<String> publisher,
      List<String> authors) {
    this(text, identifier, title, date, language, url, publisher, authors, Optional.empty());
  }
}
