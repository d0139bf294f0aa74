package org.newsgraph.authority;

import java.io.IOException;

/** Reads the facts of a file of one format, streaming. */
interface FactReader {

  /**
   * Reads the file to its end. Bad lines are skipped and reported to the sink's log.
   *
   * @throws AuthorityException if the file as a whole cannot be used, such as for a missing column
   */
  void read(SourceFile file, FactSink sink) throws IOException;
}
