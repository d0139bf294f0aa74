package org.newsgraph.authority;

import java.io.IOException;

/** A file that cannot be read to its end, as a truncated archive; what came before is good. */
final class BrokenFileException extends IOException {

  private static final long serialVersionUID = 1L;

  BrokenFileException(IOException cause) {
    super(cause.getMessage(), cause);
  }
}
