package org.newsgraph.authority;

import java.io.IOException;
import java.util.regex.Pattern;

/** Where the readers of all formats put what they read; it lets no broken IRI pass. */
final class FactSink {

  /** The IRIs go into graphs: nothing that ends an IRI there, and no blank. */
  private static final Pattern IRI =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|\\\\^`\\x7f-\\xa0]+");

  private final FactSorter sorter;
  private final ImportLog log;

  FactSink(FactSorter sorter, ImportLog log) {
    this.sorter = sorter;
    this.log = log;
  }

  ImportLog log() {
    return log;
  }

  static boolean isIri(String text) {
    return IRI.matcher(text).matches();
  }

  /**
   * Takes a fact.
   *
   * @param line where it was read, 0 if the format has no lines
   */
  void add(long line, Fact fact) throws IOException {
    if (!isIri(fact.entry().iri())) {
      log.skip(line, "BAD_IRI", "no IRI: " + fact.entry().iri());
      return;
    }
    log.kept();
    sorter.add(fact);
  }
}
